// A report as a Word file: real headings, tables whose heading row repeats on every page, A4 portrait. The docx
// package is large, so it is loaded only when someone asks for a file.

import { assertNever } from '@draaitafel/shared/base/assertNever.ts'
import { xmlText } from '@draaitafel/shared/base/xmlText.ts'
import { pictureTitle, reportWords } from '@draaitafel/shared/copy/nl/report.ts'
import {
  type Block,
  isListed,
  type PictureBlock,
  type Report,
  type TableBlock,
} from '@draaitafel/shared/report/reportTree.ts'
import { svgText } from '@draaitafel/shared/report/svg.ts'
import {
  A4,
  CELL_MARGIN,
  layoutIn,
  PAGE_MARGIN,
  type TableLayout,
  TEXT_WIDTH,
  TWENTIETHS_IN_PIXEL,
} from '@draaitafel/shared/report/tableLayout.ts'
import type * as Docx from 'docx'
import { anchorOf, contentsParts } from './contentsParts.ts'
import { type DocxPackage, fetchDocx } from './docxPart.ts'
import { FONT_TABLE, SMALL_SIZE, styles, TABLE_STYLES } from './docxStyles.ts'

/** One transparent pixel, for when no bitmap can be made; the description is there all the same. */
const BLANK_PNG =
  'data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAAC0lEQVR4nGNgAAIAAAUAAXpeqz8AAAAASUVORK5CYII='
const MARGINS = { top: PAGE_MARGIN, right: PAGE_MARGIN, bottom: PAGE_MARGIN, left: PAGE_MARGIN }

/** In twentieths of a point. */
const ROW_TO_WRITE_IN = 800
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
        footers: { default: footer(docx, report.footer ?? '') },
        children: [
          ...(report.cover ? [coverPart(docx, report.cover, await asPng(report.cover))] : []),
          new docx.Paragraph({ heading: docx.HeadingLevel.TITLE, text: xmlText(report.title) }),
          new docx.Paragraph({ style: 'Subtitle', text: xmlText(report.subtitle) }),
          ...report.blocks.flatMap((block) => blockParts(docx, block, drawings, report)),
        ],
      },
    ],
  })
  return docx.Packer.toBlob(file, undefined, [{ path: 'word/fontTable.xml', data: FONT_TABLE }])
}

function blockParts(
  docx: DocxPackage,
  block: Block,
  drawings: readonly Drawing[],
  report: Report,
): (Docx.Paragraph | Docx.Table)[] {
  switch (block.kind) {
    case 'heading': {
      const heading = block.level === 1 ? docx.HeadingLevel.HEADING_1 : docx.HeadingLevel.HEADING_2
      if (!isListed(report, block)) return [new docx.Paragraph({ heading, text: xmlText(block.text) })]
      const run = new docx.TextRun(xmlText(block.text))
      return [
        new docx.Paragraph({
          heading,
          children: [new docx.Bookmark({ id: anchorOf(report, block), children: [run] })],
        }),
      ]
    }
    case 'contents':
      return contentsParts(docx, report)
    case 'paragraph':
      return [new docx.Paragraph({ text: xmlText(block.text) })]
    case 'list':
      return block.items.map((item) => new docx.Paragraph({ text: xmlText(item), bullet: { level: 0 } }))
    case 'break':
      return [new docx.Paragraph({ children: [new docx.PageBreak()] })]
    case 'picture':
      return [picturePart(docx, block, drawings)]
    case 'table':
      return tableParts(docx, block, report)
    default:
      return assertNever(block)
  }
}

function coverPart(docx: DocxPackage, picture: PictureBlock, dots: Uint8Array | null): Docx.Paragraph {
  const width = TEXT_WIDTH / TWENTIETHS_IN_PIXEL
  return new docx.Paragraph({
    children: [
      new docx.ImageRun({
        type: 'svg',
        data: new TextEncoder().encode(svgText(picture)),
        transformation: { width, height: (width * picture.height) / picture.width },
        fallback: { type: 'png', data: dots ?? BLANK_PNG },
        altText: { name: reportWords.cover, title: reportWords.cover, description: picture.alt },
      }),
    ],
  })
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

function tableParts(docx: DocxPackage, block: TableBlock, report: Report): (Docx.Paragraph | Docx.Table)[] {
  const { caption, head, rows } = block
  const layout = layoutIn(report, block)
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
    ...(block.toWriteIn && !isHead && { height: { value: ROW_TO_WRITE_IN, rule: docx.HeightRule.ATLEAST } }),
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

function footer(docx: DocxPackage, about: string): Docx.Footer {
  const { CURRENT, TOTAL_PAGES } = docx.PageNumber
  const pages = [`${reportWords.page} `, CURRENT, ` ${reportWords.ofPages} `, TOTAL_PAGES]
  return new docx.Footer({
    children: [
      new docx.Paragraph({
        tabStops: [{ type: docx.TabStopType.RIGHT, position: TEXT_WIDTH }],
        children: [new docx.TextRun({ children: [xmlText(about), new docx.Tab(), ...pages], size: SMALL_SIZE })],
      }),
    ],
  })
}
