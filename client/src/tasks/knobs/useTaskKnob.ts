// Which knob the task is about: that of the private round, else what the facilitator pointed out or I chose myself, whichever
// came last, and until then the first that nobody decided on.

import { type KnobNumber, knobNumbers } from '@draaitafel/shared/model/knobs.ts'
import { progressOf } from '@draaitafel/shared/nouns/discussion.ts'
import { type KnobRound, openRound } from '@draaitafel/shared/nouns/round.ts'
import type { Plan } from '@draaitafel/shared/plan/plan.ts'
import { useEffect, useState } from 'react'
import { useUnlessTyping } from '../../pieces/gather/useUnlessTyping.ts'
import { useTaskNow } from '../../pieces/useTaskNow.ts'
import { useShown } from '../../projector/useShown.ts'
import { usePlan, useView, useWorkshop } from '../../store/WorkshopContext.tsx'

export interface TaskKnob {
  readonly knob: KnobNumber
  /** In which everyone chooses alone; as long as someone types here, what it was before. */
  readonly round: KnobRound | null
  /** The table began or ended one while someone typed here. */
  readonly isBehind: boolean
  /** Where the facilitator is, while I am elsewhere. */
  readonly led: KnobNumber | null
  readonly choose: (knob: KnobNumber) => void
}

export function useTaskKnob(): TaskKnob {
  const { view, planStore } = useWorkshop()
  const openNow = usePlan(openRound)
  const round = useUnlessTyping(openNow)
  const led = useLedKnob()
  const at = useView((state) => state.taskKnob)
  const [start] = useState(() => firstUndecided(planStore.getState().plan) ?? 1)
  const knob = round?.knob ?? at ?? start
  return {
    knob,
    round,
    isBehind: round !== openNow,
    led: led !== knob && round === null ? led : null,
    choose: (next) => view.setState({ taskKnob: next, selection: { kind: 'knob', knob: next } }),
  }
}

/** Once on a screen. */
export function useFollowKnob(): void {
  const { view } = useWorkshop()
  useBeginTogether()
  const own = useView(({ selection }) => (selection?.kind === 'knob' ? selection.knob : null))
  const led = useUnlessTyping(useLedKnob())
  useEffect(() => {
    if (own !== null) view.setState({ taskKnob: own })
  }, [view, own])
  // After the other: coming in one sees what the table sees.
  useEffect(() => {
    if (led !== null) view.setState({ taskKnob: led })
  }, [view, led])
}

/**
 * The facilitator's screen points out the knob at which it begins. Nobody else can know it: what was pointed out in the task
 * before reaches the others until this does.
 */
function useBeginTogether(): void {
  const { role, view, planStore } = useWorkshop()
  const isRound = useTaskNow() === 'knobs'
  const isNowhere = useView(({ selection, taskKnob }) => selection === null && taskKnob === null)
  // Another facilitator is somewhere already.
  const isLed = useShown() !== null
  const begins = role === 'facilitator' && isRound && isNowhere && !isLed
  useEffect(() => {
    if (!begins) return
    const { plan } = planStore.getState()
    const knob = openRound(plan)?.knob ?? firstUndecided(plan) ?? 1
    view.setState({ taskKnob: knob, selection: { kind: 'knob', knob } })
  }, [begins, view, planStore])
}

function useLedKnob(): KnobNumber | null {
  const { role } = useWorkshop()
  const shown = useShown()
  return role !== 'facilitator' && shown?.kind === 'knob' ? shown.knob : null
}

/** `after`: of those behind it first, and then from the beginning. */
export function firstUndecided({ knobs }: Pick<Plan, 'knobs'>, after = 0): KnobNumber | null {
  const open = (number: KnobNumber) => {
    const state = knobs[number - 1]
    return number !== after && state !== undefined && progressOf(state) !== 'besloten'
  }
  return knobNumbers.find((number) => number > after && open(number)) ?? knobNumbers.find(open) ?? null
}
