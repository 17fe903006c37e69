// Adopting the plan: first a moment is saved, as the server has it, then the plan is marked as adopted. Failures are
// reported, and then nothing was adopted.

import { formatDay } from '@draaitafel/shared/copy/nl/format.ts'
import { fingerprintOf } from '@draaitafel/shared/derive/adoption.ts'
import { NO_LEAD_QUESTION } from '@draaitafel/shared/derive/lead.ts'
import { useState } from 'react'
import { adoptText } from '../../copy/nlAdopt.ts'
import { failureSentence } from '../../copy/nlFirst.ts'
import { keepMoment, removeMoment } from '../../http/api.ts'
import { keepRealPlan, type NotKept } from '../../pieces/keepRealPlan.ts'
import { useWorkshop } from '../../store/WorkshopContext.tsx'

/** `how`: mark it as decided on, or seal it as well. */
export function useAdopt(how: 'plan.adopt' | 'plan.seal' = 'plan.adopt'): {
  readonly busy: boolean
  readonly adopt: (whyNoLead: string) => void
} {
  const { id, dispatch, view, planStore, connectionStore } = useWorkshop()
  const [busy, setBusy] = useState(false)
  const adopt = async (whyNoLead: string) => {
    const name = adoptText.moment(formatDay(new Date().toISOString()))
    const kept = await keepRealPlan({
      plan: () => planStore.getState().plan,
      isSaved: () => connectionStore.getState().save === 'saved',
      keep: () => keepMoment(id, name, false),
      remove: (moment) => removeMoment(id, moment),
    })
    if (!kept.ok) return view.say('problem', sentenceOf(kept.problem))
    const { moment, plan } = kept.value
    // Not part of what is decided on, so the moment is of the same plan.
    if (whyNoLead !== '')
      dispatch({ type: 'question.answer', question: NO_LEAD_QUESTION, state: 'answered', text: whyNoLead })
    if (dispatch({ type: how, print: fingerprintOf(plan) }).ok) view.setState({ dialog: null })
    else await removeMoment(id, moment)
  }
  return {
    busy,
    adopt: (whyNoLead) => {
      setBusy(true)
      void adopt(whyNoLead).finally(() => setBusy(false))
    },
  }
}

function sentenceOf(problem: NotKept): string {
  if (problem === 'notSaved') return adoptText.notSaved
  return problem === 'busy' ? adoptText.changing : failureSentence(problem)
}
