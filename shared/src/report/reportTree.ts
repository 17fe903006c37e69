// A report as a neutral tree: what it says and in which order, never how it looks. One renderer per format.

export type Block =
  | { readonly kind: 'heading'; readonly level: 1 | 2; readonly text: string }
  | { readonly kind: 'paragraph'; readonly text: string }
  | { readonly kind: 'list'; readonly items: readonly string[] }
  | TableBlock
  | PictureBlock
  /** What follows begins on a new page; `front`: on the front of a sheet, when a printer uses both sides. */
  | { readonly kind: 'break'; readonly front?: true }
  /** The chapters that follow, each with its page in formats that have pages. */
  | { readonly kind: 'contents' }

export interface TableBlock {
  readonly kind: 'table'
  readonly caption: string
  readonly head: readonly string[]
  /** As many cells in each row as in the heading row. */
  readonly rows: readonly (readonly string[])[]
  /** 0-based; these columns contain figures and are right-aligned. */
  readonly numericColumns: readonly number[]
  /** Its rows are high enough to write or sign in. */
  readonly toWriteIn?: true
}

/** A drawing as lines and words, so that every format keeps it sharp; `alt` says everything that it shows. */
export interface PictureBlock {
  readonly kind: 'picture'
  readonly alt: string
  /** Width of the drawing; a renderer scales it to the width of the page. */
  readonly width: number
  readonly height: number
  /** In the order in which they are drawn. */
  readonly shapes: readonly Shape[]
}

export type Shape =
  | {
      readonly kind: 'path'
      /** SVG path data with absolute M, L, C, A and Z only. */
      readonly d: string
      /** '#rrggbb'; null: none. */
      readonly fill: string | null
      readonly stroke: string | null
      readonly strokeWidth: number
      /** Lengths of dash and gap; null: a solid line. */
      readonly dash: readonly [number, number] | null
    }
  | {
      readonly kind: 'text'
      /** Position of the baseline; `anchor` says which end of the words is there. */
      readonly x: number
      readonly y: number
      readonly anchor: 'start' | 'middle' | 'end'
      readonly size: number
      readonly bold: boolean
      readonly fill: string
      readonly text: string
    }

export interface Report {
  readonly title: string
  readonly subtitle: string
  readonly blocks: readonly Block[]
  readonly language: 'nl'
  /** ISO 8601; for what a file says about itself. */
  readonly madeAt?: string
  /** At the foot of every page, so that a loose one can be told apart. */
  readonly footer?: string
  /** Above the title; it says nothing, so nobody is read a description of it. */
  readonly cover?: PictureBlock
  /** Only its blocks are on the page: every page of it is cut out, folded or put up by itself. */
  readonly bare?: true
  /** For paper; without it A4. */
  readonly page?: 'A4' | 'A3'
}

export function heading(level: 1 | 2, text: string): Block {
  return { kind: 'heading', level, text }
}

/** One paragraph per line of the text; none for a blank text. */
export function paragraphs(text: string): Block[] {
  return text
    .split(/\r\n|[\r\n]/)
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map((line) => ({ kind: 'paragraph', text: line }))
}

/** None when there is nothing to list. */
export function list(items: readonly string[]): Block[] {
  return items.length === 0 ? [] : [{ kind: 'list', items }]
}

export function table(
  caption: string,
  head: readonly string[],
  rows: readonly (readonly string[])[],
  numericColumns: readonly number[] = [],
): Block {
  return { kind: 'table', caption, head, rows, numericColumns }
}

/** Whether the first cell of a row says what its figures are of: it is read out before each of them. */
export function hasRowHeads({ head, numericColumns }: Pick<TableBlock, 'head' | 'numericColumns'>): boolean {
  return numericColumns.length > 0 && !numericColumns.includes(0) && head.length > 1
}

/** The tables that a reader compares with this one: the same columns, so the same widths. */
export function tablesLike({ blocks }: Pick<Report, 'blocks'>, { head }: TableBlock): readonly TableBlock[] {
  const key = JSON.stringify(head)
  return blocks.filter((block) => block.kind === 'table').filter((block) => JSON.stringify(block.head) === key)
}

/** What a table of contents lists: the chapters after it, in order. */
export function chaptersIn({ blocks }: Pick<Report, 'blocks'>): string[] {
  const start = blocks.findIndex(({ kind }) => kind === 'contents')
  return blocks.slice(start + 1).flatMap((block) => (block.kind === 'heading' && block.level === 1 ? [block.text] : []))
}

/** Whether a heading is one of those. */
export function isListed({ blocks }: Pick<Report, 'blocks'>, block: Block): boolean {
  const start = blocks.findIndex(({ kind }) => kind === 'contents')
  return start >= 0 && block.kind === 'heading' && block.level === 1 && blocks.indexOf(block) > start
}
