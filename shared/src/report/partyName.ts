// The name of a party as a report uses it, also for one that is no longer in the plan.

import { reportWords } from '../copy/nl/report.ts'
import { findParty, type Plan } from '../plan/plan.ts'

export function partyName(plan: Plan, id: string): string {
  return findParty(plan, id)?.name ?? reportWords.goneParty
}
