// A table as a part of a page: its heading repeated on every page, rows kept whole, figures aligned.

import { hasRowHeads, type TableBlock } from '@draaitafel/shared/report/reportTree.ts'
import { baseLine, type Flow, HAIRLINE, INK, PAGE_HEIGHT, type Part, QUIET, type Style } from './flow.ts'
import type { Line } from './lines.ts'
import { PAGE, TEXT_WIDTH } from './page.ts'
import { attributes, type Tag, tagIn } from './structure.ts'
import type { TableSizes } from './tableSizes.ts'
import { drawLines, setLines } from './textParts.ts'
import type { Typesetter } from './typesetter.ts'

const CAPTION: Style = { size: 9.5, lead: 12.5, bold: false, tabular: false, colour: QUIET }

const ABOVE = 4
const UNDER_CAPTION = 3
const ROW_TO_WRITE_IN = 40
const [THIN, THICK] = [0.5, 1]
/** A row higher than the space a page has below the headings is split. */
const HEADINGS = 130
/** A split row leaves at least this many lines on a page. */
const LEAST_LINES = 3

interface Row {
  readonly style: Style
  readonly cells: readonly (readonly Line[])[]
  readonly lines: number
  readonly height: number
}

interface Columns {
  readonly sizes: TableSizes
  readonly numeric: readonly number[]
}

export function tablePart(typesetter: Typesetter, document: Tag, block: TableBlock, sizes: TableSizes): Part {
  const columns = { sizes, numeric: block.numericColumns }
  const head = rowOf(typesetter, block.head, columns, sizes.head)
  const lowest = block.toWriteIn ? ROW_TO_WRITE_IN : 0
  const rows = block.rows.map((row) => rowOf(typesetter, row, columns, sizes.cell, lowest))
  const caption = setLines(typesetter, block.caption, CAPTION, TEXT_WIDTH)
  const highest = PAGE_HEIGHT - HEADINGS - head.height
  return {
    before: 9,
    after: 14,
    start: caption.length * CAPTION.lead + UNDER_CAPTION + head.height + startOf(rows, 0, highest),
    keepsWithNext: false,
    draw: (flow) => {
      const table = tagIn(document, 'Table')
      drawLines(flow, tagIn(table, 'Caption'), caption, CAPTION, { x: PAGE.margin, width: TEXT_WIDTH })
      flow.y += UNDER_CAPTION
      const drawHead = (tags: readonly Tag[] | null) => {
        drawSlice(flow, head, columns, tags, [0, head.lines])
        drawRule(flow, THICK, INK)
      }
      const turn = () => {
        flow.turnPage()
        drawHead(null)
      }
      drawHead(tagsOf(tagIn(table, 'THead'), head, 'head'))
      const body = tagIn(table, 'TBody')
      rows.forEach((row, index) => {
        // The last row is never alone on a page.
        const together = index === rows.length - 2 ? startOf(rows, index, highest) : 0
        if (Math.max(together, least(row, highest)) > flow.room()) turn()
        drawRow(flow, row, columns, tagsOf(body, row, hasRowHeads(block) ? 'row' : 'TD'), turn)
      })
    },
  }
}

function rowOf(typesetter: Typesetter, texts: readonly string[], { sizes }: Columns, style: Style, lowest = 0): Row {
  const cells = texts.map((text, column) =>
    setLines(typesetter, text, style, (sizes.widths[column] ?? 0) - 2 * sizes.beside),
  )
  const lines = cells.reduce((most, { length }) => Math.max(most, length), 0)
  return { style, cells, lines, height: Math.max(lowest, lines * style.lead + 2 * ABOVE) }
}

/** `row`: the first cell of it is the heading of the others. */
function tagsOf(parent: Tag, { cells }: Row, kind: 'head' | 'row' | 'TD'): Tag[] {
  const row = tagIn(parent, 'TR')
  const headed = (scope: 'Column' | 'Row') => tagIn(row, 'TH', { A: attributes('Table', { Scope: `/${scope}` }) })
  return cells.map((cell, column) => {
    if (kind === 'head') return headed('Column')
    const hasWords = cell.some(({ glyphs }) => glyphs.length > 0)
    return kind === 'row' && column === 0 && hasWords ? headed('Row') : tagIn(row, 'TD')
  })
}

/** What must fit to begin a row: all of it, or its first lines if the row is split. */
function least({ height, style, lines }: Row, highest: number): number {
  return height <= highest ? height : Math.min(lines, LEAST_LINES) * style.lead + 2 * ABOVE
}

/** The same for a row and the one after it, if a page can hold both. */
function startOf(rows: readonly Row[], index: number, highest: number): number {
  const [row, next] = [rows[index], rows[index + 1]]
  if (row === undefined) return 0
  const both = row.height + (next === undefined ? 0 : least(next, highest))
  return both <= highest ? both : least(row, highest)
}

/** At once if it fits; a row that no page can hold continues on the next. */
function drawRow(flow: Flow, row: Row, columns: Columns, tags: readonly Tag[], turn: () => void): void {
  for (let line = 0; line < row.lines; ) {
    const fit = Math.max(1, Math.floor((flow.room() - 2 * ABOVE) / row.style.lead + 0.001))
    const until = Math.min(row.lines, line + fit)
    drawSlice(flow, row, columns, tags, [line, until])
    drawRule(flow, THIN, HAIRLINE)
    line = until
    if (line < row.lines) turn()
  }
}

/** Tags are null if the same was read before. */
function drawSlice(
  flow: Flow,
  { cells, style, lines: whole, height }: Row,
  { sizes: { widths, beside }, numeric }: Columns,
  tags: readonly Tag[] | null,
  [from, until]: readonly [number, number],
): void {
  const { page, y } = flow
  let x: number = PAGE.margin
  cells.forEach((cell, column) => {
    const width = widths[column] ?? 0
    const lines = cell.slice(from, until)
    const left = x
    const draw = () => {
      lines.forEach((line, index) => {
        const start = numeric.includes(column) ? left + width - beside - line.width * style.size : left + beside
        page.words(line.glyphs, start, baseLine(y + ABOVE + index * style.lead, style), style.size, style.colour)
      })
    }
    const tag = tags?.[column]
    if (lines.some(({ glyphs }) => glyphs.length > 0)) {
      if (tag === undefined) page.decoration('Pagination', draw)
      else page.tagged(tag, draw)
    }
    x += width
  })
  flow.y += until - from === whole ? height : (until - from) * style.lead + 2 * ABOVE
}

/** As wide as the page, so that all tables are aligned with the text. */
function drawRule(flow: Flow, thickness: number, colour: string): void {
  const { page, y } = flow
  page.decoration('Layout', () => page.rule(PAGE.margin, y, TEXT_WIDTH, thickness, colour))
}
