import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { isId, newId } from './ids.ts'

describe('ids', () => {
  test('[B20] whatever the random bytes, a new id is an id', () => {
    fc.assert(
      fc.property(fc.uint8Array({ minLength: 10, maxLength: 10 }), (bytes) => {
        expect(isId(newId(() => bytes))).toBe(true)
      }),
    )
  })

  test('[B21] an id holds all eighty bits: other bytes, another id', () => {
    const bytes = fc.uint8Array({ minLength: 10, maxLength: 10 })
    fc.assert(
      fc.property(bytes, bytes, (a, b) => {
        expect(newId(() => a) === newId(() => b)).toBe(a.join() === b.join())
      }),
    )
    expect(newId()).not.toBe(newId())
  })

  test('[B22] only 1 to 40 small letters, digits and hyphens are an id', () => {
    expect(['a', 'goed-wonen', '0'.repeat(40)].every(isId)).toBe(true)
    for (const value of ['', 'A', 'a b', 'a_b', 'é', 'a\n', '0'.repeat(41), 5, null, undefined, ['a']]) {
      expect(isId(value)).toBe(false)
    }
  })
})
