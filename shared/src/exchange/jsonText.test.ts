import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { PathPart } from '../base/fieldReader.ts'
import { type JsonFault, lineAt, lineOfPath, parseJson, pathText } from './jsonText.ts'

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

describe('finding where a text stops being JSON', () => {
  test('[E1] what JSON.parse takes is taken, and nothing else', () => {
    const jsonish = fc.string({ unit: fc.constantFrom(...'{}[],:"\\ \n01.9-+eEtrufalsn'), maxLength: 12 })
    const broken = fc
      .tuple(fc.json(), fc.nat(), fc.constantFrom('', ',', '"', '}', '\\', '0', '\n', '\u0001'))
      .map(
        ([text, at, piece]) => text.slice(0, at % (text.length + 1)) + piece + text.slice((at % (text.length + 1)) + 1),
      )
    fc.assert(
      fc.property(fc.oneof(fc.json(), jsonish, broken, fc.string()), (text) => {
        expect(faultIn(text) === null).toBe(isJson(text))
      }),
      { numRuns: 3000 },
    )
  })

  test.each([
    ['', 0, 'end'],
    ['{"a": [1, 2', 11, 'end'],
    ['"open', 5, 'end'],
    ['{"a": 1,}', 8, 'character'],
    ['[1 2]', 3, 'character'],
    ['{a: 1}', 1, 'character'],
    ['[1]]', 3, 'character'],
    ['[tru]', 1, 'character'],
    ['[1}', 2, 'character'],
    ['{"a": "x\ny"}', 8, 'string'],
    ['["\\q"]', 2, 'string'],
    ['[01]', 1, 'number'],
    ['[1.]', 1, 'number'],
    ['-', 1, 'end'],
    ['[-]', 1, 'number'],
  ])('[E2] %j stops being JSON at %i: %s', (text, offset, reason) => {
    expect(faultIn(text)).toEqual({ offset, reason })
  })

  test('[E280] a file that was cut off anywhere ends too early, also in the middle of a word, a number or a sign', () => {
    const whole = fc.oneof(fc.object(), fc.array(fc.oneof(fc.boolean(), fc.constant(null), fc.double(), fc.string())))
    fc.assert(
      fc.property(whole, fc.nat(), (value, at) => {
        const text = JSON.stringify(value)
        const half = text.slice(0, at % text.length)
        expect(faultIn(half)).toEqual({ offset: half.length, reason: 'end' })
      }),
      { numRuns: 2000 },
    )
    expect(faultIn('["\\u12')).toEqual({ offset: 6, reason: 'end' })
  })

  test('[E5] depth does not matter', () => {
    expect(faultIn('['.repeat(200_000) + ']'.repeat(200_000))).toBeNull()
    expect(faultIn('['.repeat(200_000))).toEqual({ offset: 200_000, reason: 'end' })
  })
})

describe('finding the line number of a value', () => {
  test('[E10] a path is written the way people read it', () => {
    expect(pathText(['investments', 2, 'amountCents'])).toBe('investments[2].amountCents')
    expect(pathText(['knobs'])).toBe('knobs')
    expect(pathText([])).toBe('')
  })

  test('[E3] every value is found by its path, also behind a key with escapes in it', () => {
    const lines = '{"a":\n[\n1,\n{"b":\nnull}], "\\u0063":\n""}'
    const paths = [[], ['a'], ['a', 0], ['a', 1], ['a', 1, 'b'], ['c']]
    expect(paths.map((path) => lineOfPath(lines, path))).toEqual([1, 2, 3, 4, 5, 6])
  })

  test('[E4] every path leads to the same value in what JSON.parse makes of it', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const written = JSON.stringify(value, null, 1)
        for (const [path, part] of partsOf(JSON.parse(written), [])) {
          const line = written.split('\n')[lineOfPath(written, path) - 1] ?? ''
          const first = JSON.stringify(part, null, 1).split('\n')[0] ?? ''
          expect(line.replace(/,$/, '').endsWith(first)).toBe(true)
        }
      }),
    )
  })

  test('[E11] a value is on the line where it starts', () => {
    expect(lineOfPath(text, [])).toBe(1)
    expect(lineOfPath(text, ['parties'])).toBe(2)
    expect(lineOfPath(text, ['investments', 0, 'id'])).toBe(4)
    expect(lineOfPath(text, ['investments', 1])).toBe(5)
    expect(lineOfPath(text, ['investments', 1, 'amountCents'])).toBe(7)
  })

  test('[E12] a missing value is on the line of what is around it', () => {
    expect(lineOfPath(text, ['investments', 1, 'party'])).toBe(5)
    expect(lineOfPath(text, ['workshop', 'title'])).toBe(1)
    expect(lineOfPath(text, ['investments', 7, 'id'])).toBe(3)
  })

  test('[E13] the last of a duplicate key counts, as in JSON.parse', () => {
    expect(lineOfPath('{"a": {"b": 1},\n"a": {"b": 2}}', ['a', 'b'])).toBe(2)
    expect(lineOfPath('{"a": {"b": 1},\n"a": {}}', ['a', 'b'])).toBe(2)
  })

  test('[E14] every kind of line end counts once', () => {
    expect([1, 2, 3, 4].map((line) => lineAt('a\nb\r\nc\rd', [0, 2, 5, 7][line - 1] ?? 0))).toEqual([1, 2, 3, 4])
  })
})

function faultIn(text: string): JsonFault | null {
  const read = parseJson(text)
  return 'reason' in read ? read : null
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text)
    return true
  } catch {
    return false
  }
}

/** The value itself and everything in it. */
function partsOf(value: unknown, path: readonly PathPart[]): [path: readonly PathPart[], value: unknown][] {
  const inside = typeof value === 'object' && value !== null ? Object.entries(value) : []
  const keyOf = (key: string) => (Array.isArray(value) ? Number(key) : key)
  return [[path, value], ...inside.flatMap(([key, part]) => partsOf(part, [...path, keyOf(key)]))]
}
