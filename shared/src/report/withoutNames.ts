// The plan as it may leave the room: what people did and said stays, for which party too; who they are goes.

import type { Plan } from '../plan/plan.ts'

export function withoutNames(plan: Plan): Plan {
  const nameless = <T extends { readonly name: string }>(one: T): T => ({ ...one, name: '' })
  return {
    ...plan,
    knobs: plan.knobs.map((knob) => ({
      ...knob,
      lastTurn: knob.lastTurn && nameless(knob.lastTurn),
      discussion: knob.discussion && nameless(knob.discussion),
    })),
    answers: plan.answers.map(nameless),
    consents: plan.consents.map(nameless),
    placings: plan.placings.map(nameless),
    votes: plan.votes.map(nameless),
  }
}
