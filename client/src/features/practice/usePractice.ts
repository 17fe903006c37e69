// Beginning and ending a practice round. First the real plan is kept, then the make-believe comes; afterwards the real one
// comes back from where it was kept. Whatever fails on the way is said, and then nothing has changed.

import { parsePlanJson } from '@draaitafel/shared/exchange/parsePlanJson.ts'
import { practicePlan } from '@draaitafel/shared/templates/practice.ts'
import { useState } from 'react'
import { failureSentence, text } from '../../copy/nl.ts'
import { lead } from '../../copy/nlLead.ts'
import { fetchMoment, keepMoment, removeMoment } from '../../http/api.ts'
import { useWorkshop } from '../../store/WorkshopContext.tsx'

export interface PracticeLead {
  readonly busy: boolean
  readonly start: () => void
  readonly stop: () => void
}

export function usePractice(): PracticeLead {
  const { id, role, dispatch, view, planStore } = useWorkshop()
  const [busy, setBusy] = useState(false)
  const fail = (sentence: string) => view.say('problem', sentence)

  const start = async () => {
    const kept = await keepMoment(id, lead.practice.kept, false)
    if (!kept.ok) return fail(failureSentence(kept.problem))
    const { plan } = planStore.getState()
    const started = dispatch({ type: 'practice.start', moment: kept.value.id, plan: practicePlan(plan) })
    if (started.ok) view.setState({ dialog: null })
    else await removeMoment(id, kept.value.id)
  }

  const stop = async () => {
    const { practice } = planStore.getState().plan
    if (!practice) return
    const found = await fetchMoment(id, role, practice.moment)
    if (!found.ok) return fail(failureSentence(found.problem))
    const read = parsePlanJson(JSON.stringify(found.value))
    if (!read.ok) return fail(text.moments.unreadable)
    if (!dispatch({ type: 'practice.stop', plan: read.value }).ok) return
    view.setState({ dialog: null })
    view.say('done', lead.practice.over)
    await removeMoment(id, practice.moment)
  }

  const doing = (work: () => Promise<void>) => () => {
    setBusy(true)
    void work().finally(() => setBusy(false))
  }
  return { busy, start: doing(start), stop: doing(stop) }
}
