// The choices of a round are news for as long as its step lasts, on this screen until they are put away. After that
// they are on the worksheet of the knob.

import type { KnobRound } from '@draaitafel/shared/nouns/round.ts'
import type { Step } from '@draaitafel/shared/nouns/step.ts'
import type { StepView } from '@draaitafel/shared/nouns/stepView.ts'
import { useEffect, useRef } from 'react'
import { useStepNow } from '../../pieces/useStepNow.ts'
import type { RoundNews } from '../../store/viewStore.ts'
import { usePlan, useView, useWorkshop } from '../../store/WorkshopContext.tsx'
import { roundOnTable } from './roundOnTable.ts'

const viewsAboutKnobs: readonly StepView[] = ['knobs', 'flow']

/** Null when there is none, or when it is no longer news. */
export function useShownRound(): { readonly round: KnobRound; readonly putAway: () => void } | null {
  const { view } = useWorkshop()
  const round = usePlan(roundOnTable)
  const step = useStepNow()?.step ?? null
  const news = useView((state) => state.roundNews)
  const wasHere = useRef(false)
  useEffect(() => {
    const next = newsAfter(view.getState().roundNews, round, step, wasHere.current)
    wasHere.current = true
    view.setState({ roundNews: next })
  }, [view, round, step])
  if (!round || news?.round !== round.id || news.isOver) return null
  return { round, putAway: () => view.setState({ roundNews: { ...news, isOver: true } }) }
}

/**
 * `sawIt`: this screen was at the table when it was shown; someone who joins later only sees it in a step about
 * knobs.
 */
export function newsAfter(
  before: RoundNews | null,
  round: Pick<KnobRound, 'id'> | null,
  step: Pick<Step, 'id' | 'view'> | null,
  sawIt: boolean,
): RoundNews | null {
  if (!round) return before
  const id = step?.id ?? null
  if (before?.round === round.id) return before.step === id ? before : { ...before, isOver: true }
  const isOver = !sawIt && step !== null && !viewsAboutKnobs.includes(step.view)
  return { round: round.id, step: id, isOver }
}
