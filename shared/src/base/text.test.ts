import { expect, test } from 'vitest'
import { cutText, shortText } from './text.ts'

test('[B20] a text is cut to its length and never ends in half an emoji', () => {
  expect(cutText('koffie', 3)).toBe('kof')
  expect(cutText('a😀b', 2)).toBe('a')
  expect(cutText('a😀b', 3)).toBe('a😀')
  expect(shortText('   ', 5)).toBe('')
  expect(shortText(7, 5)).toBe('')
})
