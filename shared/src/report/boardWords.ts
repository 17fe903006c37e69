// Words of people on a page with little room.

import { cutText, oneLine } from '../base/text.ts'

/** On one line, cut between words where that can be. */
export function shortWords(text: string, length: number): string {
  const line = oneLine(text)
  if (line.length <= length) return line
  const cut = cutText(line, length)
  const space = cut.lastIndexOf(' ')
  return `${space > length / 2 ? cut.slice(0, space) : cut}…`
}
