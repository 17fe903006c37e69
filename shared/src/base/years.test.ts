import { describe, expect, test } from 'vitest'
import { checkPeriod, coversYear, parseYear, yearsBetween } from './years.ts'

describe('years', () => {
  test('[B10] a typed year is four figures between 2000 and 2100', () => {
    expect(parseYear(' 2026 ')).toEqual({ ok: true, value: 2026 })
    expect(parseYear('2000')).toEqual({ ok: true, value: 2000 })
    expect(parseYear('2100')).toEqual({ ok: true, value: 2100 })
    const outOfRange = { ok: false, problem: { kind: 'year.outOfRange', min: 2000, max: 2100 } }
    for (const text of ['1999', '2101', '26', '20260']) expect(parseYear(text)).toEqual(outOfRange)
  })

  test('[B11] text that is not a year is refused with the text', () => {
    for (const text of ['', 'straks', '2026,5', '2026-2029', '-2026', '1234567']) {
      expect(parseYear(text)).toEqual({ ok: false, problem: { kind: 'year.notAYear', text } })
    }
  })

  test('[B12] a period may last one year or have no end, but never end before it starts', () => {
    expect(checkPeriod({ from: 2026, until: 2026 }).ok).toBe(true)
    expect(checkPeriod({ from: 2026, until: null }).ok).toBe(true)
    expect(checkPeriod({ from: 2031, until: 2026 })).toEqual({
      ok: false,
      problem: { kind: 'years.reversed', from: 2031, until: 2026 },
    })
    expect(checkPeriod({ from: 1900, until: null }).ok).toBe(false)
  })

  test('[B13] both ends of a period count', () => {
    const period = { from: 2026, until: 2028 }
    expect([2025, 2026, 2027, 2028, 2029].map((year) => coversYear(period, year))).toEqual([
      false,
      true,
      true,
      true,
      false,
    ])
    expect(coversYear({ from: 2026, until: null }, 2100)).toBe(true)
    expect(yearsBetween(2026, 2028)).toEqual([2026, 2027, 2028])
    expect(yearsBetween(2028, 2026)).toEqual([])
  })
})
