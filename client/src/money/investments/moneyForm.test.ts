import { describe, expect, test } from 'vitest'
import { draftFromMoney, emptyMoneyDraft, inUnit, readMoneyDraft, worthOf } from './moneyForm.ts'

const draft = { ...emptyMoneyDraft(2026, 2027), amount: '40.000', knob: '5' }

describe('an amount and its years as typed', () => {
  test('[I1] reads amount, years and knob', () => {
    expect(readMoneyDraft(draft)).toEqual({
      ok: true,
      value: {
        amountCents: 4_000_000,
        per: 'year',
        from: 2026,
        until: 2027,
        knob: 5,
        effort: null,
        indexed: false,
      },
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
    const facts = { amountCents: 125050, per: 'year', from: 2026, until: null, knob: null } as const
    expect(draftFromMoney({ ...facts, effort: null, indexed: true })).toMatchObject({
      unit: 'euro',
      amount: '1.250,50',
      until: '',
      knob: '',
      indexed: true,
    })
  })

  test('[I6] work is a number of fte or hours at a rate, and comes back as it was typed', () => {
    const work = { ...draft, ...inUnit(draft, 'fte'), quantity: '½' }
    expect(work.rate).toBe('100.000')
    expect(worthOf(work)).toBe(5_000_000)
    const read = readMoneyDraft(work)
    if (!read.ok) throw new Error('Work that can be read was refused')
    expect(read.value).toMatchObject({ effort: { unit: 'fte', hundredths: 50, rateCents: 10_000_000 } })
    expect(readMoneyDraft(draftFromMoney(read.value))).toEqual(read)
    expect(readMoneyDraft({ ...work, quantity: 'veel' })).toMatchObject({ problem: { field: 'quantity' } })
    expect(readMoneyDraft({ ...work, rate: '' })).toMatchObject({ problem: { field: 'rate' } })
    expect(worthOf({ ...work, rate: '900.000.000', quantity: '99999' })).toBeNull()
    const many = { ...work, quantity: '1200', rate: '40', unit: 'uur' } as const
    const hours = readMoneyDraft(many)
    expect(hours).toMatchObject({ value: { amountCents: 4_800_000 } })
    if (hours.ok) expect(readMoneyDraft(draftFromMoney(hours.value))).toEqual(hours)
  })

  test('[I7] one-off money follows no prices', () => {
    expect(readMoneyDraft({ ...draft, indexed: true })).toMatchObject({ value: { indexed: true } })
    expect(readMoneyDraft({ ...draft, indexed: true, per: 'once' })).toMatchObject({ value: { indexed: false } })
  })
})
