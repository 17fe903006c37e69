// How large the text of a table is and how wide its columns. Tables with the same columns have them in the same
// places, whatever their contents; a full table gets smaller letters rather than broken words.

import type { Block, TableBlock } from '@draaitafel/shared/report/reportTree.ts'
import { columnWidths, leastWidth } from './columnWidths.ts'
import { INK, type Style } from './flow.ts'
import { widthsOf } from './lines.ts'
import { TEXT_WIDTH } from './page.ts'
import type { Typesetter } from './typesetter.ts'

export interface TableSizes {
  readonly widths: readonly number[]
  readonly cell: Style
  readonly head: Style
  /** Padding left and right of the words of a cell. */
  readonly beside: number
}

const CELL: Style = { size: 9.5, lead: 12.5, bold: false, tabular: true, colour: INK }
const SMALL: Style = { ...CELL, size: 8.75, lead: 11.75 }
const SMALLEST: Style = { ...CELL, size: 8, lead: 10.75 }
const BESIDE = 5

const MEASURE = { width: TEXT_WIDTH, enough: 150, spare: 60 } as const
/** A table whose minimum width is more than this fraction looks crowded. */
const FULL = 0.93

/** By head (`headOf`). */
export function tableSizes(typesetter: Typesetter, blocks: readonly Block[]): ReadonlyMap<string, TableSizes> {
  const byHead = new Map<string, TableBlock[]>()
  for (const block of blocks) {
    if (block.kind !== 'table') continue
    const alike = byHead.get(headOf(block))
    if (alike === undefined) byHead.set(headOf(block), [block])
    else alike.push(block)
  }
  return new Map([...byHead].map(([head, alike]) => [head, sizesOf(typesetter, alike)]))
}

export function headOf({ head }: TableBlock): string {
  return head.join('\n')
}

function sizesOf(typesetter: Typesetter, alike: readonly TableBlock[]): TableSizes {
  for (const [cell, most] of [
    [CELL, FULL],
    [SMALL, 1],
  ] as const) {
    const wishes = wishesOf(typesetter, alike, cell)
    if (leastWidth(wishes, MEASURE) <= most * TEXT_WIDTH) return sized(cell, columnWidths(wishes, MEASURE))
  }
  return sized(SMALLEST, columnWidths(wishesOf(typesetter, alike, SMALLEST), MEASURE))
}

function sized(cell: Style, widths: readonly number[]): TableSizes {
  return { widths, cell, head: { ...cell, bold: true }, beside: BESIDE }
}

function wishesOf(typesetter: Typesetter, alike: readonly TableBlock[], cell: Style) {
  return (alike[0]?.head ?? []).map((title, column) => {
    const texts = new Set(alike.flatMap(({ rows }) => rows.map((row) => row[column] ?? '')))
    const sizes = [...texts].map((text) => widthsOf(typesetter, text, cell))
    sizes.push(widthsOf(typesetter, title, { ...cell, bold: true }))
    const widest = (pick: 'longest' | 'whole') =>
      Math.ceil(sizes.reduce((most, size) => Math.max(most, size[pick]), 0) * cell.size + 2 * BESIDE)
    const isFirm = alike.some(({ numericColumns }) => numericColumns.includes(column))
    return { longest: widest('longest'), whole: widest('whole'), isFirm }
  })
}
