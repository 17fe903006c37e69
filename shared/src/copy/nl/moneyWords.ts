// One contribution in full: what, how much and when, what it is for and from which source. For when people must know
// which money is meant, such as when confirming a promise.

import type { Investment } from '../../nouns/investment.ts'
import type { Plan } from '../../plan/plan.ts'
import { costName } from './costCover.ts'
import { formatRisingAmount, withEffort } from './format.ts'
import { knobCopy } from './knobs.ts'
import { sourceCopy } from './sources.ts'

type Facts = Pick<Plan, 'needs' | 'workshop'>

/** 'Activiteiten, € 40.000 per jaar, 2026–2027, voor Coördinator, uit bron II (Wmo-geld ombuigen)'. */
export function moneyInFull(plan: Facts, investment: Investment): string {
  const { label, source, effort } = investment
  const { shortName } = sourceCopy[source]
  const named = label.trim()
  const what = withEffort(named || shortName, effort)
  const from = named === '' ? '' : ` (${shortName})`
  return `${what}, ${formatRisingAmount(investment, plan.workshop)}, voor ${goalWords(plan, investment)}, uit bron ${source}${from}`
}

/** Its purpose: its cost, else its knob, else the whole plan. 'Coördinator', 'knop 6, Organisatie zorg'. */
export function goalWords({ needs }: Facts, { need, knob }: Investment): string {
  const cost = needs.find(({ id }) => id === need)
  if (cost) return costName({ need: cost })
  return knob === null ? 'het hele plan' : `knop ${knob}, ${knobCopy[knob].shortName}`
}
