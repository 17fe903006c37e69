// Runs of eight words, as a few bytes each, so that the repository can say that a sentence of ours is in one of the five
// documents without holding the documents. Words are compared in lower case and by their letters alone.

import { createHash } from 'node:crypto'

export const RUN_LENGTH = 8

/**
 * Bytes kept of the hash of a run. With 44,000 runs of the documents a run of our own is taken for one of theirs by chance
 * once in six billion times, and all our words together are about 40,000 runs.
 */
export const HASH_BYTES = 6

/** Figures and signs separate words and are none themselves; accents stay out of it. */
export function wordsIn(text: string): readonly string[] {
  const plain = text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/\u00ad/g, '')
  return plain.toLowerCase().match(/\p{L}+/gu) ?? []
}

export function runsOf(words: readonly string[]): readonly string[] {
  return words.slice(RUN_LENGTH - 1).map((_, at) => words.slice(at, at + RUN_LENGTH).join(' '))
}

export function hashOf(run: string): string {
  return createHash('sha256')
    .update(run)
    .digest('hex')
    .slice(0, 2 * HASH_BYTES)
}

/** Hashes in order, each `HASH_BYTES` long and one after the other. */
export function packHashes(hashes: ReadonlySet<string>): Buffer {
  return Buffer.from([...hashes].toSorted().join(''), 'hex')
}

export function unpackHashes(bytes: Buffer): ReadonlySet<string> {
  const hex = bytes.toString('hex')
  return new Set(hex.match(new RegExp(`.{${2 * HASH_BYTES}}`, 'g')))
}
