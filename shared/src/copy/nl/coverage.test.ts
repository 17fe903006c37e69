import { describe, expect, test } from 'vitest'
import { coverageOf, gapRuns, type YearCoverage } from '../../derive/coverage.ts'
import { planFromTemplate } from '../../templates/templates.ts'
import { gapSentence, gapSentences } from './coverage.ts'

const EURO = '€\u00a0'

describe('what is not covered, in sentences', () => {
  test('[C30] case C says exactly what the design says', () => {
    const coverage = coverageOf(planFromTemplate('casus-c', 'Demo'))
    expect(gapSentences(coverage, gapRuns(coverage))).toEqual([
      'Vanaf 2028 is €\u00a062.000 per jaar niet gedekt.',
      'Vanaf 2030 wordt dat €\u00a090.000.',
    ])
  })

  test.each<[string, number[], string[]]>([
    ['one year', [0, 5000, 0], [`In 2027 is ${EURO}5.000 niet gedekt.`]],
    ['two years that end', [0, 62_000, 62_000, 0], [`In 2027 en 2028 is ${EURO}62.000 per jaar niet gedekt.`]],
    ['three years that end', [9, 9, 9, 0], [`Van 2026 tot en met 2028 is ${EURO}9 per jaar niet gedekt.`]],
    ['every year', [9, 9, 9], [`Vanaf 2026 is ${EURO}9 per jaar niet gedekt.`]],
    ['only the last year', [0, 0, 9], [`In 2028 is ${EURO}9 niet gedekt.`]],
    ['the only year', [9], [`In 2026 is ${EURO}9 niet gedekt.`]],
    [
      'changing runs that end',
      [0, 5, 6, 6, 0],
      [`In 2027 is ${EURO}5 niet gedekt.`, `In 2028 en 2029 is ${EURO}6 per jaar niet gedekt.`],
    ],
    [
      'a gap, a covered year, a gap to the end',
      [5, 0, 6, 6],
      [`In 2026 is ${EURO}5 niet gedekt.`, `Vanaf 2028 is ${EURO}6 per jaar niet gedekt.`],
    ],
    [
      'one year and then more to the end',
      [0, 5, 6, 6],
      [`In 2027 is ${EURO}5 niet gedekt.`, `Vanaf 2028 wordt dat ${EURO}6 per jaar.`],
    ],
    [
      'another gap in the last year',
      [0, 5, 5, 6],
      [`Vanaf 2027 is ${EURO}5 per jaar niet gedekt.`, `In 2029 wordt dat ${EURO}6.`],
    ],
    [
      'another gap every year',
      [4, 5, 6],
      [`In 2026 is ${EURO}4 niet gedekt.`, `In 2027 wordt dat ${EURO}5.`, `In 2028 wordt dat ${EURO}6.`],
    ],
  ])('[C31] %s', (_, gaps, sentences) => {
    const coverage = gaps.map((euros, i) => year(2026 + i, { neededCents: 10_000_000, gapCents: euros * 100 }))
    expect(gapSentences(coverage, gapRuns(coverage))).toEqual(sentences)
  })

  test('[C32] nothing yet, only investments, all covered and partly talked about each say so', () => {
    const said = (facts: Partial<YearCoverage>) => gapSentences([year(2026, facts), year(2027, {})], [])
    expect(said({})).toEqual(['Er zijn nog geen kosten of investeringen.'])
    expect(gapSentences([], [])).toEqual(['Er zijn nog geen kosten of investeringen.'])
    expect(said({ promisedCents: 5 })).toEqual(['Er zijn wel investeringen, maar nog geen kosten.'])
    expect(said({ neededCents: 5, promisedCents: 6 })).toEqual(['Alle kosten zijn gedekt.'])
    expect(said({ neededCents: 5, promisedCents: 5, talkedAboutCents: 9 })).toEqual(['Alle kosten zijn gedekt.'])
    expect(said({ neededCents: 5, promisedCents: 4, talkedAboutCents: 1 })).toEqual([
      'Alle kosten zijn gedekt, deels nog niet toegezegd.',
    ])
    expect(said({ neededCents: 5, talkedAboutCents: 5 })).toEqual([
      'Alle kosten zijn gedekt, maar nog niets is toegezegd.',
    ])
  })

  test('[C33] one gap on its own says when it ends, unless it lasts to the end', () => {
    const run = { from: 2028, until: 2029, gapCents: 100 }
    expect(gapSentence(run, 2031)).toBe('In 2028 en 2029 is €\u00a01 per jaar niet gedekt.')
    expect(gapSentence(run, 2029)).toBe('Vanaf 2028 is €\u00a01 per jaar niet gedekt.')
  })
})

function year(number: number, facts: Partial<YearCoverage>): YearCoverage {
  return { year: number, neededCents: 0, promisedCents: 0, talkedAboutCents: 0, gapCents: 0, surplusCents: 0, ...facts }
}
