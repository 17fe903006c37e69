import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { centsOfEuros, isAmountCents, MAX_AMOUNT_CENTS, parseAmount, readAmount } from './money.ts'

describe('a typed amount', () => {
  test.each([
    ['50.000', 5_000_000],
    ['50000', 5_000_000],
    ['€ 50.000,-', 5_000_000],
    ['€ 50.000,=', 5_000_000],
    ['€\u00a050.000', 5_000_000],
    ['50.000 €', 5_000_000],
    ['50.000 EUR', 5_000_000],
    ['EUR 1.250,50', 125_050],
    ['€ 1.250,5', 125_050],
    ['1250,5', 125_050],
    ['1.250,50', 125_050],
    ['12,5', 1250],
    ['0,125', 13],
    ['50 euro', 5000],
    ['50 euro’s', 5000],
    ['0', 0],
    ['€ -', 0],
    ['- €', 0],
    [' €  -   ', 0],
    ['1.000.000', 100_000_000],
  ])('[B1] "%s" is %i cents', (text, cents) => {
    expect(parseAmount(text)).toEqual({ ok: true, value: cents })
  })

  test.each([
    ['50k', 5_000_000],
    ['€ 2,5K', 250_000],
    ['50 duizend', 5_000_000],
    ['1,5 miljoen', 150_000_000],
    ['€ 1,5 mln.', 150_000_000],
    ['2 mln euro', 200_000_000],
    ['12,5 ton', 125_000_000],
    ['1 miljard', MAX_AMOUNT_CENTS],
  ])('[B340] "%s" is %i cents', (text, cents) => {
    expect(parseAmount(text)).toEqual({ ok: true, value: cents })
  })

  test.each([
    ['5.000.-', 500_000],
    ['5000,', 500_000],
    ['5000.', 500_000],
    ['+5000', 500_000],
    ['€ +5.000', 500_000],
    ['5 mio', 500_000_000],
    ['½ ton', 5_000_000],
    ['1½ ton', 15_000_000],
    ['¾ mln', 75_000_000],
  ])('[C378] "%s" means one thing: %i cents', (text, cents) => {
    expect(parseAmount(text)).toEqual({ ok: true, value: cents })
  })

  test.each(['€ 50.000 / jaar', '50.000 per jaar', '50000 p.j.', '50.000,- p/j', '50k pj', '50.000 jaarlijks'])(
    '[C379] "%s" is read where it is for every year, and else points at how often',
    (text) => {
      expect(parseAmount(text, true)).toEqual({ ok: true, value: 5_000_000 })
      expect(parseAmount(text)).toEqual({ ok: false, problem: { kind: 'amount.perYear', text } })
    },
  )

  test.each([
    ['33333,3333', 3_333_333, true],
    ['1.250,005', 125_001, true],
    ['1250,50', 125_050, false],
    ['1250,500', 125_050, false],
    ['1,00005 mln', 100_005_000, false],
  ])('[B341] "%s" is rounded to %i cents, and it is known whether a part of a cent went', (text, cents, isRounded) => {
    expect(readAmount(text)).toEqual({ ok: true, value: { cents, isRounded } })
  })

  test('[B341] a figure of a spreadsheet and the same figure as text are the same cents', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1e9 }), fc.integer({ min: 0, max: 99_999 }), (euros, part) => {
        const decimals = String(part).padStart(5, '0')
        const read = parseAmount(`${euros},${decimals}`)
        const cents = centsOfEuros(Number(`${euros}.${decimals}`))
        return read.ok ? read.value === cents : cents > MAX_AMOUNT_CENTS
      }),
    )
  })

  test.each(['veel', '5e3', '1/2', '٥٠', '-', 'k', '€ ton', '12a', 'p.m.'])(
    '[B2] "%s" is refused, never guessed at',
    (text) => {
      expect(parseAmount(text)).toEqual({ ok: false, problem: { kind: 'amount.notANumber', text } })
    },
  )

  test.each(['1.00', '12.50', '1,250', '1,250.50', '1,250,000', '1.2345', '1.250 mln', '1,250k', '1.5 ton'])(
    '[B342] "%s" may be read in two ways: that is said',
    (text) => {
      expect(parseAmount(text)).toEqual({ ok: false, problem: { kind: 'amount.ambiguous', text } })
    },
  )

  test.each([
    ['50%', 'amount.percentage'],
    ['12,5 %', 'amount.percentage'],
    ['$ 500', 'amount.otherCurrency'],
    ['500 USD', 'amount.otherCurrency'],
    ['£500', 'amount.otherCurrency'],
  ])('[B343] "%s" is not an amount in euros: %s', (text, kind) => {
    expect(parseAmount(text)).toEqual({ ok: false, problem: { kind, text } })
  })

  test('[B3] nothing, a minus sign and too much each get their own refusal', () => {
    expect(parseAmount('')).toEqual({ ok: false, problem: { kind: 'amount.missing' } })
    expect(parseAmount(' € ')).toEqual({ ok: false, problem: { kind: 'amount.missing' } })
    for (const text of ['-5', '€ -5', '-€ 5,50', '(1.250)', '1.250,50-', '-50.000,-']) {
      expect(parseAmount(text)).toEqual({ ok: false, problem: { kind: 'amount.negative' } })
    }
    const tooLarge = { ok: false, problem: { kind: 'amount.tooLarge', maxCents: MAX_AMOUNT_CENTS } }
    expect(parseAmount('1.000.000.001')).toEqual(tooLarge)
    expect(parseAmount('9'.repeat(400))).toEqual(tooLarge)
  })

  test('[B4] a refusal quotes no more than forty characters', () => {
    expect(parseAmount('x'.repeat(1000))).toEqual({
      ok: false,
      problem: { kind: 'amount.notANumber', text: 'x'.repeat(40) },
    })
  })

  test('[B5] amounts are whole cents from 0 up to the maximum', () => {
    expect([0, 1, MAX_AMOUNT_CENTS].map(isAmountCents)).toEqual([true, true, true])
    expect([-1, 0.5, MAX_AMOUNT_CENTS + 1, Number.NaN, '5', null].map(isAmountCents)).toEqual(Array(6).fill(false))
  })
})
