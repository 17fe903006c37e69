// The board of risks in words: how likely and how bad, and what the table does about it.

import type { Marks, Risk } from '../../derive/risks.ts'
import { largestRisks } from '../../derive/risks.ts'
import {
  type AdviceAction,
  type AdviceNumber,
  adviceCitation,
  adviceNumbers,
  advices,
  type BottleneckNumber,
  bottlenecks,
} from '../../library/bottlenecks.ts'
import { adviceActionCopy, bottleneckCopy } from './library/bottlenecks.ts'
import { citationWords } from './library/citations.ts'

const list = new Intl.ListFormat('nl-NL', { type: 'conjunction' })
const figure = new Intl.NumberFormat('nl-NL', { maximumFractionDigits: 1 })

/** '4 van 5', '3,5 van 5'. */
export function markWords(mark: number): string {
  return `${figure.format(mark)} van 5`
}

/** 'kans 4 van 5, gevolg 5 van 5'. */
export function marksWords({ likelihood, effect }: Marks): string {
  return `kans ${markWords(likelihood)}, gevolg ${markWords(effect)}`
}

/** 'Geld komt niet bij elkaar: kans 4 van 5, gevolg 5 van 5'. */
export function riskName(number: BottleneckNumber, marks: Marks | null): string {
  return marks ? `${bottleneckCopy[number]}: ${marksWords(marks)}` : bottleneckCopy[number]
}

/** What stands out, in one sentence; '' while nothing was shown. */
export function risksSentence(risks: readonly Risk[]): string {
  const names = largestRisks(risks).map(({ number }) => `‘${bottleneckCopy[number]}’`)
  if (names.length === 0) return ''
  if (names.length === risks.length) return 'Alle vijf wegen volgens jullie even zwaar.'
  return `Het zwaarst ${names.length === 1 ? 'weegt' : 'wegen'} volgens jullie ${list.format(names)}.`
}

export interface Suggestion {
  readonly action: AdviceAction
  readonly words: string
}

export interface SuggestionsOfAdvice {
  readonly advice: AdviceNumber
  readonly suggestions: readonly Suggestion[]
  /** 'Lessen van WHO CARES (2021), advies 3'. */
  readonly from: string
}

/** What WHO CARES advises; which fits is our reading, for one bottleneck (W-02, D22). */
export function suggestionsFor(number: BottleneckNumber): readonly SuggestionsOfAdvice[] {
  return bottlenecks[number].advices.map((advice) => ({
    advice,
    suggestions: advices[advice].map((action) => ({ action, words: adviceActionCopy[action] })),
    from: citationWords(adviceCitation(advice)),
  }))
}

/** Of a measure that is one of the advices word for word: where it is from. Null for the table's own words. */
export function measureFrom(text: string): string | null {
  const advice = adviceNumbers.find((one) => advices[one].some((action) => adviceActionCopy[action] === text.trim()))
  return advice === undefined ? null : citationWords(adviceCitation(advice))
}

export const risksTitle = 'Vijf knelpunten'
export const risksHeads: readonly string[] = [
  'Knelpunt',
  'Kans',
  'Gevolg',
  'Knoppen (van ons)',
  'Maatregel',
  'Wie',
  'Wanneer',
]
export const risksWords = {
  none: 'nog geen maatregel',
  unmarked: 'nog niet gekozen',
  done: 'klaar',
  source: 'Bron van de knelpunten',
} as const
