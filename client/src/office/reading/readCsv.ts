// A CSV as one table without a name. Dutch Excel writes semicolons and, unless told otherwise, the Windows encoding.

import type { SheetRows, SheetValue } from '@draaitafel/shared/exchange/sheetRows.ts'
import { type CellBudget, collectRows } from './collectRows.ts'
import { textOf } from './fileKind.ts'
import { Unpackable } from './unpack.ts'

const SEPARATORS = [';', '\t', ',']
/** A first line that tells Excel the separator. */
const SAID = /^sep=(.)\r?(?:\n|$)/i
/** A title may be above the headings. */
const HEAD_LINES = 10
const HEAD_SIGNS = 10_000
const MOST_DOUBTFUL = 5
const SHOWN_SIGNS = 40
// What Mac and DOS encodings look like when read as Windows, within a word; a few are common in Dutch.
const STRANGE = /\p{L}[\u0081-\u009f‚ƒ„†‡ˆ‰Š‹ŒŽ‘“”•˜™š›œžŸ]|\ufffd/u

export function readCsv(bytes: Uint8Array, budget: CellBudget): SheetRows[] {
  const { text, isSure } = textOf(bytes)
  if (hasControls(text)) throw new Unpackable('broken')
  const said = SAID.exec(text)
  const collector = collectRows(budget)
  const table = said ? text.slice(said[0].length) : text
  cellsOf(table, said?.[1] ?? separatorOf(table), said ? 2 : 1, collector.put, collector.end)
  const doubtful = isSure && !text.includes('\ufffd') ? [] : strangeWords(text)
  return [{ name: '', rows: collector.rows, ...(doubtful.length > 0 && { doubtful }) }]
}

/** Word by word: searching a text without spaces must not take for ever. */
function strangeWords(text: string): string[] {
  const strange = text.split(/[\s;,"]+/).filter((word) => STRANGE.test(word))
  return [...new Set(strange.map((word) => word.slice(0, SHOWN_SIGNS)))].slice(0, MOST_DOUBTFUL)
}

function separatorOf(text: string): string {
  const unquoted = text.slice(0, HEAD_SIGNS).replace(/"[^"]*"/g, '')
  const lines = unquoted.split(/\r\n|\r|\n/, HEAD_LINES)
  const found = SEPARATORS.map((separator) => ({ separator, ...agreementOf(lines, separator) }))
  // The first of equals.
  const [best] = found.toSorted((one, other) => other.lines - one.lines || other.cells - one.cells)
  return best?.separator ?? ';'
}

/** On how many lines a separator makes the same number of cells: commas in texts and amounts differ from line to line. */
function agreementOf(lines: readonly string[], separator: string): { readonly lines: number; readonly cells: number } {
  const times = new Map<number, number>()
  for (const line of lines) {
    const cells = line.split(separator).length
    if (cells > 1) times.set(cells, (times.get(cells) ?? 0) + 1)
  }
  const most = Math.max(0, ...times.values())
  return {
    lines: most,
    cells: Math.max(0, ...[...times].filter(([, count]) => count === most).map(([cells]) => cells)),
  }
}

/** No text contains these; a picture or a program soon does. */
function hasControls(text: string): boolean {
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at)
    if (code < 0x20 && code !== 0x09 && code !== 0x0a && code !== 0x0d) return true
  }
  return false
}

/** Quotes enclose separators and line ends; a quote within them is doubled (RFC 4180). */
function cellsOf(
  text: string,
  separator: string,
  firstRow: number,
  put: (column: number, value: SheetValue) => void,
  end: (row: number) => void,
): void {
  let row = firstRow
  let column = 0
  let at = 0
  while (at < text.length) {
    let cell = ''
    if (text[at] === '"') {
      const close = closingQuote(text, at + 1)
      cell = text.slice(at + 1, close).replaceAll('""', '"')
      at = close + 1
    }
    const start = at
    while (at < text.length && text[at] !== separator && text[at] !== '\n' && text[at] !== '\r') at += 1
    put(column, unguarded(cell + text.slice(start, at)))
    if (text[at] === separator) column += 1
    else {
      end(row)
      row += 1
      column = 0
      if (text[at] === '\r' && text[at + 1] === '\n') at += 1
    }
    at += 1
  }
  // The last row may have no line end.
  end(row)
}

/** Without the apostrophe that report/csv puts before anything that looks like a formula. */
function unguarded(cell: string): string {
  return cell.replace(/^'(?='*[=+\-@])/, '')
}

/** Or the end of the text. */
function closingQuote(text: string, from: number): number {
  let at = from
  while (at < text.length) {
    const next = text.indexOf('"', at)
    if (next < 0) return text.length
    if (text[next + 1] !== '"') return next
    at = next + 2
  }
  return text.length
}
