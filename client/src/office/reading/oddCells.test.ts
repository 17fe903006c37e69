// Cells that are displayed differently from their bare figure, and hidden ones, in files from other programs.

import type { SheetRows } from '@draaitafel/shared/exchange/sheetRows.ts'
import { strToU8, zipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { readWorkbook } from './readWorkbook.ts'
import { figureAs, formatsOf } from './xlsxFormats.ts'

describe('formats of Excel', () => {
  test.each([
    ['General', null],
    ['#,##0.00', null],
    ['[$€-413]\\ #,##0.00;[$€-413]\\ \\-#,##0.00', null],
    ['_-[$€-2]\\ * #,##0.00_-', null],
    ['_ "€"\\ * #,##0.00_ ;_ "€"\\ * \\-#,##0.00_ ', null],
    ['[$EUR]\\ #,##0', null],
    ['[Red]#,##0;[Blue]\\-#,##0', null],
    ['0.00E+00', null],
    ['#,##0" per dag"', null],
    ['0.0#%', { odd: 'percentage' }],
    ['0" %"', null],
    ['yyyy', { odd: 'date' }],
    ['[$-413]d\\ mmmm\\ yyyy;@', { odd: 'date' }],
    ['dd\\-mm\\-yyyy', { odd: 'date' }],
    ['[$$-409]#,##0.00', { odd: 'currency', sign: '$' }],
    ['[$£-809]#,##0', { odd: 'currency', sign: '£' }],
    ['[$USD]\\ #,##0', { odd: 'currency', sign: 'USD' }],
    ['"$"#,##0', { odd: 'currency', sign: '$' }],
  ])('[E348] %s', (code, kind) => {
    const escaped = code.replaceAll('"', '&quot;')
    const xml = `<styleSheet><numFmts><numFmt numFmtId="170" formatCode="${escaped}"/></numFmts><cellStyleXfs><xf numFmtId="9"/></cellStyleXfs><cellXfs><xf/><xf numFmtId="170"/></cellXfs></styleSheet>`
    expect(formatsOf(xml)).toEqual([null, kind])
  })

  test('[E348] formats without a code of their own: percentages and dates by their number', () => {
    const ids = [0, 1, 4, 9, 10, 14, 22, 44, 49]
    const xml = `<cellXfs>${ids.map((id) => `<xf numFmtId="${id}"/>`).join('')}</cellXfs>`
    const [percentage, date] = [{ odd: 'percentage' }, { odd: 'date' }]
    expect(formatsOf(xml)).toEqual([null, null, null, percentage, percentage, date, date, null, null])
  })

  test('[E348] days are counted from 1900, or from 1904 where the file says so', () => {
    const date = { odd: 'date' } as const
    expect(figureAs(date, 46023, false)).toEqual({ odd: 'date', year: 2026, month: 1, day: 1 })
    expect(figureAs(date, 46752.75, false)).toEqual({ odd: 'date', year: 2027, month: 12, day: 31 })
    expect(figureAs(date, 44561, true)).toEqual({ odd: 'date', year: 2026, month: 1, day: 1 })
    expect(figureAs(date, 1e9, false)).toBe(1e9)
  })
})

describe('hidden and odd contents in OpenDocument', () => {
  const cell = (attributes: string, text = '') =>
    `<table:table-cell ${attributes}>${text === '' ? '' : `<text:p>${text}</text:p>`}</table:table-cell>`

  test('[E348] percentages, other money, dates, and a formula that nobody worked out', () => {
    const cells = [
      cell('office:value-type="percentage" office:value="0.5"', '50%'),
      cell('office:value-type="currency" office:currency="USD" office:value="5"', '$ 5'),
      cell('office:value-type="currency" office:currency="EUR" office:value="6"', '€ 6'),
      cell('office:value-type="date" office:date-value="2026-03-01"', '2026'),
      cell('table:formula="of:=[.A1]+1"'),
      cell('table:formula="of:=&quot;&quot;" office:value-type="string"'),
      cell('office:value-type="string"', 'einde'),
    ]
    expect(sheetsIn(ods(`<table:table-row>${cells.join('')}</table:table-row>`))[0]?.rows[0]?.cells).toEqual([
      { odd: 'percentage', value: 0.5 },
      { odd: 'currency', value: 5, sign: 'USD' },
      6,
      { odd: 'date', year: 2026, month: 3, day: 1 },
      { odd: 'uncalculated' },
      null,
      'einde',
    ])
  })

  test('[E343] rows and columns that are hidden or filtered, and a hidden sheet', () => {
    const row = (visibility: string) =>
      `<table:table-row ${visibility}>${cell('office:value-type="string"', 'a')}</table:table-row>`
    const rows = ['', 'table:visibility="filter"', 'table:visibility="collapse"'].map(row).join('')
    const columns =
      '<table:table-column/><table:table-column table:visibility="collapse" table:number-columns-repeated="2"/>'
    const [shown, away] = sheetsIn(ods(columns + rows, 'style-b'))
    expect(shown?.rows.map(({ isHidden }) => isHidden ?? false)).toEqual([false, true, true])
    expect(shown?.hiddenColumns).toEqual([1, 2])
    expect([shown?.isHidden, away?.isHidden]).toEqual([undefined, true])
  })

  test('[E340] everything that is drawn on a cell is aside, and a link within it is not', () => {
    const drawn = ['frame><draw:text-box', 'custom-shape', 'rect', 'line', 'ellipse', 'caption', 'g', 'connector']
      .map(
        (name) =>
          `<draw:${name}><text:p>weg</text:p>${name
            .split('><')
            .toReversed()
            .map((one) => `</${one.startsWith('draw:') ? one : `draw:${one}`}>`)
            .join('')}`,
      )
      .join('')
    const text = `${drawn}<text:p>Ke<text:a>uk</text:a>en</text:p>`
    const row = `<table:table-row><table:table-cell office:value-type="string">${text}</table:table-cell></table:table-row>`
    expect(sheetsIn(ods(row))[0]?.rows[0]?.cells).toEqual(['Keuken'])
  })
})

function sheetsIn(bytes: Uint8Array): readonly SheetRows[] {
  const read = readWorkbook(bytes)
  if (!read.ok) throw new Error(read.problem.kind)
  return read.value
}

/** With a second sheet in a style that is hidden. */
function ods(rows: string, hidden = ''): Uint8Array {
  const style = `<style:style style:name="${hidden}" style:family="table"><style:table-properties table:display="false"/></style:style>`
  const second = `<table:table table:name="Weg" table:style-name="${hidden}"><table:table-row><table:table-cell office:value-type="string"><text:p>x</text:p></table:table-cell></table:table-row></table:table>`
  const xml = `<office:document-content>${style}<office:body><office:spreadsheet><table:table table:name="Kosten" table:style-name="toon">${rows}</table:table>${second}</office:spreadsheet></office:body></office:document-content>`
  return zipSync({ 'content.xml': strToU8(xml) })
}
