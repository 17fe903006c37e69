// Plans with nothing in them but money.

import type { Investment } from '../src/nouns/investment.ts'
import type { Need } from '../src/nouns/need.ts'
import { nothingWeighed } from '../src/nouns/weighing.ts'
import { emptyPlan, type Plan } from '../src/plan/plan.ts'

export function planWith(needs: readonly Need[], investments: readonly Investment[], years = [2026, 2031]): Plan {
  const [firstYear = 2026, lastYear = 2031] = years
  return { ...emptyPlan, workshop: { ...emptyPlan.workshop, firstYear, lastYear }, needs, investments }
}

export function need(facts: Partial<Need>): Need {
  return {
    id: 'nodig',
    knob: null,
    label: 'Kosten',
    amountCents: 100,
    per: 'year',
    from: 2026,
    until: null,
    effort: null,
    indexed: false,
    order: 'a0',
    ...facts,
  }
}

export function investment(facts: Partial<Investment>): Investment {
  return {
    id: 'inzet',
    source: 'I',
    party: 'gemeente',
    label: '',
    knob: null,
    amountCents: 100,
    per: 'year',
    from: 2026,
    until: null,
    need: null,
    effort: null,
    indexed: false,
    certainty: 'idee',
    way: '',
    note: '',
    ...nothingWeighed,
    order: 'a0',
    ...facts,
  }
}
