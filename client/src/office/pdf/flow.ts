// Puts the next part on the right page: starts new pages in time, and keeps a heading with what it is about.

import type { Colour } from './page.ts'
import { BOTTOM, PAGE, Page } from './page.ts'
import type { Look } from './typesetter.ts'

export const INK: Colour = '#17202e'
export const QUIET: Colour = '#424a58'
export const LINE: Colour = '#8a8a8a'
export const HAIRLINE: Colour = '#b4b4b4'
export const PAGE_HEIGHT = BOTTOM - PAGE.margin

/** Sizes in points; `lead` is the line spacing. */
export interface Style extends Look {
  readonly size: number
  readonly lead: number
  readonly colour: Colour
}

/** A piece of the report that knows its height before it is drawn. */
export interface Part {
  readonly before: number
  readonly after: number
  /** What must fit on this page to begin on it. */
  readonly start: number
  readonly keepsWithNext: boolean
  draw(flow: Flow): void
}

export class Flow {
  readonly pages: Page[] = []
  #page = new Page(0)
  y: number = PAGE.margin

  /** How much larger the paper is than the page that is laid out. */
  readonly enlarged: number

  constructor(enlarged = 1) {
    this.enlarged = enlarged
    this.pages.push(this.#page)
  }

  get page(): Page {
    return this.#page
  }

  get isAtTop(): boolean {
    return this.y === PAGE.margin
  }

  room(): number {
    return BOTTOM - this.y
  }

  turnPage(): void {
    this.#page = new Page(this.pages.length)
    this.pages.push(this.#page)
    this.y = PAGE.margin
  }
}

export function drawParts(flow: Flow, parts: readonly Part[]): void {
  let after = 0
  parts.forEach((part, index) => {
    const gap = Math.max(after, part.before)
    if (!flow.isAtTop) {
      if (gap + startOf(parts, index) > flow.room()) flow.turnPage()
      else flow.y += gap
    }
    part.draw(flow)
    after = part.after
  })
}

/** With what it must stay together with, as far as a page can hold that. */
function startOf(parts: readonly Part[], index: number): number {
  const [part, next] = [parts[index], parts[index + 1]]
  if (part === undefined) return 0
  if (!part.keepsWithNext || next === undefined) return part.start
  return Math.min(PAGE_HEIGHT, part.start + Math.max(part.after, next.before) + startOf(parts, index + 1))
}

/** Baseline of a line of this style that begins at `y`. */
export function baseLine(y: number, { lead, size }: Style): number {
  return y + lead / 2 + CAPITALS * size
}

/** Half the height of a capital. */
const CAPITALS = 0.334
