import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { SOO_FEWEST_HOMES, sooConditions, sooOf } from './soo.ts'

const euros = (cents: number) => cents / 100
const atMost = (m2: number, homes: number, buildingCents: number | null = null) => {
  const outcome = sooOf({ m2, homes, buildingCents })
  return outcome.kind === 'at most' ? euros(outcome.cents) : outcome.kind
}

describe('[C990] A-20: what the building subsidy SOO can be at most', () => {
  test.each([
    [60, 30, 150_000],
    [80, 60, 175_000],
    [30, 10, 75_000],
    [41, 20, 100_000],
    [100, 20, 100_000],
    [100, 21, 150_000],
    [100, 50, 150_000],
    [100, 51, 175_000],
    [100, 5, 100_000],
  ])('[C990] A-20: %i m² with %i homes: € %i', (m2, homes, expected) => {
    expect(atMost(m2, homes)).toBe(expected)
  })

  test('[C990] A-20: with fewer than five homes there is none', () => {
    expect(atMost(60, 4)).toBe('too few homes')
    expect(atMost(60, 0)).toBe('too few homes')
    expect(atMost(60, Number.NaN)).toBe('too few homes')
  })

  test('[C990] A-20: the lowest of three is said to be what limits it', () => {
    expect(sooOf({ m2: 60, homes: 30, buildingCents: 9_000_000 })).toEqual({
      kind: 'at most',
      cents: 9_000_000,
      by: 'building',
      byM2Cents: 15_000_000,
      ceilingCents: 15_000_000,
      buildingCents: 9_000_000,
    })
    expect(sooOf({ m2: 41, homes: 20, buildingCents: null })).toMatchObject({ by: 'ceiling', byM2Cents: 10_250_000 })
    expect(sooOf({ m2: 30, homes: 10, buildingCents: null })).toMatchObject({ by: 'm2' })
  })

  test('[C990] A-20: never more than any of the three, whatever is filled in', () => {
    const whole = fc.integer({ min: -10, max: 100_000 })
    fc.assert(
      fc.property(whole, whole, fc.option(fc.integer({ min: 0, max: 10_000_000_000 })), (m2, homes, buildingCents) => {
        const outcome = sooOf({ m2, homes, buildingCents })
        if (outcome.kind !== 'at most') {
          expect(homes).toBeLessThan(SOO_FEWEST_HOMES)
          return
        }
        expect(outcome.cents).toBeGreaterThanOrEqual(0)
        expect(outcome.cents).toBeLessThanOrEqual(Math.max(0, m2) * 250_000)
        expect(outcome.cents).toBeLessThanOrEqual(17_500_000)
        expect(outcome.cents).toBeLessThanOrEqual(buildingCents ?? 17_500_000)
      }),
    )
  })

  test('[C990] A-20: seven conditions', () => {
    expect(sooConditions).toHaveLength(7)
  })
})
