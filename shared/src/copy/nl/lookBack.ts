// What came of earlier promises, in words without reproach.

import type { LookBack } from '../../derive/lookBack.ts'
import type { LogValue } from '../../nouns/logParts.ts'
import { type CameOutcome, isCameOutcome, type PromiseKind } from '../../nouns/promiseBefore.ts'

export const cameWords: Readonly<Record<CameOutcome, string>> = {
  gedaan: 'gedaan',
  later: 'later',
  anders: 'anders',
  vervallen: 'vervallen',
}

export const notSaidYet = 'nog niet gezegd'

export const promiseKindWords: Readonly<Record<PromiseKind, string>> = {
  afspraak: 'Afspraak',
  'eerste-stap': 'Eerste stap',
  geld: 'Geld',
  huiswerk: 'Huiswerk',
}

export const allTogether = 'iedereen samen'

export function cameWord(outcome: LogValue): string {
  return isCameOutcome(outcome) ? cameWords[outcome] : notSaidYet
}

/** 'gedaan 5, later 2, nog niet gezegd 3' */
export function lookBackCounts({ counts, open }: LookBack): string {
  const said = counts.map(({ outcome, count }) => `${cameWords[outcome]} ${count}`)
  return [...said, ...(open > 0 ? [`${notSaidYet} ${open}`] : [])].join(', ')
}
