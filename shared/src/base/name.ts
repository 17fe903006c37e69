// Names of people: as they are shown, and when two ways to type one are the same name. The one rule for it, on every screen, on
// the server and on disk.

import { shortText } from './text.ts'

const MAX_NAME = 60
/** Spaces of any kind, control characters, line ends and half characters: in a name on one line all are one space. */
const BETWEEN_WORDS = /[\s\p{Cc}\p{Zl}\p{Zp}\p{Cs}]+/gu
/**
 * What nobody sees: marks that turn the direction of the text after them, also outside the name, and zero-width characters, by
 * which a name could look like another's. What joins letters, or the parts of an emoji, stays where it is shown.
 */
const UNSEEN = /(?!\u200c|\u200d|[\ufe00-\ufe0f])\p{Default_Ignorable_Code_Point}/gu
const UNSEEN_OR_JOINING = /\p{Default_Ignorable_Code_Point}/gu

/** As it is shown: one line, no longer than fits, nothing that nobody sees. */
export function cleanName(value: unknown): string {
  if (typeof value !== 'string') return ''
  return shortText(value.replace(UNSEEN, '').replace(BETWEEN_WORDS, ' '), MAX_NAME)
}

/** What all ways to type one name have in common; '' of no name. Letters with an accent come in two forms. */
export function nameKey(name: string): string {
  return cleanName(name.replace(UNSEEN_OR_JOINING, '')).normalize('NFC').toLowerCase().normalize('NFC')
}

/** Nobody is called nothing. */
export function isSameName(one: string, other: string): boolean {
  const key = nameKey(one)
  return key !== '' && key === nameKey(other)
}
