// Whether a value came, or what a knob was opened for, in words.

import type { countResults } from '../../derive/results.ts'
import type { LogValue } from '../../nouns/logParts.ts'
import { type Degree, isDegree, isResultSubject, knobOfResult, type ResultSubject } from '../../nouns/result.ts'
import { coreValueCopy } from './coreValues.ts'
import { knobCopy } from './knobs.ts'

export const degreeWords: Readonly<Record<Degree, string>> = {
  ja: 'ja',
  deels: 'deels',
  nee: 'nee',
  onbekend: 'weet niet',
}

export const resultUnsaid = 'nog niet gezegd'

export function degreeWord(degree: LogValue | undefined): string {
  return isDegree(degree) ? degreeWords[degree] : resultUnsaid
}

/** 'Goed wonen', 'Organisatie zorg'. */
export function resultName(subject: ResultSubject): string {
  const knob = knobOfResult(subject)
  return knob === null ? coreValueCopy[subject as keyof typeof coreValueCopy].name : knobCopy[knob].name
}

/** Of a line in the log, which may be anything. */
export function resultNameOf(label: LogValue | undefined): string {
  return isResultSubject(label) ? resultName(label) : ''
}

/** 'ja 2, deels 1, nog niet gezegd 1' */
export function resultCounts({ counts, open }: ReturnType<typeof countResults>): string {
  const said = counts.map(([degree, count]) => `${degreeWords[degree]} ${count}`)
  return [...said, ...(open > 0 ? [`${resultUnsaid} ${open}`] : [])].join(', ')
}
