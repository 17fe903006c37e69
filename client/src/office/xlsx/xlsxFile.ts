// A workbook as an Excel file (ECMA-376): a frozen heading that is printed on every page, widths, formats, formulas
// with their results, and drop-down lists. Words are always written as text, and cells with words keep the text
// format, so that what a person typed does not become a formula when someone edits it later either.

import { escapedXml } from '@draaitafel/shared/base/xmlText.ts'
import {
  type Cell,
  columnName,
  isOnA3,
  linesOf,
  rangeText,
  type Sheet,
  sheetReference,
  type Workbook,
} from '@draaitafel/shared/report/workbook.ts'
import { strToU8, zipSync } from 'fflate'
import { styleOf, stylesXml } from './xlsxStyles.ts'

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>'
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006'
const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml'
const MIME = `${TYPE}.sheet`
/** In points. */
const LINE_HEIGHT = 15

export function xlsxFile(workbook: Workbook): Blob {
  const texts = new Map<string, number>()
  const sheets = workbook.sheets.map((sheet, at) => sheetXml(sheet, at === 0, texts))
  const files = {
    '[Content_Types].xml': contentTypes(workbook),
    '_rels/.rels': relations([
      [`${RELATIONS}/officeDocument`, 'xl/workbook.xml'],
      [`${PACKAGE}/relationships/metadata/core-properties`, 'docProps/core.xml'],
    ]),
    'docProps/core.xml': coreProperties(workbook),
    'xl/workbook.xml': workbookXml(workbook),
    'xl/_rels/workbook.xml.rels': relations([
      ...workbook.sheets.map((_, at) => [`${RELATIONS}/worksheet`, `worksheets/sheet${at + 1}.xml`] as const),
      [`${RELATIONS}/styles`, 'styles.xml'],
      [`${RELATIONS}/sharedStrings`, 'sharedStrings.xml'],
    ]),
    'xl/styles.xml': `${HEAD}${stylesXml()}`,
    'xl/sharedStrings.xml': sharedStrings([...texts.keys()]),
    ...Object.fromEntries(sheets.map((xml, at) => [`xl/worksheets/sheet${at + 1}.xml`, xml])),
  }
  const bytes = zipSync(Object.fromEntries(Object.entries(files).map(([path, xml]) => [path, strToU8(xml)])))
  return new Blob([bytes], { type: MIME })
}

function contentTypes({ sheets }: Workbook): string {
  const parts = [
    ['/xl/workbook.xml', `${TYPE}.sheet.main+xml`],
    ['/xl/styles.xml', `${TYPE}.styles+xml`],
    ['/xl/sharedStrings.xml', `${TYPE}.sharedStrings+xml`],
    ['/docProps/core.xml', 'application/vnd.openxmlformats-package.core-properties+xml'],
    ...sheets.map((_, at) => [`/xl/worksheets/sheet${at + 1}.xml`, `${TYPE}.worksheet+xml`]),
  ]
  return [
    `${HEAD}<Types xmlns="${PACKAGE}/content-types">`,
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>',
    '<Default Extension="xml" ContentType="application/xml"/>',
    ...parts.map(([part, type]) => `<Override PartName="${part}" ContentType="${type}"/>`),
    '</Types>',
  ].join('')
}

/** The first is rId1. */
function relations(all: readonly (readonly [type: string, target: string])[]): string {
  const lines = all.map(([type, target], at) => `<Relationship Id="rId${at + 1}" Type="${type}" Target="${target}"/>`)
  return `${HEAD}<Relationships xmlns="${PACKAGE}/relationships">${lines.join('')}</Relationships>`
}

function coreProperties({ title, madeAt, language }: Workbook): string {
  return [
    `${HEAD}<cp:coreProperties xmlns:cp="${PACKAGE}/metadata/core-properties"`,
    ' xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/"',
    ' xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">',
    `<dc:title>${escapedXml(title)}</dc:title><dc:creator>Draaitafel</dc:creator><dc:language>${language}-NL</dc:language>`,
    `<dcterms:created xsi:type="dcterms:W3CDTF">${escapedXml(madeAt)}</dcterms:created>`,
    '</cp:coreProperties>',
  ].join('')
}

