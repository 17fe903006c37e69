import { describe, expect, test } from 'vitest'
import { draftFromMoney, readMoneyDraft } from './moneyForm.ts'

const draft = { amount: '40.000', per: 'year', from: '2026', until: '2027', knob: '5' } as const

describe('an amount and its years as typed', () => {
  test('[I1] reads amount, years and knob', () => {
    expect(readMoneyDraft(draft)).toEqual({
      ok: true,
      value: { amountCents: 4_000_000, per: 'year', from: 2026, until: 2027, knob: 5 },
    })
  })

  test('[I2] names the field that has to be mended', () => {
    expect(readMoneyDraft({ ...draft, amount: 'veel' })).toMatchObject({
      problem: { field: 'amount', problem: { kind: 'amount.notANumber' } },
    })
    expect(readMoneyDraft({ ...draft, from: 'nu' })).toMatchObject({
      problem: { field: 'from', problem: { kind: 'year.notAYear' } },
    })
    expect(readMoneyDraft({ ...draft, from: '2031', until: '2026' })).toMatchObject({
      problem: { field: 'until', problem: { kind: 'years.reversed', from: 2031, until: 2026 } },
    })
  })

  test('[I3] once falls in its first year; without an end it lasts', () => {
    expect(readMoneyDraft({ ...draft, per: 'once', until: 'x' })).toMatchObject({ value: { until: 2026 } })
    expect(readMoneyDraft({ ...draft, until: ' ' })).toMatchObject({ value: { until: null } })
  })

  test('[I4] what was stored comes back as it is typed', () => {
    expect(draftFromMoney({ amountCents: 125050, per: 'year', from: 2026, until: null, knob: null })).toEqual({
      amount: '1.250,50',
      per: 'year',
      from: '2026',
      until: '',
      knob: '',
    })
  })
})
