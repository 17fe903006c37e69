// Where each knob is today. Everyone says what they see, one knob at a time and at their own pace; what differs stands side by
// side, and the facilitator sets what the table agrees on.

import { useWorkshop } from '../../store/WorkshopContext.tsx'
import { SayToday } from './SayToday.tsx'
import { SetToday } from './SetToday.tsx'

export { Answers as Lead } from './Answers.tsx'

export function Work() {
  const { role } = useWorkshop()
  return role === 'facilitator' ? <SetToday /> : <SayToday />
}
