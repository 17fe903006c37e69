// The facts of a log entry as words. An entry may come from anywhere: anything unknown is shown as it is, and never
// causes an error.

import type { LogFacts } from '../../actions/logEntry.ts'
import type { LogValue } from '../../nouns/logParts.ts'
import { parkedWords } from './agreements.ts'
import { arrivalWords, strengthWords } from './aims.ts'
import { coreValueCopy } from './coreValues.ts'
import { formatEuro, formatNumber, formatPercent } from './format.ts'
import { knobCopy, settingWords } from './knobs.ts'
import { sourceCopy } from './sources.ts'
import { stanceWords } from './stances.ts'
import { stepName } from './steps.ts'
import { surveyWords } from './surveys.ts'

const knobNames = new Map(Object.entries(knobCopy).map(([id, { shortName }]) => [id, `knop ${id}, ${shortName}`]))
const coreValueNames = new Map(Object.entries(coreValueCopy).map(([id, { name }]) => [id, name]))

/** 'knop 7, Organisatie zorg'. */
export function knobOf(subject: string): string {
  return knobNames.get(subject) ?? 'een knop'
}

/** What a private round is about: a knob, or one of the surveys. */
export function roundOf(subject: string): string {
  return subject === 'zorgen' || subject === 'knelpunten' ? surveyWords[subject] : knobOf(subject)
}

export function coreValueOf(subject: string): string {
  return coreValueNames.get(subject) ?? 'een waarde'
}

export const settingOf = wordsOf(settingWords)
export const stanceOf = wordsOf(stanceWords)
export const aimWords = wordsOf(strengthWords)
export const arrivalOf = wordsOf(arrivalWords)
export const parkedKindOf = wordsOf(parkedWords)

function wordsOf(known: Readonly<Record<string | number, string>>): (value: LogValue) => string {
  const words = new Map(Object.entries(known))
  return (value) => words.get(String(value)) ?? String(value ?? 'niets')
}

/** The label of the investment, or else the name of its source. */
export function investmentOf({ label, source }: Pick<LogFacts, 'label' | 'source'>): string {
  if (label !== '') return label
  return source === null ? 'een investering' : sourceCopy[source].shortName
}

/** '€ 40.000 per jaar'. */
export function amount({ per }: Pick<LogFacts, 'per'>, cents: LogValue): string {
  const euros = typeof cents === 'number' ? formatEuro(cents) : 'geen bedrag'
  if (per === null) return euros
  return per === 'once' ? `${euros} eenmalig` : `${euros} per jaar`
}

/** Hundredths of a percent → '2,5%'. */
export function percent(hundredths: LogValue): string {
  return formatPercent(typeof hundredths === 'number' ? hundredths : 0)
}

export function named(value: LogValue): string {
  return value === null || value === '' ? 'geen naam' : String(value)
}

export function count(value: LogValue): string {
  return typeof value === 'number' ? formatNumber(value) : '0'
}

/** '2026–2031', and 'vanaf 2026' without an end. */
export function years(period: LogValue): string {
  const said = String(period ?? '')
  return said.endsWith('–') ? `vanaf ${said.slice(0, -1)}` : said
}

/** A step of the standard script has no name of its own. */
export function stepOf({ label, subject }: Pick<LogFacts, 'label' | 'subject'>): string {
  return stepName({ id: subject, name: label }) || 'een stap'
}

export function quoted(words: string): string {
  return `‘${words}’`
}
