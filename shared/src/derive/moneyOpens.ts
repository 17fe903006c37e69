// The conversation about money begins after the one about value (seed inventory C-29): once a value was named for anyone, or when
// who leads says so.

import type { Plan } from '../plan/plan.ts'
import { countingAims } from './aims.ts'

export function moneyOpens(plan: Pick<Plan, 'aims' | 'workshop'>): boolean {
  return plan.workshop.moneyFirst || countingAims(plan).length > 0
}
