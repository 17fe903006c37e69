// Beginning and ending a practice round. First the real plan is saved, then the practice plan replaces it; afterwards
// the real one is restored. Any failure is reported, and then nothing has changed.

import { useState } from 'react'
import { text } from '../../copy/nl.ts'
import { aroundText } from '../../copy/nlAround.ts'
import { failureSentence } from '../../copy/nlFirst.ts'
import { keepMoment, removeMoment } from '../../http/api.ts'
import { part } from '../../parts/part.ts'
import { sayMissing } from '../../parts/sayMissing.ts'
import { keepRealPlan, type NotKept } from '../../pieces/keepRealPlan.ts'
import type { ConnectionStore } from '../../store/connectionStore.ts'
import { useWorkshop } from '../../store/WorkshopContext.tsx'
import { fetchPlanOfMoment } from '../moments/fetchPlanOfMoment.ts'

const fetchPractice = part(() => import('@draaitafel/shared/templates/practice.ts'))

export interface PracticeLead {
  readonly busy: boolean
  readonly start: () => void
  readonly stop: () => void
}

export function usePractice(): PracticeLead {
  const { id, role, dispatch, view, planStore, connectionStore } = useWorkshop()
  const [busy, setBusy] = useState(false)
  const fail = (sentence: string) => view.say('problem', sentence)

  const start = async () => {
    const { practicePlan } = await fetchPractice()
    const kept = await keepRealPlan({
      plan: () => planStore.getState().plan,
      isSaved: () => connectionStore.getState().save === 'saved',
      keep: () => keepMoment(id, aroundText.practice.kept, false),
      remove: (moment) => removeMoment(id, moment),
    })
    if (!kept.ok) return fail(sentenceOf(kept.problem))
    const { moment, plan } = kept.value
    const started = dispatch({ type: 'practice.start', moment, plan: practicePlan(plan) })
    if (started.ok) view.setState({ dialog: null })
    else await removeMoment(id, moment)
  }

  const stop = async () => {
    const { practice } = planStore.getState().plan
    if (!practice) return
    const found = await fetchPlanOfMoment(id, role, practice.moment)
    if (!found.ok) {
      return fail(found.problem === 'unreadable' ? text.moments.unreadable : failureSentence(found.problem))
    }
    if (!dispatch({ type: 'practice.stop', plan: found.value }).ok) return
    view.setState({ dialog: null })
    view.say('done', aroundText.practice.over)
    // Until the server knows that the practice round is over, it keeps that moment.
    void onceSaved(connectionStore).then(() => removeMoment(id, practice.moment))
  }

  const doing = (work: () => Promise<void>) => () => {
    setBusy(true)
    work()
      .catch((error: unknown) => sayMissing(view, error, text.parts.broken.detail))
      .finally(() => setBusy(false))
  }
  return { busy, start: doing(start), stop: doing(stop) }
}

function sentenceOf(problem: NotKept): string {
  if (problem === 'notSaved') return aroundText.practice.notSaved
  return problem === 'busy' ? aroundText.practice.busy : failureSentence(problem)
}

/** When the server has everything that was done on this screen. */
function onceSaved(connection: ConnectionStore): Promise<void> {
  return new Promise((resolve) => {
    const stop = connection.subscribe(look)
    function look() {
      if (connection.getState().save !== 'saved') return
      stop()
      resolve()
    }
    look()
  })
}
