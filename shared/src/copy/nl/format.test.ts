import { describe, expect, test } from 'vitest'
import {
  formatAmount,
  formatClock,
  formatDay,
  formatEffort,
  formatEuro,
  formatMoment,
  formatNumber,
  formatPeriod,
  formatWeekday,
} from './format.ts'

describe('Dutch notation', () => {
  test('[B30] whole euros have no decimals, cents have two, and the currency sign stays with the figure', () => {
    expect(formatEuro(5_000_000)).toBe('€\u00a050.000')
    expect(formatEuro(125_050)).toBe('€\u00a01.250,50')
    expect(formatEuro(5)).toBe('€\u00a00,05')
    expect(formatEuro(0)).toBe('€\u00a00')
    expect(formatEuro(-1200)).toBe('€\u00a0-12')
    expect(formatEuro(100_000_000_000)).toBe('€\u00a01.000.000.000')
  })

  test('[B31] a period is two years, one year, or from a year on', () => {
    expect(formatPeriod(2026, 2029)).toBe('2026–2029')
    expect(formatPeriod(2026, 2026)).toBe('2026')
    expect(formatPeriod(2026, null)).toBe('vanaf 2026')
  })

  test('[B32] an amount says whether it comes back every year', () => {
    const facts = { amountCents: 4_000_000, per: 'year', from: 2026, until: 2027 } as const
    expect(formatAmount(facts)).toBe('€\u00a040.000 per jaar, 2026–2027')
    expect(formatAmount({ ...facts, until: null })).toBe('€\u00a040.000 per jaar, vanaf 2026')
    expect(formatAmount({ ...facts, amountCents: 6_000_000, per: 'once', until: 2026 })).toBe(
      '€\u00a060.000 eenmalig in 2026',
    )
  })

  test('[B33] a moment is in Dutch time, in winter, in summer and at midnight', () => {
    expect(formatMoment('2026-03-01T13:05:00Z')).toBe('1 mrt 2026, 14:05')
    expect(formatMoment('2026-07-01T12:05:00.123Z')).toBe('1 jul 2026, 14:05')
    expect(formatMoment('2026-12-31T23:00:00Z')).toBe('1 jan 2027, 00:00')
    expect(formatDay('2026-02-28T23:30:00Z')).toBe('1 maart 2026')
    expect(formatWeekday('2026-02-28T23:30:00Z')).toBe('zondag 1 maart')
    expect(formatClock('2026-12-31T23:00:00Z')).toBe('00:00')
    expect(formatClock('2026-07-01T12:05:59Z')).toBe('14:05')
  })

  test('[B34] an invalid moment becomes nothing', () => {
    expect([formatMoment(''), formatMoment('gisteren'), formatDay('x')]).toEqual(['', '', ''])
    expect([formatWeekday('x'), formatClock('')]).toEqual(['', ''])
  })

  test('[B35] numbers have points and a comma', () => {
    expect([20_000, 4.5].map(formatNumber)).toEqual(['20.000', '4,5'])
  })
})

test('[B41] work is written with its fractions', () => {
  const fte = (hundredths: number) => formatEffort({ unit: 'fte', hundredths })
  expect([50, 25, 175, 40, 100].map(fte)).toEqual(['½ fte', '¼ fte', '1¾ fte', '0,4 fte', '1 fte'])
  expect(formatEffort({ unit: 'uur', hundredths: 120_000 })).toBe('1.200 uur')
})
