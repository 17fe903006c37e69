import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { MAX_AMOUNT_CENTS } from '../../base/money.ts'
import {
  activityConditions,
  communityWorkCents,
  DAYPARTS_PER_WEEK,
  drinksCents,
  openConditions,
  wlzOutcome,
  wmoOutcome,
} from './earnings.ts'

const wlz = { residents: 12, stayPercent: 100, perResidentCents: 150_000, needed: 6 }
const wmo = { isPartOfRented: false, bought: 4, open: 14, perDaypartCents: 5_000, weeks: 50 }

describe('[C993] what a room earns by what happens in it', () => {
  test('[C993] A-24: cups × price × weeks, and a year has 52 of those', () => {
    expect(drinksCents({ cups: 80, priceCents: 50, weeks: 50 })).toBe(200_000)
    expect(drinksCents({ cups: 80, priceCents: 50, weeks: 60 })).toBe(208_000)
    expect(drinksCents({ cups: -80, priceCents: 50, weeks: 50 })).toBe(0)
  })

  test('[C993] A-23: each of four conditions keeps income from activities from being ready', () => {
    expect(activityConditions).toHaveLength(4)
    for (const open of activityConditions) {
      const met = activityConditions.filter((condition) => condition !== open)
      expect(openConditions(activityConditions, met)).toEqual([open])
    }
    expect(openConditions(activityConditions, activityConditions)).toEqual([])
  })

  test('[C993] A-25: nobody with an indication: nothing, and it stops there', () => {
    expect(wlzOutcome({ ...wlz, residents: 0 })).toEqual({ kind: 'nobody' })
    expect(wlzOutcome({ ...wlz, stayPercent: 0 })).toEqual({ kind: 'nobody' })
  })

  test('[C993] A-25: with a falling share it carries until too few are left', () => {
    expect(wlzOutcome(wlz)).toEqual({ kind: 'carries', residents: 12, cents: 1_800_000 })
    expect(wlzOutcome({ ...wlz, stayPercent: 50 })).toEqual({ kind: 'carries', residents: 6, cents: 900_000 })
    expect(wlzOutcome({ ...wlz, stayPercent: 49 })).toEqual({ kind: 'too few', residents: 5, needed: 6 })
  })

  test('[C993] A-26: community work pays by the month', () => {
    expect(communityWorkCents(75_000)).toBe(900_000)
  })

  test('[C993] A-27: what the municipality does not buy is left over', () => {
    expect(wmoOutcome(wmo)).toEqual({ kind: 'dayparts', used: 4, free: 10, cents: 1_000_000 })
    expect(wmoOutcome({ ...wmo, bought: 30 })).toMatchObject({ used: 14, free: 0 })
    expect(wmoOutcome({ ...wmo, open: 40, bought: 0 })).toMatchObject({ used: 0, free: DAYPARTS_PER_WEEK })
  })

  test('[C993] A-27: a room that residents rent with their homes is refused', () => {
    expect(wmoOutcome({ ...wmo, isPartOfRented: true })).toEqual({ kind: 'part of the rented' })
  })

  test('[C993] A-24, A-25, A-27: no figures, however odd, make less than nothing or more than the board can hold', () => {
    const odd = fc.integer({ min: -1_000_000, max: 1_000_000_000 })
    fc.assert(
      fc.property(odd, odd, odd, odd, (a, b, c, d) => {
        const drinks = drinksCents({ cups: a, priceCents: b, weeks: c })
        const care = wlzOutcome({ residents: a, stayPercent: b, perResidentCents: c, needed: d })
        const day = wmoOutcome({ isPartOfRented: false, bought: a, open: b, perDaypartCents: c, weeks: d })
        const all = [drinks, care.kind === 'carries' ? care.cents : 0, day.kind === 'dayparts' ? day.cents : 0]
        for (const cents of all) {
          expect(Number.isInteger(cents)).toBe(true)
          expect(cents).toBeGreaterThanOrEqual(0)
          expect(cents).toBeLessThanOrEqual(MAX_AMOUNT_CENTS)
        }
      }),
    )
  })
})
