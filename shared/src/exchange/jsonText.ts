// Where a text stops being JSON, and the line of a value in it. jsonc-parser finds positions; JSON.parse decides
// whether it is JSON, because that is the same in every engine. Its error messages are not.

import { type JSONVisitor, printParseErrorCode, visit } from 'jsonc-parser'
import type { PathPart } from '../base/fieldReader.ts'

export type JsonFaultReason = 'end' | 'character' | 'string' | 'number'

export const jsonFaultReasons: readonly JsonFaultReason[] = ['end', 'character', 'string', 'number']

/** Where the text stops being JSON, in UTF-16 units from its start. */
export interface JsonFault {
  readonly offset: number
  readonly reason: JsonFaultReason
}

/** The result of JSON.parse, or the first place where the text is wrong. */
export function parseJson(text: string): { readonly value: unknown } | JsonFault {
  try {
    return { value: JSON.parse(text) }
  } catch {
    return firstFault(text)
  }
}

/** ['investments', 2, 'amountCents'] → 'investments[2].amountCents'. The whole text is ''. */
export function pathText(path: readonly PathPart[]): string {
  return path.map((part, i) => (typeof part === 'number' ? `[${part}]` : i === 0 ? part : `.${part}`)).join('')
}

/**
 * The 1-based line of the value at `path` in JSON text. If it is not there, the line of the deepest object or list
 * around it; for a duplicate key, the last, which is the one JSON.parse uses.
 */
export function lineOfPath(text: string, path: readonly PathPart[]): number {
  let line = 1
  const meet: JSONVisitor['onObjectBegin'] = (_offset, _length, startLine, _character, found) => {
    if (found().every((part, i) => part === path[i])) line = startLine + 1
  }
  walk(text, {
    onObjectBegin: meet,
    onArrayBegin: meet,
    onLiteralValue: (_value, ...place) => void meet(...place),
  })
  return line
}

/** The 1-based line of an offset in the text; \n, \r\n and a lone \r each end a line. */
export function lineAt(text: string, offset: number): number {
  return text.slice(0, offset).split(/\r\n|[\r\n]/).length
}

function firstFault(text: string): JsonFault {
  let first: JsonFault | null = null
  walk(text, {
    onError: (code, offset) => {
      first ??= faultAt(text, offset, printParseErrorCode(code))
    },
  })
  return first ?? cutOff(text)
}

/** jsonc-parser overflows on nesting thousands deep, which is not a plan: then what was found so far counts. */
function walk(text: string, visitor: JSONVisitor): void {
  try {
    visit(text, visitor, { disallowComments: true })
  } catch {}
}

/** A truncated file just ends too early: the word at the end was not a mistake. */
function cutOff(text: string): JsonFault {
  return { offset: text.length, reason: 'end' }
}

const stringFaults = ['UnexpectedEndOfString', 'InvalidUnicode', 'InvalidEscapeCharacter', 'InvalidCharacter']

/** More precise than jsonc-parser, which gives the start of a string and stops halfway a number. */
function faultAt(text: string, offset: number, code: string): JsonFault {
  if (offset === text.length) return cutOff(text)
  const isString = stringFaults.includes(code)
  const start = isString ? offset : startOfWord(text, offset)
  const before = text.slice(0, start).trimEnd().at(-1) ?? ''
  // Anywhere else a string or word is not allowed, complete or not.
  if (isString && '[{:,'.includes(before)) return inString(text, start)
  if (!isString && '[:,'.includes(before)) return inWord(text, start)
  return { offset, reason: 'character' }
}

const GOOD_IN_STRING = /"(?:[ !#-[\]-\uffff]+|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*/y
const HALF_ESCAPE = /^\\(?:u[0-9a-fA-F]{0,3})?$/

function inString(text: string, start: number): JsonFault {
  GOOD_IN_STRING.lastIndex = start
  GOOD_IN_STRING.test(text)
  const offset = GOOD_IN_STRING.lastIndex
  return offset === text.length || HALF_ESCAPE.test(text.slice(offset)) ? cutOff(text) : { offset, reason: 'string' }
}

const IN_WORD = /[\w.+-]/
const NUMBER = /^-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?$/
/** Prefixes of a number, and of true, false and null. */
const HALF_WORD = /^(?:-?(?:(?:0|[1-9]\d*)(?:\.\d*|(?:\.\d+)?[eE][+-]?)?)?|t(?:ru?)?|f(?:a(?:ls?)?)?|n(?:ul?)?)$/

function startOfWord(text: string, at: number): number {
  let start = at
  while (IN_WORD.test(text[start] ?? '') && IN_WORD.test(text[start - 1] ?? '')) start -= 1
  return start
}

function inWord(text: string, offset: number): JsonFault {
  let end = offset
  while (IN_WORD.test(text[end] ?? '')) end += 1
  const word = text.slice(offset, end)
  if (end === text.length && HALF_WORD.test(word)) return cutOff(text)
  return { offset, reason: /^[-\d]/.test(word) && !NUMBER.test(word) ? 'number' : 'character' }
}
