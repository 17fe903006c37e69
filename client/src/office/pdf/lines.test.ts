import { readFile } from 'node:fs/promises'
import fc from 'fast-check'
import { beforeAll, expect, test } from 'vitest'
import { type ColumnWish, columnWidths } from './columnWidths.ts'
import { loadFonts } from './fonts.ts'
import { linesOf } from './lines.ts'
import { Typesetter } from './typesetter.ts'

const look = { bold: false, tabular: false }
let typesetter: Typesetter

beforeAll(async () => {
  typesetter = new Typesetter(await loadFonts(async (address) => new Uint8Array(await readFile(address))))
})

function broken(text: string, width: number): string[] {
  return linesOf(typesetter, text, look, width).map(({ glyphs }) => glyphs.map(({ text: one }) => one).join(''))
}

test('[O36] a line ends after a space, a hyphen or a slash, and a number stays with its name', () => {
  expect(broken('Wonen en welzijn', 5)).toEqual(['Wonen en ', 'welzijn'])
  expect(broken('Noordoost-Twente', 6)).toEqual(['Noordoost-', 'Twente'])
  expect(broken('https://voorbeeld.nl/plan', 10.2)).toEqual(['https://voorbeeld.nl/', 'plan'])
  expect(broken('bij 6. Gemeenschap', 8.5)).toEqual(['bij ', '6. Gemeenschap'])
  expect(broken('€\u00a050.000 per jaar', 5)).toEqual(['€\u00a050.000 ', 'per jaar'])
  expect(broken('Noordoost\u2011Twente', 6)).not.toContain('Noordoost-')
  expect(broken('2026–2031', 3)).not.toContain('2026–')
})

test('[O36] a word that is too long is broken, with three letters or more on each line', () => {
  expect(broken('Gemeenschapsvorming', 9.5)).toEqual(['Gemeenschapsvorm-', 'ing'])
  expect(broken('aaaaaaaaaaaa', 6.1).at(-1)?.length).toBeGreaterThanOrEqual(3)
})

test('[O36] no line is wider than its column, whatever is typed', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'binary', maxLength: 60 }),
      fc.double({ min: 2, max: 40, noNaN: true }),
      (text, width) => {
        for (const line of linesOf(typesetter, text, look, width)) expect(line.width).toBeLessThanOrEqual(width + 1e-9)
      },
    ),
  )
})

test('[O36] columns fill no more than the page, and figures give way last', () => {
  const measure = { width: 480, enough: 150, spare: 60 }
  const wish = fc.record({
    longest: fc.integer({ min: 10, max: 900 }),
    more: fc.integer({ min: 0, max: 5000 }),
    isFirm: fc.boolean(),
  })
  fc.assert(
    fc.property(fc.array(wish, { minLength: 1, maxLength: 9 }), (wishes) => {
      const asked = wishes.map(({ longest, more, isFirm }): ColumnWish => ({ longest, whole: longest + more, isFirm }))
      const widths = columnWidths(asked, measure)
      expect(widths.reduce((sum, width) => sum + width, 0)).toBeLessThanOrEqual(measure.width + 1e-6)
      for (const width of widths) expect(width).toBeGreaterThan(0)
    }),
  )
  const words = { longest: 400, whole: 400, isFirm: false }
  const figures = { longest: 65, whole: 65, isFirm: true }
  const [first, ...rest] = columnWidths([words, ...Array.from({ length: 6 }, () => figures)], measure)
  expect(rest).toEqual(rest.map(() => 65))
  expect(first).toBe(90)
})
