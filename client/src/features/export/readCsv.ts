// A CSV as one table without a name. Dutch Excel writes semicolons and, unless told otherwise, the signs of Windows.

import type { SheetRows, SheetValue } from '@draaitafel/shared/exchange/sheetRows.ts'
import { type CellBudget, collectRows } from './collectRows.ts'
import { Unpackable } from './unpack.ts'

const SEPARATORS = [';', '\t', ',']

export function readCsv(bytes: Uint8Array, budget: CellBudget): SheetRows[] {
  const text = textOf(bytes)
  if (hasControls(text)) throw new Unpackable('broken')
  const [head = ''] = text.split(/[\r\n]/, 1)
  const count = (separator: string) => head.split(separator).length
  const separator = SEPARATORS.reduce((best, one) => (count(one) > count(best) ? one : best))
  const collector = collectRows(budget)
  cellsOf(text, separator, collector.put, collector.end)
  return [{ name: '', rows: collector.rows }]
}

/** No text has these; a picture or a program soon does. */
function hasControls(text: string): boolean {
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at)
    if (code < 0x20 && code !== 0x09 && code !== 0x0a && code !== 0x0d) return true
  }
  return false
}

function textOf(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    // Every byte is a sign there.
    return new TextDecoder('windows-1252').decode(bytes)
  }
}

/** Quotes hold separators and line ends; a quote within them stands there twice (RFC 4180). */
function cellsOf(
  text: string,
  separator: string,
  put: (column: number, value: SheetValue) => void,
  end: (row: number) => void,
): void {
  let row = 1
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
    put(column, cell + text.slice(start, at))
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
