import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type PathPart, scanJson } from './jsonScanner.ts'

describe('walking through JSON text', () => {
  test('[E1] what JSON.parse takes, the scanner takes, and nothing else', () => {
    const jsonish = fc.string({ unit: fc.constantFrom(...'{}[],:"\\ \n01.9-+eEtrufalsn'), maxLength: 12 })
    const broken = fc
      .tuple(fc.json(), fc.nat(), fc.constantFrom('', ',', '"', '}', '\\', '0', '\n', '\u0001'))
      .map(
        ([text, at, piece]) => text.slice(0, at % (text.length + 1)) + piece + text.slice((at % (text.length + 1)) + 1),
      )
    fc.assert(
      fc.property(fc.oneof(fc.json(), jsonish, broken, fc.string()), (text) => {
        expect(scanJson(text) === null).toBe(isJson(text))
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
    expect(scanJson(text)).toEqual({ offset, reason })
  })

  test('[E280] a file that was cut off anywhere ends too early, also in the middle of a word, a number or a sign', () => {
    const whole = fc.oneof(fc.object(), fc.array(fc.oneof(fc.boolean(), fc.constant(null), fc.double(), fc.string())))
    fc.assert(
      fc.property(whole, fc.nat(), (value, at) => {
        const text = JSON.stringify(value)
        const half = text.slice(0, at % text.length)
        expect(scanJson(half)).toEqual({ offset: half.length, reason: 'end' })
      }),
      { numRuns: 2000 },
    )
    expect(scanJson('["\\u12')).toEqual({ offset: 6, reason: 'end' })
  })

  test('[E3] every value is met once, in order, with its path and its place', () => {
    const met: [string, string][] = []
    const text = '{"a": [1, {"b": null}], "\\u0063": ""}'
    scanJson(text, (path, offset) => met.push([path.join('/'), text.slice(offset, offset + 4)]))
    expect(met).toEqual([
      ['', '{"a"'],
      ['a', '[1, '],
      ['a/0', '1, {'],
      ['a/1', '{"b"'],
      ['a/1/b', 'null'],
      ['c', '""}'],
    ])
  })

  test('[E4] every path leads to the same value in what JSON.parse makes of it', () => {
    fc.assert(
      fc.property(fc.json(), (text) => {
        const root: unknown = JSON.parse(text)
        scanJson(text, (path, offset) => {
          const value = path.reduce(stepInto, root)
          const first = JSON.stringify(value)[0]
          // Other spellings of one number or text share the first character, and that is enough to find the line.
          expect(text[offset]).toBe(first)
        })
      }),
    )
  })

  test('[E5] depth does not matter', () => {
    expect(scanJson('['.repeat(200_000) + ']'.repeat(200_000))).toBeNull()
    expect(scanJson('['.repeat(200_000))).toEqual({ offset: 200_000, reason: 'end' })
  })
})

function isJson(text: string): boolean {
  try {
    JSON.parse(text)
    return true
  } catch {
    return false
  }
}

function stepInto(value: unknown, part: PathPart): unknown {
  return (value as Record<PathPart, unknown>)[part]
}
