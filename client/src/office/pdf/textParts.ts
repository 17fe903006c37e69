// Headings, paragraphs and lists as parts of a page.

import { baseLine, type Flow, INK, PAGE_HEIGHT, type Part, QUIET, type Style } from './flow.ts'
import { type Line, linesOf } from './lines.ts'
import { PAGE, TEXT_WIDTH } from './page.ts'
import { attributes, type Tag, type TagKind, tagIn } from './structure.ts'
import type { Typesetter } from './typesetter.ts'

const plain = { bold: false, tabular: false, colour: INK }
const strong = { ...plain, bold: true }

export const TEXT: Style = { ...plain, size: 11, lead: 15.5 }
export const TITLE: Style = { ...strong, size: 22, lead: 27 }
export const SUBTITLE: Style = { ...plain, size: 12, lead: 17, colour: QUIET }
const HEADINGS: Readonly<Record<1 | 2, Style>> = {
  1: { ...strong, size: 15, lead: 20 },
  2: { ...strong, size: 12, lead: 16.5 },
}
const SPACE_BEFORE: Readonly<Record<1 | 2, number>> = { 1: 22, 2: 14 }

const INDENT = 14
const ITEM_GAP = 3
/** A paragraph never leaves fewer lines than this behind, or takes fewer to the next page. */
const LEAST_LINES = 2

interface Inset {
  readonly x: number
  readonly width: number
}

const WHOLE: Inset = { x: PAGE.margin, width: TEXT_WIDTH }

export function headingPart(
  typesetter: Typesetter,
  document: Tag,
  { level, text }: { readonly level: 1 | 2; readonly text: string },
  onDrawn: (flow: Flow, top: number) => void,
): Part {
  const style = HEADINGS[level]
  const lines = setLines(typesetter, text, style, WHOLE.width)
  return {
    before: SPACE_BEFORE[level],
    after: 5,
    start: lines.length * style.lead,
    keepsWithNext: true,
    draw: (flow) => {
      const tag = tagIn(document, level === 1 ? 'H2' : 'H3')
      onDrawn(flow, flow.y)
      drawLines(flow, tag, lines, style, WHOLE)
    },
  }
}

/** A paragraph, or what looks like one in another style. */
export function textPart(
  typesetter: Typesetter,
  document: Tag,
  text: string,
  style: Style = TEXT,
  kind: TagKind = 'P',
): Part {
  const lines = setLines(typesetter, text, style, WHOLE.width)
  return {
    before: 0,
    after: 6,
    start: startOf(lines, style),
    keepsWithNext: false,
    draw: (flow) => drawLines(flow, tagIn(document, kind), lines, style, WHOLE),
  }
}

export function listPart(typesetter: Typesetter, document: Tag, items: readonly string[]): Part {
  const inset = { x: WHOLE.x + INDENT, width: WHOLE.width - INDENT }
  const set = items.map((item) => setLines(typesetter, item, TEXT, inset.width))
  const bullet = typesetter.glyphs('•', TEXT)
  return {
    before: 0,
    after: 8,
    start: startOf(set[0] ?? [], TEXT),
    keepsWithNext: false,
    draw: (flow) => {
      const list = tagIn(document, 'L', { A: attributes('List', { ListNumbering: '/Disc' }) })
      set.forEach((lines, index) => {
        if (index > 0) flow.y += ITEM_GAP
        // The last item is never alone on a page.
        const last = index === set.length - 2 ? ITEM_GAP + (set[index + 1]?.length ?? 0) * TEXT.lead : 0
        const together = last > 0 ? lines.length * TEXT.lead + last : startOf(lines, TEXT)
        if (together > flow.room() && together < PAGE_HEIGHT && !flow.isAtTop) flow.turnPage()
        else if (startOf(lines, TEXT) > flow.room() && !flow.isAtTop) flow.turnPage()
        const item = tagIn(list, 'LI')
        flow.page.tagged(tagIn(item, 'Lbl'), () =>
          flow.page.words(bullet, WHOLE.x + 2, baseLine(flow.y, TEXT), TEXT.size, TEXT.colour),
        )
        drawLines(flow, tagIn(item, 'LBody'), lines, TEXT, inset)
      })
    },
  }
}

export function setLines(typesetter: Typesetter, text: string, style: Style, width: number): Line[] {
  return linesOf(typesetter, text, style, width / style.size)
}

function startOf(lines: readonly Line[], { lead }: Style): number {
  // Three lines cannot be split into two and two.
  const together = lines.length < 2 * LEAST_LINES ? lines.length : LEAST_LINES
  return together * lead
}

export function drawLines(flow: Flow, tag: Tag, lines: readonly Line[], style: Style, inset: Inset): void {
  let rest = lines
  while (rest.length > 0) {
    let fit = Math.floor(flow.room() / style.lead + 0.001)
    if (fit < rest.length) fit = Math.min(fit, rest.length - LEAST_LINES)
    if (fit < Math.min(rest.length, LEAST_LINES) && !flow.isAtTop) {
      flow.turnPage()
      continue
    }
    const now = rest.slice(0, Math.max(1, fit))
    rest = rest.slice(now.length)
    flow.page.tagged(tag, () => {
      now.forEach(({ glyphs }, index) => {
        flow.page.words(glyphs, inset.x, baseLine(flow.y + index * style.lead, style), style.size, style.colour)
      })
    })
    flow.y += now.length * style.lead
  }
}
