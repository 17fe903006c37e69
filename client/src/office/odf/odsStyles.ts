// How cells look in an OpenDocument spreadsheet: one style for each role of a row and each number format.

import {
  type Cell,
  type CellFormat,
  cellFormats,
  formatOf,
  isOnA3,
  type RowRole,
  rowRoles,
  type Sheet,
} from '@draaitafel/shared/report/workbook.ts'

const INK = '#1b1b1b'
const SOFT = '#5a5a5a'
const LINE = '#8a8a8a'
const HEAD_FILL = '#e4e4e4'
/** Average, in centimetres. */
const CHARACTER_WIDTH = 0.23

const looks: Readonly<Record<RowRole, { readonly words: string; readonly cell: string }>> = {
  head: {
    words: `fo:font-weight="bold" fo:color="${INK}"`,
    cell: `fo:background-color="${HEAD_FILL}" fo:border-bottom="0.06cm solid ${LINE}"`,
  },
  plain: { words: `fo:color="${INK}"`, cell: '' },
  total: { words: `fo:font-weight="bold" fo:color="${INK}"`, cell: `fo:border-top="0.02cm solid ${LINE}"` },
  example: { words: `fo:font-style="italic" fo:color="${SOFT}"`, cell: '' },
  spare: { words: `fo:color="${INK}"`, cell: '' },
}

export function cellStyleName(role: RowRole, cell: Cell): string {
  return `${role}-${formatOf(cell)}`
}

export function columnStyleName(width: number): string {
  return `co${width}`
}

/** By the name of the page. */
const papers = {
  Default: { table: 'ta', layout: 'page', width: '29.7cm', height: '21cm' },
  Wide: { table: 'wide', layout: 'widePage', width: '42cm', height: '29.7cm' },
} as const

export function tableStyleName(sheet: Sheet): string {
  return papers[isOnA3(sheet) ? 'Wide' : 'Default'].table
}

/** Styles specific to this file: the ones its tables use. */
export function odsStyles(sheets: readonly Sheet[]): string {
  const widths = [...new Set(sheets.flatMap((sheet) => sheet.widths))]
  return [
    ...widths.map(
      (width) =>
        `<style:style style:name="${columnStyleName(width)}" style:family="table-column"><style:table-column-properties style:column-width="${(width * CHARACTER_WIDTH).toFixed(2)}cm"/></style:style>`,
    ),
    '<style:style style:name="ro" style:family="table-row"><style:table-row-properties style:use-optimal-row-height="true"/></style:style>',
    ...Object.entries(papers).map(
      ([name, { table }]) =>
        `<style:style style:name="${table}" style:family="table" style:master-page-name="${name}"><style:table-properties table:display="true"/></style:style>`,
    ),
    ...numberStyles(),
    ...rowRoles.flatMap((role) => cellFormats.map((format) => cellStyle(role, format))),
  ].join('')
}

/** For the whole document: its language, and a landscape page as wide as the table. */
export function stylesXml(language: string): string {
  return [
    '<office:styles><style:default-style style:family="table-cell">',
    `<style:text-properties fo:font-family="Calibri, Carlito, sans-serif" fo:font-size="11pt" fo:language="${language}" fo:country="NL"/>`,
    '</style:default-style><style:style style:name="Default" style:family="table-cell"/></office:styles>',
    '<office:automatic-styles>',
    ...Object.values(papers).map(
      ({ layout, width, height }) =>
        `<style:page-layout style:name="${layout}"><style:page-layout-properties fo:page-width="${width}" fo:page-height="${height}" style:print-orientation="landscape" fo:margin="1.3cm" style:scale-to-X="1"/></style:page-layout>`,
    ),
    '</office:automatic-styles><office:master-styles>',
    ...Object.entries(papers).map(
      ([name, { layout }]) => `<style:master-page style:name="${name}" style:page-layout-name="${layout}"/>`,
    ),
    '</office:master-styles>',
  ].join('')
}

function cellStyle(role: RowRole, format: CellFormat): string {
  const { words, cell } = looks[role]
  const isText = format === 'text'
  const isBlankable = role === 'spare' && (format === 'euro' || format === 'cents')
  return [
    `<style:style style:name="${role}-${format}" style:family="table-cell" style:parent-style-name="Default" style:data-style-name="n-${format}${isBlankable ? '-or-none' : ''}">`,
    `<style:table-cell-properties style:vertical-align="top" fo:wrap-option="${isText ? 'wrap' : 'no-wrap'}" ${cell}/>`,
    `<style:paragraph-properties fo:text-align="${isText ? 'start' : 'end'}" fo:margin-left="${isText ? '0.2cm' : '0cm'}"/>`,
    `<style:text-properties ${words}/></style:style>`,
  ].join('')
}

function numberStyles(): string[] {
  const number = (decimals: number, grouping: boolean, least = decimals) =>
    `<number:number number:decimal-places="${decimals}" number:min-decimal-places="${least}" number:min-integer-digits="1" number:grouping="${grouping}"/>`
  const sign = '<number:currency-symbol number:language="nl" number:country="NL">€</number:currency-symbol>'
  const currency = (name: string, decimals: number) => [
    `<number:currency-style style:name="${name}-0" style:volatile="true" number:language="nl" number:country="NL">${sign}<number:text> </number:text>${number(decimals, true)}</number:currency-style>`,
    `<number:currency-style style:name="${name}-1" style:volatile="true" number:language="nl" number:country="NL">${sign}<number:text> -</number:text>${number(decimals, true)}</number:currency-style>`,
    `<number:currency-style style:name="${name}" number:language="nl" number:country="NL">${sign}<number:text> -</number:text>${number(decimals, true)}<style:map style:condition="value()&gt;=0" style:apply-style-name="${name}-0"/></number:currency-style>`,
    // Nothing for a zero.
    `<number:currency-style style:name="${name}-or-none" number:language="nl" number:country="NL"><number:text/><style:map style:condition="value()&gt;0" style:apply-style-name="${name}-0"/><style:map style:condition="value()&lt;0" style:apply-style-name="${name}-1"/></number:currency-style>`,
  ]
  return [
    '<number:text-style style:name="n-text"><number:text-content/></number:text-style>',
    ...currency('n-euro', 0),
    ...currency('n-cents', 2),
    `<number:number-style style:name="n-count">${number(0, true)}</number:number-style>`,
    `<number:number-style style:name="n-year">${number(0, false)}</number:number-style>`,
    `<number:percentage-style style:name="n-percent" number:language="nl" number:country="NL">${number(2, false, 1)}<number:text>%</number:text></number:percentage-style>`,
  ]
}
