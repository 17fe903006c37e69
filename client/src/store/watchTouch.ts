// What my own hand turned, once it rests: the screen then says what that touches. Gone with the next thing I do, and when
// someone else turns that knob, for then it is no longer so. Turns of others are not told here.

import type { PlanStore } from './planStore.ts'
import type { TurnSeen, View, ViewState } from './viewStore.ts'
import { turnBetween } from './watchTurns.ts'

const REST_MS = 300

export function watchTouch(planStore: PlanStore, view: View): () => void {
  /** Turned and not at rest yet; several turns of one knob are one. */
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
