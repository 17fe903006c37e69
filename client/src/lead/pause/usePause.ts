// Pauses the table for everyone but the facilitator, or resumes it; reports when that failed.

import { failureSentence } from '../../copy/nlFirst.ts'
import { setPaused } from '../../http/api.ts'
import { useWorkshop } from '../../store/WorkshopContext.tsx'

export function usePause(): (paused: boolean) => void {
  const { view, id } = useWorkshop()
  return (paused) =>
    void setPaused(id, paused).then((answer) => {
      if (!answer.ok) view.say('problem', failureSentence(answer.problem))
    })
}
