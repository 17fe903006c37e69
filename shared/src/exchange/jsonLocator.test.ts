import { describe, expect, test } from 'vitest'
import { lineAt, lineOfPath, pathText } from './jsonLocator.ts'

const text = `{
  "parties": [],
  "investments": [
    { "id": "a" },
    {
      "id": "b", "note": "regel\\n1",
      "amountCents": "veel"
    }
  ]
}`

describe('finding the line of a value', () => {
  test('[E10] a path is written the way people read it', () => {
    expect(pathText(['investments', 2, 'amountCents'])).toBe('investments[2].amountCents')
    expect(pathText(['knobs'])).toBe('knobs')
    expect(pathText([])).toBe('')
  })

  test('[E11] a value is on the line where it starts', () => {
    expect(lineOfPath(text, [])).toBe(1)
    expect(lineOfPath(text, ['parties'])).toBe(2)
    expect(lineOfPath(text, ['investments', 0, 'id'])).toBe(4)
    expect(lineOfPath(text, ['investments', 1])).toBe(5)
    expect(lineOfPath(text, ['investments', 1, 'amountCents'])).toBe(7)
  })

  test('[E12] what is not there is on the line of what is around it', () => {
    expect(lineOfPath(text, ['investments', 1, 'party'])).toBe(5)
    expect(lineOfPath(text, ['workshop', 'title'])).toBe(1)
    expect(lineOfPath(text, ['investments', 7, 'id'])).toBe(3)
  })

  test('[E13] of a key that stands there twice, the last counts, as for JSON.parse', () => {
    expect(lineOfPath('{"a": {"b": 1},\n"a": {"b": 2}}', ['a', 'b'])).toBe(2)
    expect(lineOfPath('{"a": {"b": 1},\n"a": {}}', ['a', 'b'])).toBe(2)
  })

  test('[E14] every kind of line end counts once', () => {
    expect([1, 2, 3, 4].map((line) => lineAt('a\nb\r\nc\rd', [0, 2, 5, 7][line - 1] ?? 0))).toEqual([1, 2, 3, 4])
  })
})
