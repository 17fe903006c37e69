import { describe, expect, it } from 'vitest'
import { fileKindOf } from './fileKind.ts'
import { dateOf } from './isoDate.ts'
import { readCsv } from './readCsv.ts'
import { figureAs, formatsOf } from './xlsxFormats.ts'

/** A style sheet with one cell format of this code. */
function formatOf(code: string) {
  const escaped = code.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;')
  const [format] = formatsOf(
    `<styleSheet><numFmts><numFmt numFmtId="164" formatCode="${escaped}"/></numFmts>` +
      '<cellStyleXfs><xf numFmtId="9"/></cellStyleXfs><cellXfs><xf numFmtId="164"/></cellXfs></styleSheet>',
  )
  return format
}
const builtIn = (id: number) => formatsOf(`<styleSheet><cellXfs><xf numFmtId="${id}"/></cellXfs></styleSheet>`)[0]

describe('what the format of a cell says of its figure', () => {
  it.each(['General', '#,##0', '0.00', '[$€-413] #,##0', '€ #,##0.00', '[Red]-#,##0', '#,##0 "dagen"', '_ * #,##0_ '])(
    '[N79] %s is a plain figure, or euros',
    (code) => expect(formatOf(code)).toBeNull(),
  )

  it.each(['0%', '0.00%', '[Red]0%'])('[N79] %s is a percentage', (code) => {
    expect(formatOf(code)).toEqual({ odd: 'percentage' })
  })

  it.each(['dd-mm-yyyy', 'yyyy', 'd mmmm yyyy', 'h:mm', '[$-413]d mmm yy'])('[N79] %s is a moment', (code) => {
    expect(formatOf(code)).toEqual({ odd: 'date' })
  })

  it.each([
    ['[$$-409]#,##0', '$'],
    ['[$CHF-807] #,##0', 'CHF'],
    ['£#,##0', '£'],
  ])('[N79] %s is money of another country', (code, sign) => {
    expect(formatOf(code)).toEqual({ odd: 'currency', sign })
  })

  it('[N79] the formats that Excel does not write out are known by their number', () => {
    expect([9, 10].map(builtIn)).toEqual([{ odd: 'percentage' }, { odd: 'percentage' }])
    expect([14, 22, 45].map(builtIn)).toEqual(Array(3).fill({ odd: 'date' }))
    expect([0, 1, 4, 44].map(builtIn)).toEqual([null, null, null, null])
  })

  it('[N79] a figure that is a day is that day, in both calendars; out of the calendar it stays a figure', () => {
    const date = { odd: 'date' } as const
    expect(figureAs(date, 46_082, false)).toEqual({ odd: 'date', year: 2026, month: 3, day: 1 })
    expect(figureAs(date, 46_082 - 1462, true)).toEqual({ odd: 'date', year: 2026, month: 3, day: 1 })
    expect(figureAs(date, 0.5, false)).toBe(0.5)
    expect(figureAs(date, 3_000_000, false)).toBe(3_000_000)
    expect(figureAs({ odd: 'percentage' }, 0.5, false)).toEqual({ odd: 'percentage', value: 0.5 })
  })

  it('[N79] a date with or without a time is that day; anything else is none', () => {
    for (const written of ['2026-03-01', '2026-03-01T09:30:00']) {
      expect(dateOf(written)).toEqual({ odd: 'date', year: 2026, month: 3, day: 1 })
    }
    for (const written of ['', '01-03-2026', '2026-03', '2026-03-011']) expect(dateOf(written)).toBeNull()
  })
})

describe('a table of plain text', () => {
  const bytes = (text: string) => new TextEncoder().encode(text)
  const rowsOf = (text: string) =>
    readCsv(bytes(text), { left: 1_000 })[0]?.rows.map(({ number, cells }) => [number, ...cells])

  it.each([
    ['a;b\n1;2', ';'],
    ['a\tb\n1\t2', 'tab'],
    ['a,b\n1,2', ','],
    ['sep=|\na|b\n1|2', 'what it says itself'],
  ])('[N79] %j is read with %s between its cells', (text) => {
    const first = text.startsWith('sep') ? 2 : 1
    expect(rowsOf(text)).toEqual([
      [first, 'a', 'b'],
      [first + 1, '1', '2'],
    ])
  })

  it('[N79] commas in texts and amounts do not outvote the semicolons between them', () => {
    expect(rowsOf('wat;hoeveel\nkoffie, thee, koek;1,50')).toEqual([
      [1, 'wat', 'hoeveel'],
      [2, 'koffie, thee, koek', '1,50'],
    ])
  })

  it('[N79] one long remark with many commas does not turn a table of semicolons into one of commas', () => {
    const rows = rowsOf('Kosten\n\nwat;hoeveel;remark\nkoffie;1,50;a, b, c, d, e\nthee;2,50;')
    expect(rows?.[1]).toEqual([3, 'wat', 'hoeveel', 'remark'])
    expect(rows?.[2]).toEqual([4, 'koffie', '1,50', 'a, b, c, d, e'])
  })

  it('[N79] quotes hold separators, line ends and quotes together, and rows keep their numbers', () => {
    expect(rowsOf('"a;b";"hij zei ""ja"""\r\n\r\n"twee\nregels";x')).toEqual([
      [1, 'a;b', 'hij zei "ja"'],
      [3, 'twee\nregels', 'x'],
    ])
  })

  it('[N79] the apostrophe before what looks like a formula is ours, and goes; any other stays', () => {
    expect(rowsOf("'=1+1;'s avonds")).toEqual([[1, '=1+1', "'s avonds"]])
  })

  it('[N79] a program, and a table with more cells than a plan can hold, are refused', () => {
    expect(() => rowsOf('a;b\u0000')).toThrow()
    expect(() => readCsv(bytes('a;b\n'.repeat(10)), { left: 5 })).toThrow()
  })

  it('[N79] words that lost their letters are pointed out', () => {
    const windows = Uint8Array.from([...'Caf'].map((sign) => sign.charCodeAt(0)).concat(0x82))
    expect(readCsv(windows, { left: 10 })[0]?.doubtful).toEqual(['Caf‚'])
    expect(readCsv(bytes('Café'), { left: 10 })[0]?.doubtful).toBeUndefined()
  })
})

it.each([
  ['PK\u0003\u0004', 'x', { kind: 'packed' }],
  ['%PDF-1.7', 'plan.xlsx', { kind: 'wrong', what: 'pdf' }],
  ['{\\rtf1', 'x', { kind: 'wrong', what: 'document' }],
  ['  \n', 'x.csv', { kind: 'wrong', what: 'empty' }],
  ['<!DOCTYPE html><p>', 'x.xls', { kind: 'wrong', what: 'webPage' }],
  ['<?xml version="1.0"?>', 'x', { kind: 'wrong', what: 'xml' }],
  ['{"plan": 1}', 'x', { kind: 'json', text: '{"plan": 1}' }],
  ['geen json', 'plan.json', { kind: 'json', text: 'geen json' }],
  ['a;b', 'plan.csv', { kind: 'text' }],
])('[N79] %j under the name %s is known by what it is', (content, name, kind) => {
  const bytes = Uint8Array.from(content, (sign) => sign.charCodeAt(0))
  expect(fileKindOf(bytes, name)).toEqual(kind)
})
