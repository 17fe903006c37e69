import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { caretAfter, editBetween } from './textEdit.ts'

describe('typing in a shared text', () => {
  test('[N1] the edit between two texts turns one into the other and never halves an emoji', () => {
    const some = fc.string({ unit: fc.constantFrom('a', 'b', ' ', '😀', '🎉', 'é') })
    fc.assert(
      fc.property(some, some, (before, after) => {
        const { at, remove, insert } = editBetween(before, after)
        expect(before.slice(0, at) + insert + before.slice(at + remove)).toBe(after)
        expect(insert.isWellFormed()).toBe(true)
      }),
    )
  })

  test('[N2] a caret behind someone else’s letters moves along, one before them stays', () => {
    const edit = editBetween('koffie', 'veel koffie')
    expect(caretAfter(6, edit)).toBe(11)
    expect(caretAfter(0, edit)).toBe(0)
    expect(caretAfter(4, { at: 2, remove: 4, insert: '' })).toBe(2)
  })
})
