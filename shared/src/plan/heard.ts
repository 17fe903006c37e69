// Which parties left something in the plan themselves. A party in the plan that nobody sat for did not.

import type { Plan } from './plan.ts'

export function heardParties(plan: Plan): ReadonlySet<string> {
  const said = [
    ...plan.knobs.flatMap(({ lastTurn, discussion }) => [lastTurn, discussion]),
    ...plan.placings,
    ...plan.consents,
    ...plan.verdicts.filter(({ noted }) => !noted),
    ...plan.answers,
    ...plan.votes,
  ]
  return new Set(said.flatMap((one) => one?.party ?? []))
}
