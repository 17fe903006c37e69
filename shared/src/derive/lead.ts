// Who leads the cooperation after today: a party or an independent project leader, or why there is nobody yet (C-17); and
// who takes over when they go (L-11).

import { optionsChosen } from '../nouns/chosen.ts'
import type { Plan } from '../plan/plan.ts'

/** Under which the table says why nobody leads; also asked while knob 8 is open. */
export const NO_LEAD_QUESTION = 'tension.geen-trekker'

export function hasLead(plan: Pick<Plan, 'choices'>): boolean {
  return leadOf(plan) !== null
}

/** A party id or an option of the model; null while nobody leads. */
export function leadOf(plan: Pick<Plan, 'choices'>): string | null {
  return optionsChosen(plan, 'trekker')[0] ?? null
}

/** Who takes over: null while nobody was named, and for who leads already. */
export function backupOf(plan: Pick<Plan, 'choices'>): string | null {
  const named = optionsChosen(plan, 'opvolger')[0] ?? null
  return named === leadOf(plan) ? null : named
}

/** In the table's own words; '' while nobody said. A knob that stays shut has its own reason. */
export function whyNoLead(plan: Pick<Plan, 'answers' | 'knobs'>): string {
  const said = plan.answers.find(({ id }) => id === NO_LEAD_QUESTION)?.text.trim() ?? ''
  const cooperation = plan.knobs.find(({ number }) => number === 8)
  return said || (cooperation?.setting === 0 ? cooperation.reason.trim() : '')
}
