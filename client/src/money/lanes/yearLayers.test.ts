import type { Investment } from '@draaitafel/shared/nouns/investment.ts'
import { planFromTemplate } from '@draaitafel/shared/templates/templates.ts'
import { describe, expect, test } from 'vitest'
import { text } from '../../copy/nl.ts'
import { yearLayers } from './yearLayers.ts'

const plan = planFromTemplate('casus-c', 'Thuisplusflat')
const { workshop } = plan
const [first] = plan.investments
if (!first) throw new Error('The template has investments')
const money = (facts: Partial<Investment>): Investment => ({
  ...first,
  label: 'Geld',
  per: 'year',
  from: 2026,
  until: null,
  indexed: false,
  ...facts,
})
const promised = money({ id: 'p', amountCents: 5_500_00, certainty: 'toegezegd' })
const idea = money({ id: 'i', amountCents: 16_500_00, certainty: 'idee', until: 2027 })

describe('the line of a party over the years', () => {
  test('[W217] promised money is solid and the rest of the same year is not, to scale', () => {
    const years = yearLayers([promised, idea], workshop)
    expect(years[0]).toEqual({ year: 2026, thickness: 6.5, promisedPercent: 25, once: null })
    expect(years[2]).toEqual({ year: 2028, thickness: 3.5, promisedPercent: 100, once: null })
    expect(yearLayers([idea], workshop)[0]?.promisedPercent).toBe(0)
    const much = [promised, idea].map((one) => ({ ...one, amountCents: one.amountCents * 1000 }))
    expect(yearLayers(much, workshop)[0]).toMatchObject({ thickness: 24, promisedPercent: 25 })
  })

  test('[W217] what comes once is open as long as none of it is promised', () => {
    const once = { per: 'once', from: 2027, until: 2027 } as const
    const at2027 = (...all: Investment[]) => yearLayers(all, workshop)[1]?.once
    expect(at2027({ ...idea, ...once })).toBe('idea')
    expect(at2027({ ...idea, ...once }, { ...promised, ...once })).toBe('promised')
    expect(at2027(promised)).toBeNull()
  })

  test('[W217] its accessible name says what is only an idea', () => {
    expect(text.parties.stripName([promised, idea])).toBe('Geld vanaf 2026, Geld 2026–2027 (idee)')
    expect(text.parties.stripName([money({ label: '', source: 'I', certainty: 'idee' })])).toMatch(
      /^.{3,} vanaf 2026 \(idee\)$/,
    )
  })
})
