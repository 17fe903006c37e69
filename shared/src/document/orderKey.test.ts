import fc from 'fast-check'
import { generateKeyBetween, generateNKeysBetween } from 'fractional-indexing'
import { expect, it } from 'vitest'
import { isOrder } from './orderKey.ts'

/** What the library itself says of it. */
function isBuiltOn(key: string): boolean {
  try {
    generateKeyBetween(key, null)
    return true
  } catch {
    return false
  }
}

const digit = fc.constantFrom(...'0019AZaz!é')
const likeAKey = fc
  .tuple(fc.constantFrom(...'azAZYbBc0-é'), fc.array(digit, { maxLength: 30 }))
  .map(([head, rest]) => head + rest.join(''))

it('[R438] a position read from a document is one that the library can build on, and no other', () => {
  fc.assert(
    fc.property(fc.oneof(likeAKey, fc.string()), (key) => {
      expect(isOrder(key)).toBe(key !== '' && isBuiltOn(key))
    }),
    { numRuns: 2_000 },
  )
  expect(generateNKeysBetween(null, null, 200).every(isOrder)).toBe(true)
  expect(generateNKeysBetween('a0', 'a1', 200).every(isOrder)).toBe(true)
  for (const bad of ['', `A${'0'.repeat(26)}`, 'a', 'a10', 'z0', 7, null, 'a'.repeat(201)])
    expect(isOrder(bad)).toBe(false)
})
