import { describe, expect, test } from 'vitest'
import { investment, need, planWith } from '../../testing/moneyFixtures.ts'
import { questionSentence } from '../copy/nl/questions.ts'
import type { Investment } from '../nouns/investment.ts'
import type { Need } from '../nouns/need.ts'
import { nowAndLater } from './balances.ts'
import { questionsOf } from './questions.ts'

const short = need({ id: 'kort', label: 'Flatcoach', knob: 6, until: 2028 })
const lasting = need({ id: 'blijvend', label: 'Huismeester', knob: 6 })
const money = (facts: Partial<Investment>) =>
  investment({ id: 'geld', label: 'Subsidie', knob: 6, until: 2028, certainty: 'toegezegd', ...facts })

/** The year in which money is said to stop, by the balance and by the question. */
function said(needs: readonly Need[], facts: Partial<Investment>) {
  const plan = planWith(needs, [money(facts)])
  return [
    nowAndLater(plan).endings.map(({ year }) => year),
    questionsOf(plan).flatMap((one) => (one.kind === 'temporaryMoney' ? [one.endsIn] : [])),
  ]
}

describe('money that stops', () => {
  test('[C311] is a worry only when its cost goes on: of the cost it names', () => {
    expect(said([short, lasting], { need: 'kort' })).toEqual([[], []])
    expect(said([short, lasting], { need: 'blijvend' })).toEqual([[2028], [2028]])
    expect(said([short, lasting], { need: 'kort', until: 2027 })).toEqual([[2027], [2027]])
    expect(said([lasting], { need: 'kort', until: 2030 })).toEqual([[2030], [2030]])
  })

  test('[C311] without a cost it is about the costs of its knob, and without a knob about all costs', () => {
    expect(said([short], {})).toEqual([[], []])
    expect(said([short, lasting], {})).toEqual([[2028], [2028]])
    expect(said([short, { ...lasting, knob: 2 }], {})).toEqual([[], []])
    expect(said([short, { ...lasting, knob: 2 }], { knob: null })).toEqual([[2028], [2028]])
    expect(said([short], { knob: null })).toEqual([[], []])
    // A cost of one year lasts no longer than that.
    expect(said([need({ id: 'eens', knob: 6, per: 'once', from: 2026, until: 2026 })], {})).toEqual([[], []])
  })

  test('[C375] is asked about only where nobody else promised the years after it, and appears in the balance all the same', () => {
    const asks = (...later: Partial<Investment>[]) => {
      const other = later.map((facts, at) =>
        investment({ id: `na-${at}`, party: 'corporatie', source: 'V', need: 'blijvend', from: 2029, ...facts }),
      )
      const plan = planWith([lasting], [money({ need: 'blijvend', amountCents: 100 }), ...other])
      expect(nowAndLater(plan).endings.map(({ year }) => year)).toContain(2028)
      return questionsOf(plan).filter(({ kind }) => kind === 'temporaryMoney').length
    }
    expect(asks()).toBe(1)
    expect(asks({ certainty: 'toegezegd' })).toBe(0)
    expect(asks({ certainty: 'idee' })).toBe(1)
    expect(asks({ certainty: 'toegezegd', amountCents: 99 })).toBe(1)
    expect(asks({ certainty: 'toegezegd', until: 2030 })).toBe(1)
  })

  test('[C311] the question is named after the cost where the money names one', () => {
    const sentenceOf = (needs: readonly Need[]) => {
      const plan = planWith(needs, [money({ need: 'blijvend', knob: null })])
      const question = questionsOf(plan).find(({ kind }) => kind === 'temporaryMoney')
      return question && questionSentence(question, plan)
    }
    expect(sentenceOf([lasting])).toBe(
      '‘Subsidie’ (Een partij) voor Huismeester loopt tot en met 2028. Waar betalen jullie het daarna van?',
    )
    expect(sentenceOf([{ ...lasting, knob: null }])).toBe(
      '‘Subsidie’ (Een partij) voor Huismeester loopt tot en met 2028. Waar betalen jullie het daarna van?',
    )
  })

  test('[W325] the question names the costs that go on and lack it, also where the money names its knob only', () => {
    const sentenceOf = (needs: readonly Need[], ...later: Partial<Investment>[]) => {
      const others = later.map((facts, at) =>
        investment({ id: `na-${at}`, source: 'V', certainty: 'toegezegd', from: 2029, ...facts }),
      )
      const plan = planWith(needs, [money({}), ...others])
      const question = questionsOf(plan).find(({ kind }) => kind === 'temporaryMoney')
      return question && questionSentence(question, plan)
    }
    expect(sentenceOf([short, lasting])).toBe(
      '‘Subsidie’ (Een partij) voor Huismeester (knop 6) loopt tot en met 2028. Waar betalen jullie het daarna van?',
    )
    const more = { ...lasting, id: 'thee', label: 'Thee' }
    expect(sentenceOf([lasting, more])).toMatch(/ voor Huismeester en nog 1 kost \(knop 6\) loopt /)
    expect(sentenceOf([lasting, more], { need: 'blijvend' })).toMatch(/ voor Thee \(knop 6\) loopt /)
    expect(sentenceOf([lasting], { need: 'blijvend' })).toBeUndefined()
  })
})
