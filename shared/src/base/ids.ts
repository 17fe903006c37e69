// Random ids for things people create. Two devices never generate the same one, so adding never overwrites.

import { fromBytes } from './base32.ts'

export type RandomBytes = (count: number) => Uint8Array

export const ID_LENGTH = 40
export const ID_PATTERN = /^[a-z0-9-]{1,40}$/

export function isId(value: unknown): value is string {
  return typeof value === 'string' && ID_PATTERN.test(value)
}

/** 80 random bits: enough for a workshop's few hundred entities. */
export function newId(randomBytes: RandomBytes = webRandomBytes): string {
  return fromBytes(randomBytes(10))
}

// Present in every browser and in Node; this package names no platform's types.
declare const crypto: { getRandomValues(bytes: Uint8Array): Uint8Array }

function webRandomBytes(count: number): Uint8Array {
  return crypto.getRandomValues(new Uint8Array(count))
}