function workbookXml({ sheets }: Workbook): string {
  const titles = sheets.map(
    ({ name }, at) =>
      `<definedName name="_xlnm.Print_Titles" localSheetId="${at}">${escapedXml(sheetReference(name))}!$1:$1</definedName>`,
  )
  return [
    `${HEAD}<workbook xmlns="${MAIN}" xmlns:r="${RELATIONS}"><sheets>`,
    ...sheets.map(({ name }, at) => `<sheet name="${escapedXml(name)}" sheetId="${at + 1}" r:id="rId${at + 1}"/>`),
    `</sheets><definedNames>${titles.join('')}</definedNames></workbook>`,
  ].join('')
}

function sharedStrings(texts: readonly string[]): string {
  const items = texts.map((text) => `<si><t xml:space="preserve">${escapedXml(literal(text))}</t></si>`)
  return `${HEAD}<sst xmlns="${MAIN}" uniqueCount="${texts.length}">${items.join('')}</sst>`
}

/** The parts are in the order that the format requires. `texts` grows along the way: each with its index. */
function sheetXml(sheet: Sheet, isFirst: boolean, texts: Map<string, number>): string {
  const { widths, rows, choices } = sheet
  const columns = widths.map((width, at) => `<col min="${at + 1}" max="${at + 1}" width="${width}" customWidth="1"/>`)
  const lines = rows.map(({ role, cells }, at) => {
    const row = at + 1
    const xml = cells.map((cell, column) => cellXml(cell, `${columnName(column)}${row}`, styleOf(role, cell), texts))
    // Text of more than one line: the height that Excel would compute itself, and recomputes when it changes.
    const count = linesOf(sheet, { role, cells })
    const height = count === 1 ? '' : ` ht="${count * LINE_HEIGHT}"`
    return `<row r="${row}"${height}>${xml.join('')}</row>`
  })
  const lists = choices.map(({ column, firstRow, lastRow, from }) => {
    const cells = `${columnName(column)}${firstRow}:${columnName(column)}${lastRow}`
    return `<dataValidation type="list" allowBlank="1" sqref="${cells}"><formula1>${escapedXml(rangeText(from))}</formula1></dataValidation>`
  })
  return [
    `${HEAD}<worksheet xmlns="${MAIN}"><sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>`,
    `<sheetViews><sheetView${isFirst ? ' tabSelected="1"' : ''} workbookViewId="0">${pane(sheet)}</sheetView></sheetViews>`,
    `<sheetFormatPr defaultRowHeight="${LINE_HEIGHT}"/>`,
    `<cols>${columns.join('')}</cols><sheetData>${lines.join('')}</sheetData>`,
    lists.length === 0 ? '' : `<dataValidations count="${lists.length}">${lists.join('')}</dataValidations>`,
    '<pageMargins left="0.5" right="0.5" top="0.6" bottom="0.6" header="0.3" footer="0.3"/>',
    `<pageSetup paperSize="${isOnA3(sheet) ? 8 : 9}" orientation="landscape" fitToWidth="1" fitToHeight="0"/>`,
    '</worksheet>',
  ].join('')
}

function pane({ frozenColumns }: Sheet): string {
  const across = frozenColumns === 0 ? '' : ` xSplit="${frozenColumns}"`
  const which = frozenColumns === 0 ? 'bottomLeft' : 'bottomRight'
  const corner = `${columnName(frozenColumns)}2`
  return `<pane${across} ySplit="1" topLeftCell="${corner}" activePane="${which}" state="frozen"/><selection pane="${which}" activeCell="${corner}" sqref="${corner}"/>`
}

function cellXml(cell: Cell, place: string, style: number, texts: Map<string, number>): string {
  const open = `<c r="${place}" s="${style}"`
  switch (cell.kind) {
    case 'empty':
      return `${open}/>`
    case 'number':
      return `${open}><v>${cell.value}</v></c>`
    case 'formula':
      return `${open}><f>${escapedXml(cell.formula)}</f><v>${cell.value}</v></c>`
    case 'words':
      return `${open} t="str"><f>${escapedXml(cell.formula)}</f><v></v></c>`
    case 'text':
      if (cell.text === '') return `${open}/>`
      if (!texts.has(cell.text)) texts.set(cell.text, texts.size)
      return `${open} t="s"><v>${texts.get(cell.text)}</v></c>`
  }
}

/**
 * Excel reads _x000A_ in a text as the character with that number; escaping the first underscore keeps it literal.
 */
function literal(text: string): string {
  return text.replace(/_(?=x[0-9a-f]{4}_)/gi, '_x005F_')
}
