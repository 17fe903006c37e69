// Does one party weigh more than the others, in money, hours or value, or do two parties together leave nothing for the
// rest (E-11)? Only where more than one party brings something: the first line of a plan outweighs nobody.

import type { Plan } from '../plan/plan.ts'
import { countingAims } from './aims.ts'
import { broughtInBy, sumOverYears } from './amounts.ts'
import type { Ground, Grounds, WeighsBy } from './grounds.ts'
import { hoursOf } from './hours.ts'

/** More than this fraction is heavy; our reading of the note, which gives no figure. */
const ALONE = 0.5
const TOGETHER = 0.9
/** With fewer values named, one more would already turn the balance. */
const FEWEST_VALUES = 4

export function outweighing(plan: Plan): Grounds {
  const { firstYear } = plan.workshop
  const aims = countingAims(plan)
  const weights: Readonly<Record<WeighsBy, (party: string) => number>> = {
    money: (party) => sumOverYears(broughtInBy(plan.investments, party), plan.workshop),
    hours: (party) => hoursOf(plan.volunteering, party, firstYear),
    values: (party) => (aims.length < FEWEST_VALUES ? 0 : aims.filter((aim) => aim.party === party).length),
  }
  const grounds = (['money', 'hours', 'values'] as const).flatMap((by) =>
    heavy(plan, weights[by]).map((party): Ground => ({ kind: 'party', party, by })),
  )
  return grounds.length > 0 ? grounds : null
}

function heavy({ parties }: Plan, weightOf: (party: string) => number): string[] {
  const inOrder = parties
    .map(({ id }) => ({ id, weight: weightOf(id) }))
    .filter(({ weight }) => weight > 0)
    .sort((one, other) => other.weight - one.weight)
  const [first, second, third] = inOrder
  if (!first || !second) return []
  const total = inOrder.reduce((sum, { weight }) => sum + weight, 0)
  if (first.weight > total * ALONE) return [first.id]
  return third && first.weight + second.weight > total * TOGETHER ? [first.id, second.id] : []
}
