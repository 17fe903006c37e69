// One sheet of paper: everything drawn on it, each piece either under a tag or as decoration. Lengths in points; `y`
// counts from the top.

import type { Tag } from './structure.ts'
import { decimal, hex4, textString } from './syntax.ts'
import type { Glyph } from './typesetter.ts'

export const PAGE = { width: 595.28, height: 841.89, margin: 56.7 } as const
export const TEXT_WIDTH = PAGE.width - 2 * PAGE.margin
export const BOTTOM = PAGE.height - PAGE.margin

/** '#rrggbb' */
export type Colour = string

export class Page {
  readonly index: number
  /** The tag of each mark, by its number. */
  readonly owners: Tag[] = []
  readonly #steps: string[] = []

  constructor(index: number) {
    this.index = index
  }

  /** What `draw` draws is read out as part of the tag. */
  tagged(tag: Tag, draw: () => void): void {
    const id = this.owners.length
    this.owners.push(tag)
    tag.kids.push({ page: this.index, id })
    this.#steps.push(`/${tag.kind} <</MCID ${id}>> BDC`)
    draw()
    this.#steps.push('EMC')
  }

  /** What `draw` draws is not read out: rules, page numbers, repeated headings. */
  decoration(kind: 'Layout' | 'Pagination', draw: () => void): void {
    this.#steps.push(`/Artifact <</Type /${kind}>> BDC`)
    draw()
    this.#steps.push('EMC')
  }

  /** `y` is that of the baseline. */
  words(glyphs: readonly Glyph[], x: number, y: number, size: number, colour: Colour): void {
    if (glyphs.length === 0) return
    const steps = [`BT ${colourStep(colour, 'rg')} ${decimal(x)} ${decimal(PAGE.height - y)} Td`]
    for (const run of runsOf(glyphs)) {
      const [first] = run
      if (first === undefined) continue
      const font = `/${first.program.resource} ${decimal(size)} Tf`
      const shown = `${font} <${run.map(({ id }) => hex4(id)).join('')}> Tj`
      const { meant } = first
      steps.push(meant === null ? shown : `/Span <</ActualText ${textString(meant)}>> BDC ${shown} EMC`)
      for (const { program, id, text } of run) if (!program.used.has(id)) program.used.set(id, text)
    }
    this.#steps.push(`${steps.join(' ')} ET`)
  }

  rule(x: number, y: number, width: number, thickness: number, colour: Colour): void {
    const height = decimal(PAGE.height - y)
    const line = `${decimal(x)} ${height} m ${decimal(x + width)} ${height} l S`
    this.#steps.push(`q ${decimal(thickness)} w ${colourStep(colour, 'RG')} ${line} Q`)
  }

  /** A line of dots on the baseline, as between a chapter and its page. */
  dots(x: number, y: number, width: number): void {
    if (width <= 0) return
    const height = decimal(PAGE.height - y)
    this.#steps.push(`q 0.8 w [0.8 3] 0 d 0.5 G ${decimal(x)} ${height} m ${decimal(x + width)} ${height} l S Q`)
  }

  /** Operators written elsewhere, such as the lines of a picture. */
  draw(steps: string): void {
    this.#steps.push(steps)
  }

  content(): string {
    return this.#steps.join('\n')
  }
}

export function colourStep(colour: Colour, operator: 'rg' | 'RG'): string {
  const parts = [1, 3, 5].map((at) => decimal(Number.parseInt(colour.slice(at, at + 2), 16) / 255))
  return `${parts.join(' ')} ${operator}`
}

/** One font per run, and text with an ActualText is a run of its own. */
function runsOf(glyphs: readonly Glyph[]): Glyph[][] {
  const runs: Glyph[][] = []
  for (const glyph of glyphs) {
    const before = runs.at(-1)?.[0]
    const goesOn = before?.program === glyph.program && before.meant === null && glyph.meant === null
    if (goesOn) runs.at(-1)?.push(glyph)
    else runs.push([glyph])
  }
  return runs
}
