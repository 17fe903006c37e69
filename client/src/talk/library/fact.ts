// A fact as it is read: a name, what it says, and where it is from.

import { citationWords } from '@draaitafel/shared/copy/nl/library/citations.ts'
import type { Basis } from '@draaitafel/shared/library/citation.ts'

export interface Fact {
  readonly name: string
  readonly lines: readonly string[]
  readonly from: string
}

export interface FactGroup {
  /** Where a topic has more than one group. */
  readonly heading?: string
  readonly facts: readonly Fact[]
  readonly note?: string
}

/** Lines that are empty or missing are left out. */
export function fact(name: string, lines: readonly (string | null | undefined)[], basis: Basis): Fact {
  return { name, lines: lines.filter((line): line is string => Boolean(line)), from: citationWords(basis) }
}

const list = new Intl.ListFormat('nl-NL', { type: 'conjunction' })

export const listed = (words: readonly (string | number)[]) => list.format(words.map(String))
