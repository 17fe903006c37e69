// People's names: how they are displayed, and when two spellings are the same name. The only rule for it, on every
// screen, on the server and on disk.

import { shortText } from './text.ts'

const MAX_NAME = 60
/**
 * Spaces of any kind, control characters, line ends and lone surrogates: in a name on one line each becomes one
 * space.
 */
const BETWEEN_WORDS = /[\s\p{Cc}\p{Zl}\p{Zp}\p{Cs}]+/gu
/**
 * Invisible characters: marks that change the direction of the text after them, also outside the name, and zero-width
 * characters, which could make a name look like someone else's. Joiners, within letters or emoji, stay where they are
 * shown.
 */
const UNSEEN = /(?!\u200c|\u200d|[\ufe00-\ufe0f])\p{Default_Ignorable_Code_Point}/gu
const UNSEEN_OR_JOINING = /\p{Default_Ignorable_Code_Point}/gu

/** As it is displayed: one line, no longer than fits, nothing invisible. */
export function cleanName(value: unknown): string {
  if (typeof value !== 'string') return ''
  return shortText(value.replace(UNSEEN, '').replace(BETWEEN_WORDS, ' '), MAX_NAME)
}

/** The same for all spellings of one name; '' without a name. Accented letters come in two forms. */
export function nameKey(name: string): string {
  return cleanName(name.replace(UNSEEN_OR_JOINING, '')).normalize('NFC').toLowerCase().normalize('NFC')
}

/** An empty name is nobody's. */
export function isSameName(one: string, other: string): boolean {
  const key = nameKey(one)
  return key !== '' && key === nameKey(other)
}
