// People's words on a page with little space.

import { cutText, oneLine } from '../base/text.ts'

/** On one line, cut between words if possible. */
export function shortWords(text: string, length: number): string {
  const line = oneLine(text)
  if (line.length <= length) return line
  const cut = cutText(line, length)
  const space = cut.lastIndexOf(' ')
  return `${space > length / 2 ? cut.slice(0, space) : cut}…`
}
