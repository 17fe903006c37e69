// A report as a Word file: real headings, tables whose heading row repeats on every page, A4 portrait. The docx
// package is large, so it is loaded only when someone asks for a file.

import { assertNever } from '@draaitafel/shared/base/assertNever.ts'
import { xmlText } from '@draaitafel/shared/base/xmlText.ts'
import { pictureTitle, reportWords } from '@draaitafel/shared/copy/nl/report.ts'
import type { Block, PictureBlock, Report, TableBlock } from '@draaitafel/shared/report/reportTree.ts'
import { svgText } from '@draaitafel/shared/report/svg.ts'
import {
  A4,
  CELL_MARGIN,
  PAGE_MARGIN,
  TABLE_TEXT_SIZES,
  type TableLayout,
  TEXT_WIDTH,
  TWENTIETHS_IN_PIXEL,
  tableLayout,
} from '@draaitafel/shared/report/tableLayout.ts'
import type * as Docx from 'docx'
import { fetchDocx } from './docxPart.ts'

type DocxPackage = typeof Docx

const FONT = 'Atkinson Hyperlegible Next'
/** Fonts that Word uses if ours is not installed; separated by commas. */
const OTHER_FONTS = 'Calibri,Verdana'
/** One transparent pixel, for when no bitmap can be made; the description is there all the same. */
const BLANK_PNG =
  'data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAAC0lEQVR4nGNgAAIAAAUAAXpeqz8AAAAASUVORK5CYII='
const LANGUAGES = { nl: 'nl-NL' } as const

// Font sizes in half points; lengths in twentieths of a point.
const TEXT_SIZE = 22
const SMALL_SIZE = TABLE_TEXT_SIZES.usual
const TABLE_STYLES = { usual: 'TableText', tight: 'TableTextTight' } as const
const MARGINS = { top: PAGE_MARGIN, right: PAGE_MARGIN, bottom: PAGE_MARGIN, left: PAGE_MARGIN }

const INK = '1B1B1B'
const LINE = '8A8A8A'
const HEAD_FILL = 'EDEDED'

/** Programs older than Word 2016, and some others, show a bitmap instead of the drawing; null: there are none. */
type AsPng = (picture: PictureBlock) => Promise<Uint8Array | null>

interface Drawing {
  readonly picture: PictureBlock
  readonly dots: Uint8Array | null
}

/** The whole file, to be saved as .docx. Rejects only if the package cannot be loaded. */
export async function docxFile(report: Report, asPng: AsPng = async () => null): Promise<Blob> {
  const docx = await fetchDocx()
  const pictures = report.blocks.filter((block) => block.kind === 'picture')
  const drawings = await Promise.all(pictures.map(async (picture) => ({ picture, dots: await asPng(picture) })))
  const file = new docx.Document({
    title: xmlText(report.title),
    creator: 'Draaitafel',
    lastModifiedBy: 'Draaitafel',
    styles: styles(report),
    sections: [
      {
        properties: {
          page: { size: A4, margin: MARGINS },
        },
        footers: { default: footer(docx) },
        children: [
          new docx.Paragraph({ heading: docx.HeadingLevel.TITLE, text: xmlText(report.title) }),
          new docx.Paragraph({ style: 'Subtitle', text: xmlText(report.subtitle) }),
          ...report.blocks.flatMap((block) => blockParts(docx, block, drawings)),
        ],
      },
    ],
  })
  return docx.Packer.toBlob(file, undefined, [{ path: 'word/fontTable.xml', data: FONT_TABLE }])
}

function blockParts(docx: DocxPackage, block: Block, drawings: readonly Drawing[]): (Docx.Paragraph | Docx.Table)[] {
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
      return [picturePart(docx, block, drawings)]
    case 'table':
      return tableParts(docx, block)
    default:
      return assertNever(block)
  }
}

/** As wide as the page, or its own width if that is narrower; its words are the description that is read out. */
function picturePart(docx: DocxPackage, picture: PictureBlock, drawings: readonly Drawing[]): Docx.Paragraph {
  const { alt, width, height } = picture
  const at = drawings.findIndex((drawing) => drawing.picture === picture)
  const shown = Math.min(width, TEXT_WIDTH / TWENTIETHS_IN_PIXEL)
  const title = pictureTitle(at + 1)
  return new docx.Paragraph({
    children: [
      new docx.ImageRun({
        type: 'svg',
        data: new TextEncoder().encode(svgText(picture)),
        transformation: { width: shown, height: (shown * height) / width },
        fallback: { type: 'png', data: drawings[at]?.dots ?? BLANK_PNG },
        altText: { name: title, title, description: xmlText(alt) },
      }),
    ],
  })
}

