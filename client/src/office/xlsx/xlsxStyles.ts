// How cells look in an Excel file: one style for each role of a row and each number format.

import {
  type Cell,
  type CellFormat,
  cellFormats,
  formatOf,
  type RowRole,
  rowRoles,
} from '@draaitafel/shared/report/workbook.ts'

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const INK = 'FF1B1B1B'
const SOFT = 'FF5A5A5A'
const LINE = 'FF8A8A8A'
const HEAD_FILL = 'FFE4E4E4'

/** Custom formats begin at 164; 49 is text, which a later edit keeps as text. 413 is Dutch. */
const numberFormats: Readonly<Record<CellFormat, { readonly id: number; readonly code: string | null }>> = {
  text: { id: 49, code: null },
  euro: { id: 164, code: '[$€-413]\\ #,##0;[$€-413]\\ \\-#,##0' },
  cents: { id: 165, code: '[$€-413]\\ #,##0.00;[$€-413]\\ \\-#,##0.00' },
  count: { id: 3, code: null },
  year: { id: 1, code: null },
  percent: { id: 166, code: '0.0#%' },
}

/** The same, with nothing for a zero. */
const ZERO_HIDDEN: Readonly<Partial<Record<CellFormat, { readonly id: number; readonly code: string }>>> = {
  euro: { id: 167, code: `${numberFormats.euro.code};` },
  cents: { id: 168, code: `${numberFormats.cents.code};` },
}

const fonts: Readonly<Record<RowRole, string>> = {
  head: `<b/><sz val="11"/><color rgb="${INK}"/>`,
  plain: `<sz val="11"/><color rgb="${INK}"/>`,
  total: `<b/><sz val="11"/><color rgb="${INK}"/>`,
  example: `<i/><sz val="11"/><color rgb="${SOFT}"/>`,
  spare: `<sz val="11"/><color rgb="${INK}"/>`,
}

/**
 * The first of all is plain: it is used for what is typed in a new cell, and by some programs for a cell without a
 * style.
 */
export function styleOf(role: RowRole, cell: Cell): number {
  return 1 + rowRoles.indexOf(role) * cellFormats.length + cellFormats.indexOf(formatOf(cell))
}

export function stylesXml(): string {
  const codes = [...Object.values(numberFormats), ...Object.values(ZERO_HIDDEN)].flatMap(({ id, code }) =>
    code === null ? [] : [`<numFmt numFmtId="${id}" formatCode="${code}"/>`],
  )
  const fontList = rowRoles.map((role) => `<font>${fonts[role]}<name val="Calibri"/><family val="2"/></font>`)
  const styles = ['<xf/>', ...rowRoles.flatMap((role) => cellFormats.map((format) => cellStyle(role, format)))]
  return [
    `<styleSheet xmlns="${MAIN}">`,
    `<numFmts count="${codes.length}">${codes.join('')}</numFmts>`,
    `<fonts count="${fontList.length}">${fontList.join('')}</fonts>`,
    // The first two are fixed by the format.
    '<fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill>',
    `<fill><patternFill patternType="solid"><fgColor rgb="${HEAD_FILL}"/></patternFill></fill></fills>`,
    `<borders count="3"><border/>${border('bottom', 'medium')}${border('top', 'thin')}</borders>`,
    '<cellStyleXfs count="1"><xf/></cellStyleXfs>',
    `<cellXfs count="${styles.length}">${styles.join('')}</cellXfs>`,
    '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>',
  ].join('')
}

function cellStyle(role: RowRole, format: CellFormat): string {
  const fill = role === 'head' ? 2 : 0
  const edge = role === 'head' ? 1 : role === 'total' ? 2 : 0
  const side = format === 'text' ? 'left' : 'right'
  const { id } = (role === 'spare' ? ZERO_HIDDEN[format] : undefined) ?? numberFormats[format]
  return [
    `<xf numFmtId="${id}" fontId="${rowRoles.indexOf(role)}" fillId="${fill}" borderId="${edge}" xfId="0"`,
    ' applyNumberFormat="1" applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1">',
    `<alignment horizontal="${side}" indent="${format === 'text' ? 1 : 0}" vertical="top" wrapText="${format === 'text' ? 1 : 0}"/></xf>`,
  ].join('')
}

/** The sides are in the order that the format requires. */
function border(side: 'top' | 'bottom', style: string): string {
  const line = `<${side} style="${style}"><color rgb="${LINE}"/></${side}>`
  return side === 'top'
    ? `<border><left/><right/>${line}<bottom/></border>`
    : `<border><left/><right/><top/>${line}</border>`
}
