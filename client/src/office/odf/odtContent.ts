// The contents of a report as an OpenDocument text: real headings, lists, tables whose heading row repeats on every
// page, pictures with their descriptions.

import { assertNever } from '@draaitafel/shared/base/assertNever.ts'
import { escapedXml } from '@draaitafel/shared/base/xmlText.ts'
import { pictureTitle, reportWords } from '@draaitafel/shared/copy/nl/report.ts'
import {
  type Block,
  isListed,
  type PictureBlock,
  type Report,
  type TableBlock,
} from '@draaitafel/shared/report/reportTree.ts'
import {
  CELL_MARGIN,
  layoutIn,
  TABLE_TEXT_SIZES,
  type TableLayout,
  TEXT_WIDTH,
  TWENTIETHS_IN_PIXEL,
} from '@draaitafel/shared/report/tableLayout.ts'
import { FONT_FACES, styleNames } from './odtStyles.ts'
import { odtPart, points } from './odtXml.ts'

const CELL = 'Cell'
const HEAD_CELL = 'HeadCell'
const ROW = 'Row'
const ROW_TO_WRITE_IN = 'RowToWriteIn'
const PICTURE = 'Picture'
const BREAK = 'Break'
const LINE = '0.5pt solid #8a8a8a'
const HEAD_FILL = '#ededed'

/** `bitmaps`: the paths of the bitmaps beside the drawings. */
export function odtContent(report: Report, bitmaps: ReadonlySet<string> = new Set()): string {
  const tables = tablesIn(report)
  const pictures = picturesIn(report)
  return odtPart('content', [
    FONT_FACES,
    '<office:automatic-styles>',
    ...tables.map((block, at) => tableStyles(report, block, at)),
    `<style:style style:name="${BREAK}" style:family="paragraph"><style:paragraph-properties fo:break-before="page"/></style:style>`,
    cellStyles(),
    ...tightStyles(),
    '</office:automatic-styles>',
    '<office:body><office:text>',
    ...(report.cover ? [coverXml(report.cover, bitmaps)] : []),
    paragraph(styleNames.title, report.title),
    paragraph(styleNames.subtitle, report.subtitle),
    ...report.blocks.map((block) => blockXml(block, tables, pictures, report, bitmaps)),
    '</office:text></office:body>',
  ])
}

export function picturesIn({ blocks }: Report): PictureBlock[] {
  return blocks.filter((block) => block.kind === 'picture')
}

export const COVER_NAME = 'Pictures/cover.svg'

/** Path of a picture in the package, 0 being the first. */
export function pictureName(at: number): string {
  return `Pictures/${at + 1}.svg`
}

/** The same as dots. */
export function asBitmap(drawing: string): string {
  return drawing.replace(/\.svg$/, '.png')
}

/** A program shows the first that it can. */
function imagesXml(drawing: string, bitmaps: ReadonlySet<string>): string {
  const dots = asBitmap(drawing)
  return [drawing, ...(bitmaps.has(dots) ? [dots] : [])]
    .map((href) => `<draw:image xlink:href="${href}" xlink:type="simple" xlink:show="embed" xlink:actuate="onLoad"/>`)
    .join('')
}

function tablesIn({ blocks }: Report): TableBlock[] {
  return blocks.filter((block) => block.kind === 'table')
}

function blockXml(
  block: Block,
  tables: readonly TableBlock[],
  pictures: readonly PictureBlock[],
  report: Report,
  bitmaps: ReadonlySet<string>,
): string {
  switch (block.kind) {
    case 'heading': {
      const words = escapedXml(block.text)
      const anchor = anchorOf(report, block)
      const inside = isListed(report, block)
        ? `<text:bookmark-start text:name="${anchor}"/>${words}<text:bookmark-end text:name="${anchor}"/>`
        : words
      return `<text:h text:style-name="${styleNames.headings[block.level]}" text:outline-level="${block.level}">${inside}</text:h>`
    }
    case 'contents':
      return contentsXml(report)
    case 'paragraph':
      return paragraph(styleNames.paragraph, block.text)
    case 'list':
      return listXml(block.items)
    case 'break':
      return `<text:p text:style-name="${BREAK}"/>`
    case 'picture':
      return pictureXml(block, pictures.indexOf(block), bitmaps)
    case 'table':
      return tableXml(report, block, tables.indexOf(block))
    default:
      return assertNever(block)
  }
}

/** Links, each with a field for its page, which the program fills in. */
function contentsXml(report: Report): string {
  return report.blocks
    .flatMap((block) => {
      if (block.kind !== 'heading' || !isListed(report, block)) return []
      const anchor = anchorOf(report, block)
      const link = `<text:a xlink:type="simple" xlink:href="#${anchor}">${escapedXml(block.text)}</text:a>`
      const page = `<text:bookmark-ref text:reference-format="page" text:ref-name="${anchor}"/>`
      return [`<text:p text:style-name="${styleNames.contents}">${link}<text:tab/>${page}</text:p>`]
    })
    .join('')
}

function anchorOf({ blocks }: Report, block: Block): string {
  return `deel${blocks.indexOf(block)}`
}

function coverXml({ alt, width, height }: PictureBlock, bitmaps: ReadonlySet<string>): string {
  return [
    `<text:p text:style-name="Standard"><draw:frame draw:style-name="${PICTURE}" draw:name="${reportWords.cover}" text:anchor-type="as-char"`,
    ` svg:width="${points(TEXT_WIDTH)}" svg:height="${points((TEXT_WIDTH * height) / width)}">`,
    imagesXml(COVER_NAME, bitmaps),
    `<svg:title>${reportWords.cover}</svg:title><svg:desc>${escapedXml(alt)}</svg:desc></draw:frame></text:p>`,
  ].join('')
}

