// Playwright's own way to find elements by role, name, label and text, for browsers that Playwright does not drive
// here: its script is taken from the package at run time and runs inside the page. Selectors are written as
// Playwright writes them.

import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { runInNewContext } from 'node:vm'

const options = {
  isUnderTest: false,
  sdkLanguage: 'javascript',
  frameSeq: 0,
  testIdAttributeName: 'data-testid',
  stableRafCount: 1,
  browserName: 'webkit',
  shouldPrependErrorPrefix: false,
  isUtilityWorld: false,
  customEngines: [],
}

/**
 * A function for the page that puts the script under `window.draaitafelHands`; costs a few milliseconds, once per
 * page.
 */
export function readInstaller(): string {
  const folder = dirname(createRequire(import.meta.url).resolve('playwright-core/package.json'))
  const bundle = readFileSync(join(folder, 'lib', 'coreBundle.js'), 'utf8')
  const part = bundle.indexOf('src/generated/injectedScriptSource.ts"() {')
  const literal = /'(?:[^'\\]|\\.)*'/y
  literal.lastIndex = bundle.indexOf("'", bundle.indexOf('= ', part))
  const text = part < 0 ? undefined : literal.exec(bundle)?.[0]
  if (text === undefined) throw new Error('This version of playwright-core keeps its page script elsewhere')
  const source = String(runInNewContext(text))
  return `() => { if (!window.draaitafelHands) { const module = {}; ${source}
    window.draaitafelHands = new (module.exports.InjectedScript())(globalThis, ${JSON.stringify(options)}) } return '' }`
}

export type Words = string | RegExp

export interface RoleOptions {
  readonly name?: Words
  readonly exact?: boolean
  readonly checked?: boolean
  readonly pressed?: boolean
  readonly expanded?: boolean
  readonly selected?: boolean
  readonly disabled?: boolean
}

export function roleSelector(role: string, { name, exact = false, ...states }: RoleOptions = {}): string {
  const state = Object.entries(states).map(([key, value]) => `[${key}=${value}]`)
  return `internal:role=${role}${state.join('')}${name === undefined ? '' : `[name=${attribute(name, exact)}]`}`
}

export function textSelector(
  engine: 'text' | 'label' | 'has-text' | 'has-not-text',
  words: Words,
  exact = false,
): string {
  return `internal:${engine}=${words instanceof RegExp ? words : `${JSON.stringify(words)}${exact ? 's' : 'i'}`}`
}

export function nestedSelector(engine: 'has' | 'has-not' | 'chain' | 'and', selector: string): string {
  return `internal:${engine}=${JSON.stringify(selector)}`
}

function attribute(words: Words, exact: boolean): string {
  if (words instanceof RegExp)
    return String(words)
      .replace(/(^|[^\\])(\\\\)*(["'`])/g, '$1$2\\$3')
      .replace(/>>/g, '\\>\\>')
  return `"${words.replace(/\\/g, '\\\\').replace(/"/g, '\\"')}"${exact ? 's' : 'i'}`
}
