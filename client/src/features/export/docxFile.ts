// A report as a Word file: real headings, tables whose heads repeat on every page, A4 standing up.
// The docx package is large, so it is loaded only when someone asks for a file.

import { assertNever } from '@draaitafel/shared/base/assertNever.ts'
import { xmlText } from '@draaitafel/shared/base/xmlText.ts'
import { reportWords } from '@draaitafel/shared/copy/nl/report.ts'
import type { Block, Report, TableBlock } from '@draaitafel/shared/report/reportTree.ts'
import type * as Docx from 'docx'

type DocxPackage = typeof Docx

const FONT = 'Atkinson Hyperlegible Next'
/** What Word takes where our font is not installed; a comma parts the names. */
const OTHER_FONTS = 'Calibri,Verdana'
const LANGUAGES = { nl: 'nl-NL' } as const

// Font sizes in half points; lengths in twentieths of a point.
const TEXT_SIZE = 22
const TABLE_TEXT_SIZE = 19
const A4 = { width: 11_906, height: 16_838 }
const MARGIN = 1134
const TEXT_WIDTH = A4.width - 2 * MARGIN
const CELL_MARGIN = 80
/** An average character of table text, a little wide to be safe. */
const CHARACTER_WIDTH = 105
/** Longer texts than this, in characters, ask for no more width: they wrap. */
const WIDEST = 30

const INK = '1B1B1B'
const LINE = '8A8A8A'
const HEAD_FILL = 'EDEDED'

/** The whole file, to be saved as .docx. Rejects only if the package cannot be loaded. */
export async function docxFile(report: Report): Promise<Blob> {
  const docx = await import('docx')
  const file = new docx.Document({
    title: xmlText(report.title),
    creator: 'Draaitafel',
    lastModifiedBy: 'Draaitafel',
    styles: styles(report),
    sections: [
      {
        properties: {
          page: { size: A4, margin: { top: MARGIN, right: MARGIN, bottom: MARGIN, left: MARGIN } },
        },
        footers: { default: footer(docx) },
        children: [
          new docx.Paragraph({ heading: docx.HeadingLevel.TITLE, text: xmlText(report.title) }),
          new docx.Paragraph({ style: 'Subtitle', text: xmlText(report.subtitle) }),
          ...report.blocks.flatMap((block) => blockParts(docx, block)),
        ],
      },
    ],
  })
  return docx.Packer.toBlob(file, undefined, [{ path: 'word/fontTable.xml', data: FONT_TABLE }])
}

function blockParts(docx: DocxPackage, block: Block): (Docx.Paragraph | Docx.Table)[] {
  switch (block.kind) {
    case 'heading': {
      const heading = block.level === 1 ? docx.HeadingLevel.HEADING_1 : docx.HeadingLevel.HEADING_2
      return [new docx.Paragraph({ heading, text: xmlText(block.text) })]
    }
    case 'paragraph':
      return [new docx.Paragraph({ text: xmlText(block.text) })]
    case 'list':
      return block.items.map((item) => new docx.Paragraph({ text: xmlText(item), bullet: { level: 0 } }))
    case 'break':
      return [new docx.Paragraph({ children: [new docx.PageBreak()] })]
    case 'picture':
      return [new docx.Paragraph({ text: xmlText(block.alt) })]
    case 'table':
      return tableParts(docx, block)
    default:
      return assertNever(block)
  }
}

function tableParts(docx: DocxPackage, block: TableBlock): (Docx.Paragraph | Docx.Table)[] {
  const { caption, head, rows } = block
  const border = { style: docx.BorderStyle.SINGLE, size: 4, color: LINE }
  const columnWidths = widthsOf(block)
  return [
    new docx.Paragraph({ style: 'Caption', text: xmlText(caption), keepNext: true }),
    new docx.Table({
      width: { size: TEXT_WIDTH, type: docx.WidthType.DXA },
      columnWidths,
      layout: docx.TableLayoutType.FIXED,
      margins: { top: CELL_MARGIN / 2, bottom: CELL_MARGIN / 2, left: CELL_MARGIN, right: CELL_MARGIN },
      borders: {
        top: border,
        bottom: border,
        left: border,
        right: border,
        insideHorizontal: border,
        insideVertical: border,
      },
      rows: [tableRow(docx, block, head, true), ...rows.map((row) => tableRow(docx, block, row, false))],
    }),
    // Two tables in a row would melt into one.
    new docx.Paragraph({ text: '' }),
  ]
}