function tableParts(docx: DocxPackage, block: TableBlock): (Docx.Paragraph | Docx.Table)[] {
  const { caption, head, rows } = block
  const layout = tableLayout(block)
  const border = { style: docx.BorderStyle.SINGLE, size: 4, color: LINE }
  return [
    new docx.Paragraph({ style: 'Caption', text: xmlText(caption), keepNext: true }),
    new docx.Table({
      width: { size: TEXT_WIDTH, type: docx.WidthType.DXA },
      columnWidths: [...layout.widths],
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
      rows: [tableRow(docx, block, layout, head), ...rows.map((row) => tableRow(docx, block, layout, row))],
    }),
    // Two tables in a row would be merged into one.
    new docx.Paragraph({ text: '' }),
  ]
}

function tableRow(
  docx: DocxPackage,
  block: TableBlock,
  { text: size, keepWhole }: TableLayout,
  cells: readonly string[],
): Docx.TableRow {
  const isHead = cells === block.head
  // Word keeps a table whole by keeping each row with the next.
  const keepNext = isHead || (keepWhole && cells !== block.rows.at(-1))
  return new docx.TableRow({
    tableHeader: isHead,
    cantSplit: true,
    children: cells.map((text, column) => {
      const numeric = block.numericColumns.includes(column)
      return new docx.TableCell({
        ...(isHead && { shading: { type: docx.ShadingType.CLEAR, color: 'auto', fill: HEAD_FILL } }),
        children: [
          new docx.Paragraph({
            style: TABLE_STYLES[size],
            keepNext,
            alignment: numeric ? docx.AlignmentType.RIGHT : docx.AlignmentType.LEFT,
            children: [new docx.TextRun({ text: xmlText(text), bold: isHead })],
          }),
        ],
      })
    }),
  })
}

function footer(docx: DocxPackage): Docx.Footer {
  const { CURRENT, TOTAL_PAGES } = docx.PageNumber
  const pages = [`${reportWords.page} `, CURRENT, ` ${reportWords.ofPages} `, TOTAL_PAGES]
  return new docx.Footer({
    children: [
      new docx.Paragraph({
        alignment: docx.AlignmentType.RIGHT,
        children: [new docx.TextRun({ children: pages, size: SMALL_SIZE })],
      }),
    ],
  })
}

function styles(report: Report): Docx.IStylesOptions {
  // Word recognises headings by their name, other programs by their level, 0 being the highest.
  const heading = (size: number, before: number, outlineLevel?: number) => ({
    run: { font: FONT, size, bold: true, color: INK },
    paragraph: { spacing: { before, after: 120 }, keepNext: true, ...(outlineLevel !== undefined && { outlineLevel }) },
  })
  return {
    default: {
      document: {
        run: { font: FONT, size: TEXT_SIZE, color: INK, language: { value: LANGUAGES[report.language] } },
        paragraph: { spacing: { after: 120, line: 276, lineRule: 'auto' } },
      },
      title: heading(44, 0),
      heading1: heading(30, 360, 0),
      heading2: heading(25, 240, 1),
    },
    paragraphStyles: [
      { id: 'Subtitle', name: 'Subtitle', basedOn: 'Normal', next: 'Normal', run: { size: 24 } },
      {
        id: 'Caption',
        name: 'caption',
        basedOn: 'Normal',
        next: 'Normal',
        run: { size: SMALL_SIZE, italics: true },
      },
      {
        id: TABLE_STYLES.usual,
        name: 'Table Text',
        basedOn: 'Normal',
        run: { size: TABLE_TEXT_SIZES.usual },
        paragraph: { spacing: { before: 0, after: 0, line: 252, lineRule: 'auto' } },
      },
      {
        id: TABLE_STYLES.tight,
        name: 'Table Text Tight',
        basedOn: TABLE_STYLES.usual,
        run: { size: TABLE_TEXT_SIZES.tight },
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
