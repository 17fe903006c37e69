// Where each knob is today. Everyone says what they see, one knob at a time and at their own pace; what differs stands side by
// side, and the facilitator sets what the table agrees on.

import { knobNumbers } from '@draaitafel/shared/model/knobs.ts'
import { knobTaskText } from '../../copy/nlKnobTasks.ts'
import type { Choices } from '../../store/heldChoices.ts'
import { useWorkshop } from '../../store/WorkshopContext.tsx'
import { SayToday } from './SayToday.tsx'
import { SetToday } from './SetToday.tsx'
import { todayIn, todaysOf } from './todays.ts'

export { Answers as Lead } from './Answers.tsx'

export function Work() {
  const { role } = useWorkshop()
  return role === 'facilitator' ? <SetToday /> : <SayToday />
}

export function left(choices: Choices): string | null {
  const answered = knobNumbers.filter((knob) => todayIn(todaysOf(choices), knob) !== null).length
  return answered === knobNumbers.length ? null : knobTaskText.today.left(answered)
}