function paragraph(style: string, text: string): string {
  return `<text:p text:style-name="${style}">${escapedXml(text)}</text:p>`
}

function listXml(items: readonly string[]): string {
  const lines = items.map((item) => `<text:list-item>${paragraph(styleNames.bullet, item)}</text:list-item>`)
  return `<text:list text:style-name="${styleNames.bullets}">${lines.join('')}</text:list>`
}

/** As wide as the page, or its own width if that is narrower; its words are the description that is read out. */
function pictureXml({ alt, width, height }: PictureBlock, at: number, bitmaps: ReadonlySet<string>): string {
  const shown = Math.min(TEXT_WIDTH, width * TWENTIETHS_IN_PIXEL)
  return [
    `<text:p text:style-name="${styleNames.picture}">`,
    `<draw:frame draw:style-name="${PICTURE}" draw:name="${pictureTitle(at + 1)}" text:anchor-type="as-char"`,
    ` svg:width="${points(shown)}" svg:height="${points((shown * height) / width)}">`,
    imagesXml(pictureName(at), bitmaps),
    `<svg:title>${pictureTitle(at + 1)}</svg:title><svg:desc>${escapedXml(alt)}</svg:desc>`,
    '</draw:frame></text:p>',
  ].join('')
}

function tableXml(report: Report, block: TableBlock, at: number): string {
  const { caption, head, rows } = block
  const { text } = layoutIn(report, block)
  const columns = head.map((_, column) => `<table:table-column table:style-name="${columnStyle(at, column)}"/>`)
  return [
    paragraph(styleNames.caption, caption),
    `<table:table table:name="${tableStyle(at)}" table:style-name="${tableStyle(at)}">`,
    ...columns,
    `<table:table-header-rows>${rowXml(block, text, head)}</table:table-header-rows>`,
    ...rows.map((row) => rowXml(block, text, row)),
    '</table:table>',
  ].join('')
}

function rowXml(
  { head, numericColumns, toWriteIn }: TableBlock,
  size: TableLayout['text'],
  cells: readonly string[],
): string {
  const isHead = cells === head
  const [words, figures] = isHead ? [styleNames.head, styleNames.headOfFigures] : [styleNames.cell, styleNames.figure]
  const parts = cells.map((text, column) => {
    const inside = paragraph(sized(numericColumns.includes(column) ? figures : words, size), text)
    return `<table:table-cell table:style-name="${isHead ? HEAD_CELL : CELL}" office:value-type="string">${inside}</table:table-cell>`
  })
  return `<table:table-row table:style-name="${toWriteIn && !isHead ? ROW_TO_WRITE_IN : ROW}">${parts.join('')}</table:table-row>`
}

function tableStyles(report: Report, block: TableBlock, at: number): string {
  const { widths, keepWhole } = layoutIn(report, block)
  const parts = keepWhole ? ' style:may-break-between-rows="false"' : ''
  return [
    `<style:style style:name="${tableStyle(at)}" style:family="table">`,
    `<style:table-properties style:width="${points(TEXT_WIDTH)}" table:align="left" fo:margin-bottom="12pt" table:border-model="collapsing"${parts}/></style:style>`,
    ...widths.map(
      (width, column) =>
        `<style:style style:name="${columnStyle(at, column)}" style:family="table-column"><style:table-column-properties style:column-width="${points(width)}"/></style:style>`,
    ),
  ].join('')
}

function cellStyles(): string {
  const padding = `fo:padding-top="${points(CELL_MARGIN / 2)}" fo:padding-bottom="${points(CELL_MARGIN / 2)}" fo:padding-left="${points(CELL_MARGIN)}" fo:padding-right="${points(CELL_MARGIN)}"`
  const cell = (name: string, more: string) =>
    `<style:style style:name="${name}" style:family="table-cell"><style:table-cell-properties ${padding} fo:border="${LINE}"${more}/></style:style>`
  return [
    cell(CELL, ''),
    cell(HEAD_CELL, ` fo:background-color="${HEAD_FILL}"`),
    // A row is never split: half a sentence on the next page looks like a row of its own.
    `<style:style style:name="${ROW}" style:family="table-row"><style:table-row-properties fo:keep-together="always"/></style:style>`,
    `<style:style style:name="${ROW_TO_WRITE_IN}" style:family="table-row"><style:table-row-properties style:min-row-height="40pt" fo:keep-together="always"/></style:style>`,
    `<style:style style:name="${PICTURE}" style:family="graphic"><style:graphic-properties style:vertical-pos="top" style:vertical-rel="baseline"/></style:style>`,
  ].join('')
}

/** The styles of text in a table in a smaller size. */
function tightStyles(): string[] {
  const { cell, figure, head, headOfFigures } = styleNames
  return [cell, figure, head, headOfFigures].map(
    (name) =>
      `<style:style style:name="${sized(name, 'tight')}" style:family="paragraph" style:parent-style-name="${name}"><style:text-properties fo:font-size="${TABLE_TEXT_SIZES.tight / 2}pt"/></style:style>`,
  )
}

function sized(style: string, size: TableLayout['text']): string {
  return size === 'tight' ? `Tight_20_${style}` : style
}

function tableStyle(at: number): string {
  return `Table${at + 1}`
}

function columnStyle(at: number, column: number): string {
  return `Table${at + 1}.${column + 1}`
}
