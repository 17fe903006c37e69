// From a path such as investments[2].amountCents to the line where that value stands in the text.

import { type PathPart, scanJson } from './jsonScanner.ts'

/** ['investments', 2, 'amountCents'] → 'investments[2].amountCents'. The whole text is ''. */
export function pathText(path: readonly PathPart[]): string {
  return path.map((part, i) => (typeof part === 'number' ? `[${part}]` : i === 0 ? part : `.${part}`)).join('')
}

/**
 * The 1-based line of the value at `path` in JSON text. If it is not there, the line of the deepest object or list
 * around it; of keys that stand there twice, the last, which is the one JSON.parse takes.
 */
export function lineOfPath(text: string, path: readonly PathPart[]): number {
  let offset = 0
  scanJson(text, (found, start) => {
    if (found.every((part, i) => part === path[i])) offset = start
  })
  return lineAt(text, offset)
}

/** The 1-based line of a place in the text; \n, \r\n and a lone \r each end a line. */
export function lineAt(text: string, offset: number): number {
  return text.slice(0, offset).split(/\r\n|[\r\n]/).length
}
