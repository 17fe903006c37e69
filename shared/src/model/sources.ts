// The ten investment sources and the parties the model names for each (chapter 6). Limited on purpose to money and
// paid hours: volunteers' hours are an investment too, but are kept separately and never added to euros.

import type { PartyKind } from './partyKinds.ts'

export const sourceNumbers = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X'] as const
export type SourceNumber = (typeof sourceNumbers)[number]

/** temporary, exception: from the model's remarks. maybeLasting: our reading of II and VI. agree: nothing said. */
export type Durability = 'temporary' | 'exception' | 'maybeLasting' | 'agree'

export interface Source {
  readonly number: SourceNumber
  readonly parties: readonly PartyKind[]
  readonly durability: Durability
}

export const sources: readonly Source[] = [
  { number: 'I', parties: ['gemeente'], durability: 'temporary' },
  { number: 'II', parties: ['gemeente'], durability: 'maybeLasting' },
  { number: 'III', parties: ['provincie-rijk', 'zorgkantoor', 'particulier-fonds'], durability: 'temporary' },
  { number: 'IV', parties: ['corporatie'], durability: 'exception' },
  { number: 'V', parties: ['corporatie', 'sociaal-werk', 'zorgorganisatie', 'gemeente'], durability: 'agree' },
  { number: 'VI', parties: ['bewoners'], durability: 'maybeLasting' },
  // The model says "WWZ-partner": any of the partners that uses the room: the municipality for a consulting hour,
  // and the corporation (chapter 3 counts it among them, sheet 9 gives it a consulting hour).
  {
    number: 'VII',
    parties: ['bewoners', 'corporatie', 'gemeente', 'zorgorganisatie', 'sociaal-werk', 'externe-partij'],
    durability: 'agree',
  },
  { number: 'VIII', parties: ['bewoners'], durability: 'agree' },
  { number: 'IX', parties: ['bewoners', 'deelnemers-buiten'], durability: 'agree' },
  { number: 'X', parties: ['lokale-partijen'], durability: 'agree' },
]

const byNumber = new Map(sources.map((source) => [source.number, source]))

export function isSourceNumber(value: unknown): value is SourceNumber {
  return sourceNumbers.includes(value as SourceNumber)
}

export function sourceFacts(number: SourceNumber): Source {
  const source = byNumber.get(number)
  if (!source) throw new Error(`Unknown source: ${number}`)
  return source
}

/**
 * Whether the model names this kind of party for this source. If not, the board asks a gentle question; it never
 * blocks.
 */
export function isNamedForSource(number: SourceNumber, kind: PartyKind): boolean {
  return sourceFacts(number).parties.includes(kind)
}

/** E-04 (000, chapter 2): donors, sponsors and foundations of their own look for a party that is an ANBI. */
export function mayBeAnbi(number: SourceNumber, kind: PartyKind): boolean {
  return kind === 'particulier-fonds' && (number === 'III' || number === 'X')
}
