// Which parties are far apart in a private round, in one sentence.

import type { SpreadEnd } from '../../derive/spread.ts'

const list = new Intl.ListFormat('nl', { type: 'conjunction' })

/**
 * 'Dicht (Bewoners) en ver open (Corporatie, Gemeente) liggen ver uit elkaar.' `wordOf` returns null for a value
 * without a word: the middle of a party can be between two choices, and then only the names are given.
 */
export function farApartSentence(
  ends: readonly [SpreadEnd, SpreadEnd],
  wordOf: (value: number) => string | null,
  nameOf: (party: string) => string,
): string {
  const [low, high] = ends.map(({ value, parties }) => ({ word: wordOf(value), names: parties.map(nameOf) }))
  if (!low || !high) return ''
  if (low.word !== null && high.word !== null) {
    const start = `${low.word.charAt(0).toUpperCase()}${low.word.slice(1)}`
    return `${start} (${low.names.join(', ')}) en ${high.word} (${high.names.join(', ')}) liggen ver uit elkaar.`
  }
  if (low.names.length + high.names.length === 2) {
    return `${low.names[0]} en ${high.names[0]} liggen ver uit elkaar.`
  }
  return `${list.format(low.names)} ${low.names.length === 1 ? 'ligt' : 'liggen'} ver van ${list.format(high.names)}.`
}

/** Who had a say and did not use it, or has nobody in the room; and which chairs are empty. '' for neither. */
export function silentSentence(names: readonly string[], emptyChairs: readonly string[] = []): string {
  const silent = names.length > 0 ? [`Niemand koos namens ${list.format(names)}.`] : []
  const empty = emptyChairs.length > 0 ? [`Lege stoel: ${list.format(emptyChairs)}.`] : []
  return [...silent, ...empty].join(' ')
}
