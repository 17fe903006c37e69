// All text of a report, to look for in a file that was made from it.

import { xmlText } from '../src/base/xmlText.ts'
import { type Block, chaptersIn, type Report } from '../src/report/reportTree.ts'

/** In reading order, each heading, line and cell on its own, as it is displayed. Pictures say nothing here. */
export function wordsOf(report: Report): string[] {
  const { title, subtitle, blocks } = report
  return [
    title,
    subtitle,
    ...blocks.flatMap((block) => (block.kind === 'contents' ? chaptersIn(report) : wordsOfBlock(block))),
  ]
    .map(xmlText)
    .map(asShown)
}

/** White space after white space is not displayed, nor at the ends of a line; a no-break space is. */
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
    case 'contents':
      return []
  }
}
