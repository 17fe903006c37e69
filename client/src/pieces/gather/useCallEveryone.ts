// Brings everyone to a place, and confirms that they were called.

import { text } from '../../copy/nl.ts'
import { useWorkshop } from '../../store/WorkshopContext.tsx'

/** For the facilitator who leads. `place`: 'board', a dialog or something to select: see plan/gather.ts. */
export function useCallEveryone(): (place: string) => void {
  const { dispatch, view } = useWorkshop()
  return (place) => {
    if (dispatch({ type: 'gather.call', place }).ok) view.say('done', text.gather.called)
  }
}
