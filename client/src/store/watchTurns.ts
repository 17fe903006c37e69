// Remembers the last turn, whoever made it, so that a screen can replay it.

import { knobNumbers } from '@draaitafel/shared/model/knobs.ts'
import type { Plan } from '@draaitafel/shared/plan/plan.ts'
import type { PlanStore } from './planStore.ts'
import type { TurnSeen, View } from './viewStore.ts'

export function watchTurns(planStore: PlanStore, view: View): () => void {
  return planStore.subscribe(({ plan }, { plan: before }) => {
    const turn = turnBetween(before, plan)
    if (turn) view.setState({ lastTurn: turn })
  })
}

/** Null when no knob moved, or more than one: then a whole plan was loaded, and nobody turned. */
export function turnBetween(before: Plan, after: Plan): TurnSeen | null {
  if (before.knobs === after.knobs) return null
  const turns = knobNumbers.flatMap((knob): TurnSeen[] => {
    const from = before.knobs[knob - 1]?.setting
    const to = after.knobs[knob - 1]?.setting
    return from === undefined || to === undefined || from === to ? [] : [{ knob, from, to }]
  })
  const [turn] = turns
  return turn && turns.length === 1 ? turn : null
}
