// What I turned, once I released it: the screen then says what that reaches. Cleared by the next thing I do, and when
// someone else turns that knob, because then it is no longer true. Other people's turns are not reported here.

import type { PlanStore } from './planStore.ts'
import type { TurnSeen, View, ViewState } from './viewStore.ts'
import { turnBetween } from './watchTurns.ts'

const REST_MS = 300

export function watchTouch(planStore: PlanStore, view: View): () => void {
  /** Turned and not released yet; several turns of one knob are one. */
  let turned: TurnSeen | null = null
  let rest: ReturnType<typeof setTimeout> | undefined
  const forget = () => {
    clearTimeout(rest)
    turned = null
    if (view.getState().touch) view.setState({ touch: null })
  }
  const stopPlan = planStore.subscribe(({ plan, lastBy }, { plan: before }) => {
    const turn = turnBetween(before, plan)
    if (!turn) return
    const about = turned ?? view.getState().touch
    if (lastBy === 'others') return void (turn.knob === about?.knob && forget())
    const from = turned?.knob === turn.knob ? turned.from : turn.from
    forget()
    turned = { ...turn, from }
    rest = setTimeout(() => {
      const touch = turned
      turned = null
      view.setState({ touch })
    }, REST_MS)
  })
  const stopView = view.subscribe((now, before) => {
    if (now.touch && isNextThing(now, before, now.touch)) forget()
  })
  return () => {
    clearTimeout(rest)
    stopPlan()
    stopView()
  }
}

function isNextThing(now: ViewState, before: ViewState, { knob }: TurnSeen): boolean {
  const isElsewhere = now.selection?.kind !== 'knob' || now.selection.knob !== knob
  return (
    (now.selection !== before.selection && isElsewhere) ||
    (now.turning !== null && before.turning === null) ||
    (now.dialog !== null && before.dialog === null) ||
    (now.hand !== null && before.hand === null)
  )
}
