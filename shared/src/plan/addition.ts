// Lines to add to a plan all at once, prepared outside it. An investment may name a party or a cost of the plan, or one
// that comes with it.

import type { Investment } from './investment.ts'
import type { Need } from './need.ts'
import type { Party } from './party.ts'

export interface PlanAddition {
  readonly parties: readonly Omit<Party, 'order'>[]
  readonly needs: readonly Omit<Need, 'order'>[]
  readonly investments: readonly Omit<Investment, 'order'>[]
}

export function linesIn({ parties, needs, investments }: PlanAddition): number {
  return parties.length + needs.length + investments.length
}
