import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { TableBlock } from './reportTree.ts'
import { TEXT_WIDTH, tableLayout } from './tableLayout.ts'

function tableOf(head: readonly string[], rows: readonly (readonly string[])[]): TableBlock {
  return { kind: 'table', caption: 'Tabel', head, rows, numericColumns: [] }
}

test('[O129] text is smaller only where the longest words do not fit beside each other otherwise', () => {
  const word = 'Gemeenschapsvorming'
  const wide = (columns: number) => tableLayout(tableOf(Array(columns).fill('Kop'), [Array(columns).fill(word)]))
  expect([1, 2, 3].map((columns) => wide(columns).text)).toEqual(['usual', 'usual', 'usual'])
  expect([4, 5].map((columns) => wide(columns).text)).toEqual(['tight', 'tight'])
})

test('[O129] what is left goes to columns whose texts do not fit yet, and first to those that lack little', () => {
  const long = 'een lange zin over wat de partijen samen doen in het gebouw en in de buurt daaromheen'
  const { widths } = tableLayout(tableOf(['Jaar', 'Bedrag', 'Wat'], [['2026', '€\u00a026.000 per jaar', long]]))
  const [year = 0, amount = 0, what = 0] = widths
  expect(year).toBeLessThan(amount)
  expect(amount).toBeLessThan(what)
  // Sixteen characters on one line.
  expect(amount).toBeGreaterThan(16 * 100)
})

test('[O129] figures stay on one line where there are few columns', () => {
  const words = 'Samenwerking tussen wonen, welzijn en zorg'
  const amounts = (others: number) => {
    const row = [...Array(others).fill(words), '€\u00a026.000 per jaar']
    return (
      tableLayout({ ...tableOf(Array(others + 1).fill('Kop'), [row]), numericColumns: [others] }).widths.at(-1) ?? 0
    )
  }
  expect(amounts(4)).toBeGreaterThan(16 * 19 * 6)
  expect(amounts(5)).toBeLessThan(16 * 19 * 6)
})

test('[O129] a table of at most eight rows stays whole', () => {
  const rows = (count: number) => tableLayout(tableOf(['Jaar'], Array(count).fill(['2026']))).keepWhole
  expect([rows(0), rows(8), rows(9)]).toEqual([true, true, false])
})

test('[O129] columns never come to more than the page, nor to nothing', () => {
  const cell = fc.string({ maxLength: 200 })
  const table = fc
    .integer({ min: 1, max: 12 })
    .chain((columns) =>
      fc.tuple(
        fc.array(cell, { minLength: columns, maxLength: columns }),
        fc.array(fc.array(cell, { minLength: columns, maxLength: columns }), { maxLength: 5 }),
      ),
    )
  fc.assert(
    fc.property(table, ([head, rows]) => {
      const { widths } = tableLayout(tableOf(head, rows))
      expect(widths).toHaveLength(head.length)
      expect(widths.every((width) => width > 0)).toBe(true)
      const whole = widths.reduce((sum, width) => sum + width, 0)
      expect(whole).toBeLessThanOrEqual(TEXT_WIDTH)
      expect(whole).toBeGreaterThan(TEXT_WIDTH - 20)
    }),
  )
})
