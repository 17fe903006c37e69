import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { rentPointsOf, sharedSpaces } from './rentPoints.ts'

describe('[C991] A-21: points a shared room adds to each rent', () => {
  test('[C991] A-21: the two examples of the rule', () => {
    expect(rentPointsOf([{ space: 'vertrek', m2: 60 }], 40)).toBe(1.5)
    expect(rentPointsOf([{ space: 'overig', m2: 20 }], 40)).toBe(0.375)
    expect(rentPointsOf([{ space: 'vertrek', m2: 60 }], 30)).toBe(2)
  })

  test('[C991] A-21: rooms add up, and nothing is measured below nought', () => {
    const both = [
      { space: 'vertrek', m2: 60 },
      { space: 'overig', m2: 20 },
      { space: 'vertrek', m2: -5 },
    ] as const
    expect(rentPointsOf(both, 40)).toBe(1.875)
    expect(rentPointsOf([], 40)).toBe(0)
  })

  test('[C991] A-21: where nobody may use it nobody pays for it', () => {
    expect(rentPointsOf([{ space: 'vertrek', m2: 60 }], 0)).toBeNull()
    expect(rentPointsOf([{ space: 'vertrek', m2: 60 }], Number.NaN)).toBeNull()
  })

  test('[C991] A-21: more addresses never mean more points for each', () => {
    const areas = fc.array(fc.record({ space: fc.constantFrom(...sharedSpaces), m2: fc.nat(5000) }), { maxLength: 6 })
    fc.assert(
      fc.property(areas, fc.integer({ min: 1, max: 2000 }), (rooms, addresses) => {
        const of = (count: number) => rentPointsOf(rooms, count) ?? Number.NaN
        expect(of(addresses + 1)).toBeLessThanOrEqual(of(addresses))
        expect(of(addresses) * addresses).toBeLessThanOrEqual(rooms.reduce((sum, { m2 }) => sum + m2, 0) + 1e-6)
      }),
    )
  })
})
