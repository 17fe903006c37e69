// What the facilitator has to remember in a step, as the server has it when that step begins.

import { useEffect, useState } from 'react'
import { fetchCues } from '../../http/api.ts'
import { isOffline } from '../../store/connectionStore.ts'
import { useConnection, useWorkshop } from '../../store/WorkshopContext.tsx'

/** '' for nothing, also while it is on its way, and for anyone else. `step` null: between steps. */
export function useStepCue(step: string | null): string {
  const { id, role } = useWorkshop()
  const away = useConnection(isOffline)
  const [found, setFound] = useState({ step: '', text: '' })
  const isMine = role === 'facilitator' && step !== null && !away
  useEffect(() => {
    if (!isMine || step === null) return
    let here = true
    void fetchCues(id).then((answer) => {
      if (!here || !answer.ok) return
      setFound({ step, text: answer.value.cues.find((cue) => cue.step === step)?.text ?? '' })
    })
    return () => {
      here = false
    }
  }, [id, step, isMine])
  return found.step === step ? found.text : ''
}
