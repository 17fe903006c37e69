import type { ScriptTemplate } from '@draaitafel/shared/exchange/scriptTemplate.ts'
import { readyScript } from '@draaitafel/shared/nouns/step.ts'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { dropOwnTemplate, MOST_OWN_TEMPLATES, readOwnTemplates, saveOwnTemplate } from './ownTemplates.ts'
import { readScriptStart, saveScriptStart } from './scriptStart.ts'

let kept: Map<string, string>
let isFull: boolean

beforeEach(() => {
  kept = new Map()
  isFull = false
  vi.stubGlobal('window', {
    localStorage: {
      getItem: (key: string) => kept.get(key) ?? null,
      setItem: (key: string, value: string) => {
        if (isFull) throw new Error('QuotaExceededError')
        kept.set(key, value)
      },
      removeItem: (key: string) => kept.delete(key),
    },
  })
})
afterEach(() => vi.unstubAllGlobals())

function named(name: string): ScriptTemplate {
  const steps = readyScript.map(({ order: _order, ...step }) => ({ ...step, cue: '' }))
  return { name, steps, parties: [], needs: [], vision: '' }
}
const names = () => readOwnTemplates().map(({ template }) => template.name)

it('[W478] templates are kept in this browser, the latest first; one of the same name makes way', () => {
  expect(names()).toEqual([])
  for (const name of ['Avond', 'Middag', 'Avond']) expect(saveOwnTemplate(named(name))).toBe(true)
  expect(names()).toEqual(['Avond', 'Middag'])
  dropOwnTemplate(readOwnTemplates()[0]?.id ?? '')
  expect(names()).toEqual(['Middag'])
})

it('[W478] one too many, or a browser without room, is told and loses nothing', () => {
  for (let at = 0; at < MOST_OWN_TEMPLATES; at++) expect(saveOwnTemplate(named(`Avond ${at}`))).toBe(true)
  expect(saveOwnTemplate(named('Nog een'))).toBe(false)
  expect(saveOwnTemplate(named('Avond 3'))).toBe(true)
  isFull = true
  expect(saveOwnTemplate(named('Avond 4'))).toBe(false)
  expect(names()).toHaveLength(MOST_OWN_TEMPLATES)
})

it('[W478] what is damaged in the storage is left out, and the rest is there', () => {
  saveOwnTemplate(named('Avond'))
  const [good] = JSON.parse(kept.get('draaitafel.templates') ?? '[]') as object[]
  const damaged = [null, 7, {}, { id: 'a', text: '{"format"' }, { id: 1, text: 'x' }, good]
  kept.set('draaitafel.templates', JSON.stringify(damaged))
  expect(names()).toEqual(['Avond'])
  for (const rubbish of ['{', '"x"', 'null', '{"0":1}']) {
    kept.set('draaitafel.templates', rubbish)
    expect(names()).toEqual([])
  }
})

it('[W478] the time at which a workshop begins is kept for each workshop, and rubbish is none', () => {
  saveScriptStart('a', 840)
  expect([readScriptStart('a'), readScriptStart('b')]).toEqual([840, null])
  for (const rubbish of ['', 'x', '-1', '1440', '8.5']) {
    kept.set('draaitafel.scriptStart.a', rubbish)
    expect([rubbish, readScriptStart('a')]).toEqual([rubbish, rubbish === '' ? 0 : null])
  }
})