function tableRow(docx: DocxPackage, block: TableBlock, cells: readonly string[], isHead: boolean): Docx.TableRow {
  return new docx.TableRow({
    tableHeader: isHead,
    cantSplit: true,
    children: cells.map((text, column) => {
      const numeric = block.numericColumns.includes(column)
      return new docx.TableCell({
        ...(isHead && { shading: { type: docx.ShadingType.CLEAR, color: 'auto', fill: HEAD_FILL } }),
        children: [
          new docx.Paragraph({
            style: 'TableText',
            alignment: numeric ? docx.AlignmentType.RIGHT : docx.AlignmentType.LEFT,
            children: [new docx.TextRun({ text: xmlText(text), bold: isHead })],
          }),
        ],
      })
    }),
  })
}

/** The width of the page: room for the longest word of each column, the rest shared out by the longest text. */
function widthsOf({ head, rows }: TableBlock): number[] {
  const columns = head.map((title, column) => [title, ...rows.map((row) => row[column] ?? '')])
  const least = columns.map((texts) => longest(texts.flatMap(wordsIn)) * CHARACTER_WIDTH + 2 * CELL_MARGIN)
  const spare = TEXT_WIDTH - sum(least)
  if (spare < 0) return least.map((width) => Math.floor((width * TEXT_WIDTH) / sum(least)))
  const wishes = columns.map((texts) => Math.min(WIDEST, longest(texts)))
  return least.map((width, column) => width + Math.floor((spare * (wishes[column] ?? 0)) / sum(wishes)))
}

/** Pieces between which a line may end; a no-break space holds its piece together. */
function wordsIn(text: string): string[] {
  return text.split(/[ -]+/)
}

function longest(texts: readonly string[]): number {
  return Math.max(1, ...texts.map(({ length }) => length))
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0)
}

function footer(docx: DocxPackage): Docx.Footer {
  const { CURRENT, TOTAL_PAGES } = docx.PageNumber
  const pages = [`${reportWords.page} `, CURRENT, ` ${reportWords.ofPages} `, TOTAL_PAGES]
  return new docx.Footer({
    children: [
      new docx.Paragraph({
        alignment: docx.AlignmentType.RIGHT,
        children: [new docx.TextRun({ children: pages, size: TABLE_TEXT_SIZE })],
      }),
    ],
  })
}

function styles(report: Report): Docx.IStylesOptions {
  const heading = (size: number, before: number) => ({
    run: { font: FONT, size, bold: true, color: INK },
    paragraph: { spacing: { before, after: 120 }, keepNext: true },
  })
  return {
    default: {
      document: {
        run: { font: FONT, size: TEXT_SIZE, color: INK, language: { value: LANGUAGES[report.language] } },
        paragraph: { spacing: { after: 120, line: 276 } },
      },
      title: heading(44, 0),
      heading1: heading(30, 360),
      heading2: heading(25, 240),
    },
    paragraphStyles: [
      { id: 'Subtitle', name: 'Subtitle', basedOn: 'Normal', next: 'Normal', run: { size: 24 } },
      {
        id: 'Caption',
        name: 'caption',
        basedOn: 'Normal',
        next: 'Normal',
        run: { size: TABLE_TEXT_SIZE, italics: true },
      },
      {
        id: 'TableText',
        name: 'Table Text',
        basedOn: 'Normal',
        run: { size: TABLE_TEXT_SIZE },
        paragraph: { spacing: { before: 0, after: 0, line: 252 } },
      },
    ],
  }
}

/** Tells Word which fonts to try when ours is missing. The package itself writes only embedded fonts here. */
const FONT_TABLE = [
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>',
  '<w:fonts xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">',
  `<w:font w:name="${FONT}"><w:altName w:val="${OTHER_FONTS}"/><w:family w:val="swiss"/><w:pitch w:val="variable"/></w:font>`,
  '</w:fonts>',
].join('')
