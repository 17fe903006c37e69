import { describe, expect, test } from 'vitest'
import { investment, planWith } from '../../testing/moneyFixtures.ts'
import { aimId } from '../nouns/aim.ts'
import type { Plan } from '../plan/plan.ts'
import { usualParties } from '../templates/empty.ts'
import { outweighing } from './outweighing.ts'

const table: Plan = { ...planWith([], []), parties: usualParties() }
const [one, other, third] = table.parties.map(({ id }) => id)
if (!one || !other || !third) throw new Error('Three parties needed')

function bringing(...cents: readonly (readonly [string, number])[]): Plan {
  const investments = cents.map(([party, amountCents], at) => investment({ id: `i${at}`, party, amountCents }))
  return { ...table, investments }
}
const heavyIn = (plan: Plan) =>
  outweighing(plan)?.map((ground) => (ground.kind === 'party' ? [ground.party, ground.by] : []))

describe('one or two interests that weigh heavily', () => {
  test('[C443] E-11: in money, also with two parties, and never by the first line of a plan', () => {
    expect(heavyIn(bringing([one, 600], [other, 400]))).toEqual([[one, 'money']])
    expect(heavyIn(bringing([one, 500], [other, 500]))).toBeUndefined()
    expect(heavyIn(bringing([one, 600]))).toBeUndefined()
  })

  test('[C443] E-11: two parties together that leave next to nothing for the others', () => {
    expect(heavyIn(bringing([one, 480], [other, 480], [third, 40]))).toEqual([
      [one, 'money'],
      [other, 'money'],
    ])
    expect(heavyIn(bringing([one, 400], [other, 400], [third, 200]))).toBeUndefined()
  })

  test('[C443] E-11: by hours of volunteers and by value as well', () => {
    const hours = (party: string, hoursPerYear: number) =>
      ({ id: party, party, label: 'Koffie', knob: null, hoursPerYear, from: 2000, until: null, order: 'a0' }) as const
    expect(heavyIn({ ...table, volunteering: [hours(one, 300), hours(other, 100)] })).toEqual([[one, 'hours']])
    const aim = (coreValue: 'goed-wonen' | 'werkplezier' | 'efficient-werken', party: string) =>
      ({ id: aimId(coreValue, party), coreValue, party, strength: 'veel', arrival: null }) as const
    const aims = [
      aim('goed-wonen', one),
      aim('werkplezier', one),
      aim('efficient-werken', one),
      aim('goed-wonen', other),
    ]
    expect(heavyIn({ ...table, aims })).toEqual([[one, 'values']])
    expect(heavyIn({ ...table, aims: aims.slice(1) })).toBeUndefined()
  })
})
