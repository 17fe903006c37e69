// All that a report says, to look for in a file that was made of it.

import { xmlText } from '../src/base/xmlText.ts'
import type { Block, Report } from '../src/report/reportTree.ts'

/** In the order of reading, each heading, line and cell on its own, as it is shown. Pictures say nothing here. */
export function wordsOf({ title, subtitle, blocks }: Report): string[] {
  return [title, subtitle, ...blocks.flatMap(wordsOfBlock)].map(xmlText).map(asShown)
}

/** White that follows white is not shown, nor at the ends of a line; a no-break space is. */
export function asShown(text: string): string {
  return text.replace(/[ \t\r\n]+/g, ' ').replace(/^ | $/g, '')
}

function wordsOfBlock(block: Block): readonly string[] {
  switch (block.kind) {
    case 'heading':
    case 'paragraph':
      return [block.text]
    case 'list':
      return block.items
    case 'table':
      return [block.caption, ...block.head, ...block.rows.flat()]
    case 'picture':
    case 'break':
      return []
  }
}
