// The end of a report: the abbreviations that are in it, each in full and in one or two sentences (seed inventory E-13). Also those
// that people typed themselves: who reads on paper cannot press a word.

import { termCopy } from '../copy/nl/library/glossary.ts'
import { abbreviationsLine, reportTitles } from '../copy/nl/report.ts'
import { type TermId, termIds } from '../library/glossary.ts'
import { type Block, heading, list, paragraphs } from './reportTree.ts'

/** `isFormal`: in full only, where the rest speaks of u and not of je. */
export function abbreviationsChapter(blocks: readonly Block[], isFormal: boolean): Block[] {
  const used = termsIn(blocks)
  if (used.length === 0) return []
  const lines = used.map((id) => (isFormal ? `${inFull(id)}.` : `${inFull(id)}. ${termCopy[id].meaning}`))
  return [heading(1, reportTitles.abbreviations), ...list(lines)]
}

/** In one paragraph, where there is only one page. */
export function abbreviationsInShort(blocks: readonly Block[]): Block[] {
  const used = termsIn(blocks)
  return used.length === 0 ? [] : paragraphs(abbreviationsLine(used.map(inFull)))
}

function inFull(id: TermId): string {
  return `${termCopy[id].short}: ${termCopy[id].long}`
}

/** In the order of the glossary. */
function termsIn(blocks: readonly Block[]): readonly TermId[] {
  const text = blocks.flatMap(textsOf).join('\n')
  return termIds.filter((id) => text.includes(termCopy[id].short) && wordOf(termCopy[id].short).test(text))
}

/** Not a part of a longer word. */
function wordOf(short: string): RegExp {
  return new RegExp(`(?<![\\p{L}\\d])${short}(?![\\p{L}\\d])`, 'u')
}

function textsOf(block: Block): readonly string[] {
  switch (block.kind) {
    case 'heading':
    case 'paragraph':
      return [block.text]
    case 'list':
      return block.items
    case 'table':
      return [block.caption, ...block.head, ...block.rows.flat()]
    case 'picture':
      return [block.alt, ...block.shapes.flatMap((shape) => (shape.kind === 'text' ? [shape.text] : []))]
    case 'break':
    case 'contents':
      return []
  }
}
