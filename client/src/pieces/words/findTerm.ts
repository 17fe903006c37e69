// Finds an abbreviation in the glossary, however it is written.

import { termCopy } from '@draaitafel/shared/copy/nl/library/glossary.ts'
import { type TermId, termIds } from '@draaitafel/shared/library/glossary.ts'

export function findTerm(short: string): TermId | null {
  const wanted = short.toLowerCase()
  return termIds.find((id) => termCopy[id].short.toLowerCase() === wanted) ?? null
}
