// What the table says of its place, in words that reports, workbooks and screens share. What the documents say about
// it is in library/.

import type { SocialBasePart } from '../../model/placeIds.ts'
import type { FindingAnswer } from '../../nouns/finding.ts'
import { socialBaseCopy } from './library/levers.ts'

/** Of a part of the social base. */
export const presentWords: Readonly<Record<FindingAnswer, string>> = {
  ja: 'aanwezig',
  nee: 'mist',
  onbekend: 'weten we niet',
}

/** Of an obstacle. */
export const playsWords: Readonly<Record<FindingAnswer, string>> = { ja: 'ja', nee: 'nee', onbekend: 'weten we niet' }

export const incompleteWord = 'onvolledig'

/** '2025, corporatie'; what lacks is said. */
export function sourceWords(source: string, year: number | null): string {
  if (source === '' && year === null) return 'bron en jaar missen'
  if (source === '') return `${year}, bron mist`
  return year === null ? `${source}, jaar mist` : `${year}, ${source}`
}

/** What a missing part of the social base becomes on the list of points. */
export function missingPoint(part: SocialBasePart): string {
  return `Dit mist in de buurt: ${socialBaseCopy[part].name.toLowerCase()}. Wie zorgt ervoor?`
}

export const noIdeasWords = 'nog geen idee'
