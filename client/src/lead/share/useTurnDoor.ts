// Opens or closes the door of the workshop and tells the other windows here; reports when that failed.

import { failureSentence } from '../../copy/nlFirst.ts'
import { setDoor } from '../../http/api.ts'
import { useWorkshop } from '../../store/WorkshopContext.tsx'
import { tellInvitationChanged } from './invitationNews.ts'

/** Returns whether the door is now as requested. */
export function useTurnDoor(): (open: boolean) => Promise<boolean> {
  const { view, id } = useWorkshop()
  return async (open) => {
    const answer = await setDoor(id, open)
    if (answer.ok) tellInvitationChanged(id)
    else view.say('problem', failureSentence(answer.problem))
    return answer.ok
  }
}
