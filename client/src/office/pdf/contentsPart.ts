// The contents: each chapter on a line with its page. The place is kept while the pages are laid out; the lines are set
// once every chapter has its page.

import { baseLine, type Flow, type Part } from './flow.ts'
import { PAGE, TEXT_WIDTH } from './page.ts'
import { newTag, type Tag, tagIn } from './structure.ts'
import { setLines, TEXT } from './textParts.ts'
import { type Typesetter, widthOf } from './typesetter.ts'

const LEAD = 19
const NUMBER_WIDTH = 24

interface Entry {
  readonly text: string
  /** 0 is the first. */
  readonly page: number
}

export interface Contents {
  readonly part: Part
  /** `entries`: as many as there are chapters. */
  readonly fill: (entries: readonly Entry[]) => void
}

export function contentsPart(typesetter: Typesetter, document: Tag, chapters: readonly string[]): Contents {
  const height = chapters.length * LEAD
  const list = newTag('TOC')
  let place: { readonly page: Flow['page']; readonly y: number } | null = null
  return {
    part: {
      before: 0,
      after: 12,
      start: height,
      keepsWithNext: false,
      draw: (flow) => {
        if (chapters.length === 0) return
        document.kids.push(list)
        place = { page: flow.page, y: flow.y }
        flow.y += height
      },
    },
    fill: (entries) => {
      if (place === null) return
      const { page, y } = place
      entries.forEach((entry, at) => {
        const line = y + at * LEAD
        // One line: the names of chapters are short, but the name of a party can be in one.
        const [words] = setLines(typesetter, `${entry.text} `, TEXT, TEXT_WIDTH - 3 * NUMBER_WIDTH)
        const number = typesetter.glyphs(`${entry.page + 1}`, { ...TEXT, tabular: true })
        const link = tagIn(tagIn(list, 'TOCI'), 'Reference')
        const right = PAGE.margin + TEXT_WIDTH
        page.tagged(link, () => {
          page.words(words?.glyphs ?? [], PAGE.margin, baseLine(line, TEXT), TEXT.size, TEXT.colour)
          page.words(number, right - widthOf(number) * TEXT.size, baseLine(line, TEXT), TEXT.size, TEXT.colour)
        })
        const from = PAGE.margin + (words?.width ?? 0) * TEXT.size + 8
        page.decoration('Layout', () => page.dots(from, baseLine(line, TEXT), right - NUMBER_WIDTH - from))
      })
    },
  }
}
