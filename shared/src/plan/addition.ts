// Lines to add to a plan all at once, prepared elsewhere: new lines, and changes to existing ones. An investment may
// refer to a party or a cost of the plan, or to one in the same addition.

import type { Investment } from '../nouns/investment.ts'
import type { Need } from '../nouns/need.ts'
import type { Party } from '../nouns/party.ts'

export interface LineChange<T> {
  readonly id: string
  readonly changes: Partial<Omit<T, 'id' | 'order'>>
}

export interface PlanAddition {
  readonly parties: readonly Omit<Party, 'order'>[]
  readonly needs: readonly Omit<Need, 'order'>[]
  readonly investments: readonly Omit<Investment, 'order'>[]
  readonly changed?: {
    readonly needs: readonly LineChange<Need>[]
    readonly investments: readonly LineChange<Investment>[]
  }
}

/** What a script from a template brings along: lines to add, and a vision for a plan that has none. */
export interface BesideScript extends Pick<PlanAddition, 'parties' | 'needs'> {
  readonly vision: string
}

export function linesIn({ parties, needs, investments, changed }: PlanAddition): number {
  const changes = changed ? changed.needs.length + changed.investments.length : 0
  return parties.length + needs.length + investments.length + changes
}
