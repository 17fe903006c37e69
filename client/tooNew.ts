// Features that a built file uses but old browsers lack: the build rewrites syntax for old browsers, but leaves
// functions and CSS rules as they are, in our code and in libraries.

import { parseAst } from 'vite'
import type { BrowserVersions } from './src/oldestBrowsers.ts'

/** Features from about 2022 on that may end up in a build, with the first versions that have them. */
const syntax = {
  'static block': { safari: '16.4', firefox: '93', chrome: '94' },
  'regular expression that looks behind': { safari: '16.4', firefox: '78', chrome: '62' },
  'regular expression with v': { safari: '17', firefox: '116', chrome: '112' },
  'import attribute': { safari: '17.2', firefox: '138', chrome: '123' },
  using: { safari: '99', firefox: '141', chrome: '134' },
} satisfies Record<string, BrowserVersions>

/** Methods and functions that are called, and classes that are constructed. */
const calls: Readonly<Record<string, BrowserVersions>> = {
  checkVisibility: { safari: '17.4', firefox: '106', chrome: '105' },
  CompressionStream: { safari: '16.4', firefox: '113', chrome: '80' },
  DecompressionStream: { safari: '16.4', firefox: '113', chrome: '80' },
  OffscreenCanvas: { safari: '16.4', firefox: '105', chrome: '69' },
  canParse: { safari: '17', firefox: '115', chrome: '120' },
  groupBy: { safari: '17.4', firefox: '119', chrome: '117' },
  withResolvers: { safari: '17.4', firefox: '121', chrome: '119' },
  fromAsync: { safari: '16.4', firefox: '115', chrome: '121' },
  isWellFormed: { safari: '16.4', firefox: '119', chrome: '111' },
  toWellFormed: { safari: '16.4', firefox: '119', chrome: '111' },
  isSubsetOf: { safari: '17', firefox: '127', chrome: '122' },
  isSupersetOf: { safari: '17', firefox: '127', chrome: '122' },
  isDisjointFrom: { safari: '17', firefox: '127', chrome: '122' },
  symmetricDifference: { safari: '17', firefox: '127', chrome: '122' },
  Segmenter: { safari: '14.1', firefox: '125', chrome: '87' },
  requestIdleCallback: { safari: '99', firefox: '55', chrome: '47' },
  showPopover: { safari: '17', firefox: '125', chrome: '114' },
  togglePopover: { safari: '17', firefox: '125', chrome: '114' },
  startViewTransition: { safari: '18', firefox: '144', chrome: '111' },
  toBase64: { safari: '18.2', firefox: '133', chrome: '140' },
  fromBase64: { safari: '18.2', firefox: '133', chrome: '140' },
  moveBefore: { safari: '99', firefox: '144', chrome: '133' },
  sumPrecise: { safari: '26.2', firefox: '137', chrome: '147' },
}

/** CSS rules without which something cannot be read or used; purely cosmetic ones are left out. */
const rules: Readonly<Record<string, BrowserVersions>> = {
  '@property': { safari: '16.4', firefox: '128', chrome: '85' },
  '@scope': { safari: '17.4', firefox: '146', chrome: '118' },
  '@starting-style': { safari: '17.5', firefox: '129', chrome: '117' },
  'color-mix(': { safari: '16.2', firefox: '113', chrome: '111' },
  ':has(': { safari: '15.4', firefox: '121', chrome: '105' },
  'light-dark(': { safari: '17.5', firefox: '120', chrome: '123' },
  'anchor(': { safari: '26', firefox: '147', chrome: '125' },
  'sibling-index(': { safari: '26.2', firefox: '999', chrome: '138' },
  subgrid: { safari: '16', firefox: '71', chrome: '117' },
}

/** The features in this script or style sheet that `oldest` lacks. */
export function tooNewIn(file: string, content: string, oldest: BrowserVersions): string[] {
  const used = file.endsWith('.css') ? usedInStyles(content) : usedInScript(content)
  return [...used].filter(([, since]) => isNewer(since, oldest)).map(([what]) => what)
}

type Used = Map<string, BrowserVersions>

/** Without what is in an @supports: that is tested first. */
function usedInStyles(content: string): Used {
  const always = content.replace(/@supports[^{]*\{(?:[^{}]*\{[^{}]*\})*[^{}]*\}/g, '')
  return new Map(Object.entries(rules).filter(([rule]) => always.includes(rule)))
}

/** Without calls that the code tests first: with `?.`, with `'name' in thing`, or by trying. */
function usedInScript(content: string): Used {
  const used: Used = new Map()
  const called = new Set<string>()
  const askedFor = new Set<string>()
  const walk = (node: unknown, isTried: boolean): void => {
    if (Array.isArray(node)) {
      for (const one of node) walk(one, isTried)
      return
    }
    if (!isNode(node)) return
    const found = syntaxOf(node)
    if (found) used.set(found, syntax[found])
    const name = calledName(node)
    if (name !== undefined && !isTried) called.add(name)
    if (node.type === 'BinaryExpression' && node.operator === 'in' && isNode(node.left)) askedFor.add(textOf(node.left))
    for (const [part, value] of Object.entries(node)) {
      walk(value, node.type === 'TryStatement' && part === 'block' ? true : isTried)
    }
  }
  walk(parseAst(content), false)
  for (const [name, since] of Object.entries(calls)) {
    if (called.has(name) && !askedFor.has(name)) used.set(name, since)
  }
  return used
}

/** Value of a string literal, whatever its quotes. */
function textOf({ type, value, quasis }: Node): string {
  if (type === 'Literal') return String(value)
  const [first] = (quasis ?? []) as readonly { readonly value: { readonly cooked: string } }[]
  return first?.value.cooked ?? ''
}

type Node = Readonly<Record<string, unknown>> & { readonly type: string }

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && typeof (value as { type?: unknown }).type === 'string'
}

function syntaxOf(node: Node): keyof typeof syntax | undefined {
  if (node.type === 'StaticBlock') return 'static block'
  if (node.type === 'ImportAttribute') return 'import attribute'
  if (node.type === 'VariableDeclaration' && /using$/.test(String(node.kind))) return 'using'
  // Also as words from which an expression is built later.
  const { pattern = '', flags = '' } = (node.regex ?? {}) as { readonly pattern?: string; readonly flags?: string }
  if (/\(\?<[=!]/.test(pattern || (typeof node.value === 'string' ? node.value : ''))) {
    return 'regular expression that looks behind'
  }
  return flags.includes('v') ? 'regular expression with v' : undefined
}

/**
 * The called name in `new Name()`, `name()` and `thing.name()`. A call with `?.` already allows for browsers without
 * it.
 */
function calledName({ type, callee, optional }: Node): string | undefined {
  if ((type !== 'CallExpression' && type !== 'NewExpression') || optional === true || !isNode(callee)) return undefined
  const named = callee.type === 'MemberExpression' && callee.computed !== true ? callee.property : callee
  return isNode(named) && named.type === 'Identifier' ? String(named.name) : undefined
}

function isNewer(since: BrowserVersions, oldest: BrowserVersions): boolean {
  return (['safari', 'firefox', 'chrome'] as const).some((browser) => isAfter(since[browser], oldest[browser]))
}

/** 16.10 is after 16.4. */
function isAfter(one: string, other: string): boolean {
  const [major = 0, minor = 0] = one.split('.').map(Number)
  const [otherMajor = 0, otherMinor = 0] = other.split('.').map(Number)
  return major === otherMajor ? minor > otherMinor : major > otherMajor
}
