// A workbook as an OpenDocument spreadsheet (ODF 1.3): the same cells, formulas, frozen headings and drop-down lists
// as in xlsxFile.ts, in the notation of OpenFormula.

import { escapedXml } from '@draaitafel/shared/base/xmlText.ts'
import type { Cell, Row, Sheet, Workbook } from '@draaitafel/shared/report/workbook.ts'
import { cellStyleName, columnStyleName, odsStyles, stylesXml, tableStyleName } from './odsStyles.ts'
import { documentPart, openDocument } from './openDocument.ts'
import { openFormula, openRange } from './openFormula.ts'

const MIME_TYPE = 'application/vnd.oasis.opendocument.spreadsheet'
const VERSION = '1.3'

export function odsFile(workbook: Workbook): Blob {
  return openDocument(MIME_TYPE, VERSION, {
    'content.xml': documentPart('content', VERSION, contentXml(workbook)),
    'styles.xml': documentPart('styles', VERSION, stylesXml(workbook.language)),
    'meta.xml': documentPart('meta', VERSION, metaXml(workbook)),
    'settings.xml': documentPart('settings', VERSION, settingsXml(workbook)),
  })
}

function metaXml({ title, madeAt, language }: Workbook): string {
  return [
    '<office:meta><meta:generator>Draaitafel</meta:generator>',
    `<dc:title>${escapedXml(title)}</dc:title><dc:language>${language}-NL</dc:language>`,
    `<meta:creation-date>${escapedXml(madeAt)}</meta:creation-date></office:meta>`,
  ].join('')
}

function contentXml({ sheets }: Workbook): string {
  const lists = sheets.flatMap((sheet) =>
    sheet.choices.map(
      (choices, at) =>
        `<table:content-validation table:name="${listName(sheet, at)}" table:condition="of:cell-content-is-in-list(${escapedXml(openRange(choices.from))})" table:allow-empty-cell="true" table:display-list="unsorted"><table:error-message table:display="false"/></table:content-validation>`,
    ),
  )
  return [
    `<office:automatic-styles>${odsStyles(sheets)}</office:automatic-styles>`,
    '<office:body><office:spreadsheet>',
    lists.length === 0 ? '' : `<table:content-validations>${lists.join('')}</table:content-validations>`,
    ...sheets.map(tableXml),
    '</office:spreadsheet></office:body>',
  ].join('')
}

function tableXml(sheet: Sheet): string {
  const { name, widths, rows } = sheet
  const [head, ...rest] = rows.map((row, at) => rowXml(sheet, row, at + 1))
  return [
    `<table:table table:name="${escapedXml(name)}" table:style-name="${tableStyleName(sheet)}">`,
    ...widths.map((width) => `<table:table-column table:style-name="${columnStyleName(width)}"/>`),
    `<table:table-header-rows>${head ?? ''}</table:table-header-rows>`,
    ...rest,
    '</table:table>',
  ].join('')
}

function rowXml(sheet: Sheet, { role, cells }: Row, row: number): string {
  const xml = cells.map((cell, column) => {
    const at = sheet.choices.findIndex((one) => one.column === column && row >= one.firstRow && row <= one.lastRow)
    const list = at < 0 ? '' : ` table:content-validation-name="${listName(sheet, at)}"`
    return cellXml(cell, `table:style-name="${cellStyleName(role, cell)}"${list}`)
  })
  return `<table:table-row table:style-name="ro">${xml.join('')}</table:table-row>`
}

function cellXml(cell: Cell, attributes: string): string {
  switch (cell.kind) {
    case 'empty':
      return `<table:table-cell ${attributes}/>`
    case 'text':
      if (cell.text === '') return `<table:table-cell ${attributes}/>`
      return `<table:table-cell ${attributes} office:value-type="string"><text:p>${escapedXml(cell.text)}</text:p></table:table-cell>`
    case 'words':
      return `<table:table-cell ${attributes} table:formula="${escapedXml(`of:=${openFormula(cell.formula)}`)}" office:value-type="string" office:string-value=""/>`
    case 'number':
      return `<table:table-cell ${attributes} ${valueAttributes(cell)}/>`
    case 'formula':
      return `<table:table-cell ${attributes} table:formula="${escapedXml(`of:=${openFormula(cell.formula)}`)}" ${valueAttributes(cell)}/>`
  }
}

function valueAttributes({ value, format }: Exclude<Cell, { kind: 'text' | 'words' | 'empty' }>): string {
  if (format === 'euro' || format === 'cents') {
    return `office:value-type="currency" office:currency="EUR" office:value="${value}"`
  }
  return `office:value-type="${format === 'percent' ? 'percentage' : 'float'}" office:value="${value}"`
}

function listName({ name }: Sheet, at: number): string {
  return `${name.replace(/\W/g, '')}${at}`
}

/** Frozen headings: a setting of the window, in this format. */
function settingsXml({ sheets }: Workbook): string {
  const item = (name: string, type: string, value: string | number) =>
    `<config:config-item config:name="${name}" config:type="${type}">${value}</config:config-item>`
  const entries = sheets.map(({ name, frozenColumns }) => {
    const across = frozenColumns === 0 ? [] : [item('HorizontalSplitMode', 'short', 2)]
    const items = [
      ...across,
      item('VerticalSplitMode', 'short', 2),
      item('HorizontalSplitPosition', 'int', frozenColumns),
      item('VerticalSplitPosition', 'int', 1),
      item('ActiveSplitRange', 'short', frozenColumns === 0 ? 2 : 3),
      item('PositionLeft', 'int', 0),
      item('PositionRight', 'int', frozenColumns),
      item('PositionTop', 'int', 0),
      item('PositionBottom', 'int', 1),
    ]
    return `<config:config-item-map-entry config:name="${escapedXml(name)}">${items.join('')}</config:config-item-map-entry>`
  })
  return [
    '<office:settings><config:config-item-set config:name="ooo:view-settings">',
    '<config:config-item-map-indexed config:name="Views"><config:config-item-map-entry>',
    item('ViewId', 'string', 'view1'),
    `<config:config-item-map-named config:name="Tables">${entries.join('')}</config:config-item-map-named>`,
    item('ActiveTable', 'string', escapedXml(sheets[0]?.name ?? '')),
    '</config:config-item-map-entry></config:config-item-map-indexed></config:config-item-set></office:settings>',
  ].join('')
}
