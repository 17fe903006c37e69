// Estimates how much of an A4 page blocks take, in points: enough to know beforehand whether they fit on one page in
// every format. Rather too much than too little: a font may be wider, and Word leaves more white space than our own
// PDF.

import type { Block, Report, TableBlock } from './reportTree.ts'
import { tableLayout } from './tableLayout.ts'

const TEXT_WIDTH = 482
/** Between the margins, above the footer. */
export const PAGE_HEIGHT = 755
/** Width of an average character as a fraction of the font size, for a wide font. */
const CHARACTER = 0.55

const TITLE = { size: 22, line: 30, around: 6 }
const SUBTITLE = { size: 12, line: 18, around: 22 }
const HEADINGS = { 1: { size: 15, line: 21, around: 27 }, 2: { size: 12, line: 17, around: 19 } }
const TEXT = { size: 11, line: 16, around: 6 }
const ITEM = { size: 11, line: 16, around: 4 }
const CELL = { size: 9.5, line: 13, around: 6 }
const INDENT = 20
const BESIDE = 16
const UNDER_TABLE = 20
/** In the units of a table's widths. */
const IN_POINT = 20

interface Style {
  readonly size: number
  readonly line: number
  readonly around: number
}

export function fitsOnOnePage(report: Report): boolean {
  return heightOfReport(report) <= PAGE_HEIGHT
}

export function heightOfReport({ title, subtitle, cover, blocks }: Report): number {
  const head =
    (cover ? heightOf(cover) : 0) +
    heightOfText(title, TITLE, TEXT_WIDTH) +
    heightOfText(subtitle, SUBTITLE, TEXT_WIDTH)
  return head + blocks.reduce((sum, block) => sum + heightOf(block), 0)
}

function heightOf(block: Block): number {
  switch (block.kind) {
    case 'heading':
      return heightOfText(block.text, HEADINGS[block.level], TEXT_WIDTH)
    case 'paragraph':
      return heightOfText(block.text, TEXT, TEXT_WIDTH)
    case 'list':
      return block.items.reduce((sum, item) => sum + heightOfText(item, ITEM, TEXT_WIDTH - INDENT), TEXT.around)
    case 'picture':
      return (block.height / block.width) * TEXT_WIDTH + 2 * TEXT.around
    case 'break':
    // Its length depends on what comes after it: it is on no page that has to fit.
    case 'contents':
      return PAGE_HEIGHT
    case 'table': {
      const lines = [block.head, ...block.rows]
      // Figures stay on one line; the words before them get the remaining width.
      const longest = (column: number) => Math.max(...lines.map((cells) => cells[column]?.length ?? 0))
      const figures = block.numericColumns.reduce(
        (sum, column) => sum + longest(column) * CHARACTER * CELL.size + BESIDE,
        0,
      )
      const wordy = block.head.length - block.numericColumns.length
      const rows =
        wordy > 1
          ? heightsOfWords(block)
          : lines.map((cells) => heightOfText(cells[0] ?? '', CELL, TEXT_WIDTH - figures - BESIDE))
      return rows.reduce((sum, height) => sum + height, heightOfText(block.caption, CELL, TEXT_WIDTH) + UNDER_TABLE)
    }
  }
}

/** Of a table with several columns of words, each as wide as it will be. */
function heightsOfWords(block: TableBlock): number[] {
  const { widths } = tableLayout(block)
  return [block.head, ...block.rows].map((cells) =>
    Math.max(...cells.map((text, column) => heightOfText(text, CELL, (widths[column] ?? 0) / IN_POINT - BESIDE / 2))),
  )
}

function heightOfText(text: string, { size, line, around }: Style, width: number): number {
  const inLine = Math.max(1, Math.floor(width / (CHARACTER * size)))
  return Math.max(1, Math.ceil(text.length / inLine)) * line + around
}
