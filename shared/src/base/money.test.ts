import { describe, expect, test } from 'vitest'
import { isAmountCents, MAX_AMOUNT_CENTS, parseAmount } from './money.ts'

describe('a typed amount', () => {
  test.each([
    ['50.000', 5_000_000],
    ['50000', 5_000_000],
    ['€ 50.000,-', 5_000_000],
    ['€\u00a050.000', 5_000_000],
    ['1.250,50', 125_050],
    ['50 euro', 5000],
    ['0', 0],
    ['1.000.000', 100_000_000],
  ])('[B1] "%s" is %i cents', (text, cents) => {
    expect(parseAmount(text)).toEqual({ ok: true, value: cents })
  })

  test.each(['veel', '50k', '1.00', '12,5', '1,250.50', '1.2345', '5e3', '1/2', '٥٠'])(
    '[B2] "%s" is refused, never guessed at',
    (text) => {
      expect(parseAmount(text)).toEqual({ ok: false, problem: { kind: 'amount.notANumber', text } })
    },
  )

  test('[B3] nothing, a minus sign and too much each get their own refusal', () => {
    expect(parseAmount('')).toEqual({ ok: false, problem: { kind: 'amount.missing' } })
    expect(parseAmount(' € ')).toEqual({ ok: false, problem: { kind: 'amount.missing' } })
    expect(parseAmount('-5')).toEqual({ ok: false, problem: { kind: 'amount.negative' } })
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
