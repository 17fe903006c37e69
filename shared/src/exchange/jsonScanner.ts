// Walks through JSON text without building anything: where each value stands, and where the text stops being JSON.
// JSON.parse gives neither in a form that is the same in every engine. No recursion, so no depth is too deep.

export type PathPart = string | number
export type JsonFaultReason = 'end' | 'character' | 'string' | 'number'

export const jsonFaultReasons: readonly JsonFaultReason[] = ['end', 'character', 'string', 'number']

/** Where the text stops being JSON, in UTF-16 units from its start. */
export interface JsonFault {
  readonly offset: number
  readonly reason: JsonFaultReason
}

type Expects = 'value' | 'valueOrClose' | 'key' | 'keyOrClose' | 'colon' | 'commaOrClose'

/** A stretch of text that was read, or the fault in it. */
type Stretch = { readonly end: number } | JsonFault

/**
 * Calls `onValue` at the start of every value, in the order of the text. `path` is reused: copy what you keep.
 * Returns null when the whole text is JSON by RFC 8259, as JSON.parse takes it.
 */
export function scanJson(
  text: string,
  onValue: (path: readonly PathPart[], offset: number) => void = () => {},
): JsonFault | null {
  /** One part per open container: the key or index we are at. Numbers mark arrays. */
  const path: PathPart[] = []
  let expects: Expects = 'value'
  let at = 0

  for (;;) {
    at = skipSpace(text, at)
    const char = text[at]
    if (char === undefined) {
      return path.length === 0 && expects === 'commaOrClose' ? null : { offset: at, reason: 'end' }
    }
    switch (expects) {
      case 'value':
      case 'valueOrClose': {
        if (char === ']' && expects === 'valueOrClose') {
          path.pop()
          expects = 'commaOrClose'
          at += 1
          break
        }
        onValue(path, at)
        if (char === '{' || char === '[') {
          path.push(char === '{' ? '' : 0)
          expects = char === '{' ? 'keyOrClose' : 'valueOrClose'
          at += 1
          break
        }
        const scalar = readScalar(text, at)
        if ('reason' in scalar) return scalar
        at = scalar.end
        expects = 'commaOrClose'
        break
      }
      case 'key':
      case 'keyOrClose': {
        if (char === '}' && expects === 'keyOrClose') {
          path.pop()
          expects = 'commaOrClose'
          at += 1
          break
        }
        if (char !== '"') return { offset: at, reason: 'character' }
        const key = readString(text, at)
        if ('reason' in key) return key
        path[path.length - 1] = JSON.parse(text.slice(at, key.end)) as string
        at = key.end
        expects = 'colon'
        break
      }
      case 'colon':
        if (char !== ':') return { offset: at, reason: 'character' }
        at += 1
        expects = 'value'
        break
      case 'commaOrClose': {
        const here = path.at(-1)
        const isArray = typeof here === 'number'
        if (here !== undefined && char === ',') {
          if (isArray) path[path.length - 1] = here + 1
          expects = isArray ? 'value' : 'key'
        } else if (here !== undefined && char === (isArray ? ']' : '}')) path.pop()
        else return { offset: at, reason: 'character' }
        at += 1
        break
      }
    }
  }
}

function skipSpace(text: string, from: number): number {
  let at = from
  while (text[at] === ' ' || text[at] === '\n' || text[at] === '\r' || text[at] === '\t') at += 1
  return at
}

const LITERAL = /true|false|null/y
/** The beginnings of these, up to the end of the text. */
const HALF_LITERAL = /(?:t(?:ru?)?|f(?:a(?:ls?)?)?|n(?:ul?)?)$/y
const HALF_NUMBER = /-?(?:(?:0|[1-9]\d*)(?:\.\d*|(?:\.\d+)?[eE][+-]?)?)?$/y
const HALF_ESCAPE = /\\(?:u[0-9a-fA-F]{0,3})?$/y
const NUMBER = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y
const ESCAPE = /\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/y

function readScalar(text: string, at: number): Stretch {
  const char = text[at] ?? ''
  if (char === '"') return readString(text, at)
  if (char === '-' || (char >= '0' && char <= '9')) return readNumber(text, at)
  const end = matchAt(LITERAL, text, at)
  return end === null ? broken(text, at, 'character', HALF_LITERAL) : { end }
}

/** What follows a number must end it: '01', '1.' and '1e' are no numbers. */
function readNumber(text: string, at: number): Stretch {
  const end = matchAt(NUMBER, text, at)
  const isWhole = end !== null && !/[\w.+-]/.test(text[end] ?? '')
  return isWhole ? { end } : broken(text, at, 'number', HALF_NUMBER)
}

function readString(text: string, from: number): Stretch {
  let at = from + 1
  for (;;) {
    const char = text[at]
    if (char === undefined) return { offset: at, reason: 'end' }
    if (char === '"') return { end: at + 1 }
    if (char < ' ') return { offset: at, reason: 'string' }
    if (char === '\\') {
      const end = matchAt(ESCAPE, text, at)
      if (end === null) return broken(text, at, 'string', HALF_ESCAPE)
      at = end
    } else at += 1
  }
}

/** A file that was cut off in the middle of a word just ends too early: that word was no mistake. */
function broken(text: string, at: number, reason: JsonFaultReason, half: RegExp): JsonFault {
  return matchAt(half, text, at) === text.length ? { offset: text.length, reason: 'end' } : { offset: at, reason }
}

function matchAt(pattern: RegExp, text: string, at: number): number | null {
  pattern.lastIndex = at
  return pattern.test(text) ? pattern.lastIndex : null
}
