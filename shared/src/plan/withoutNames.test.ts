import fc from 'fast-check'
import { expect, test } from 'vitest'
import { planArbitrary } from '../../testing/planArbitrary.ts'
import { parsePlanJson } from '../exchange/parsePlanJson.ts'
import { planJsonText, toPlanJson } from '../exchange/planJson.ts'
import type { Turn } from '../nouns/who.ts'
import type { Plan } from './plan.ts'
import { withoutNames } from './withoutNames.ts'

/** Every record that says who: all that a plan file says about people. */
function peopleIn(value: unknown): Pick<Turn, 'name' | 'party'>[] {
  if (Array.isArray(value)) return value.flatMap(peopleIn)
  if (typeof value !== 'object' || value === null) return []
  const own = 'name' in value && 'party' in value ? [value as unknown as Turn] : []
  return [...own, ...Object.values(value).flatMap(peopleIn)]
}

test('[O321] of any plan, what leaves the room without names names nobody', () => {
  fc.assert(
    fc.property(planArbitrary, (plan) => {
      for (const { name } of peopleIn(toPlanJson(withoutNames(plan)))) expect(name).toBe('')
    }),
  )
})

test('[O321] nor does it say of which party someone was who chose alone or placed a party', () => {
  fc.assert(
    fc.property(planArbitrary, (plan) => {
      const { placings, votes, rounds } = toPlanJson(withoutNames(plan))
      for (const { party, at } of placings) expect([party, at.slice(10)]).toEqual([null, 'T00:00:00.000Z'])
      for (const { party, round } of votes) {
        const ofParties = rounds.some(({ id, voters }) => id === round && voters === 'partij')
        if (!ofParties) expect(party).toBeNull()
      }
    }),
  )
})

test('[O321] the file without names is a plan that can be read in, with all that was said and placed', () => {
  fc.assert(
    fc.property(planArbitrary, (plan) => {
      const read = parsePlanJson(planJsonText(withoutNames(plan)))
      if (!read.ok) throw new Error(JSON.stringify(read.problem))
      const counts = ({ placings, consents, votes, answers }: Plan) =>
        [placings, consents, votes, answers].map((list) => list.length)
      expect(counts(read.value)).toEqual(counts(plan))
      expect(withoutNames(read.value).placings).toEqual(read.value.placings)
    }),
  )
})
