// Whatever abbreviation people can read, on a screen or in a file, the glossary explains.

import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { termCopy } from '@draaitafel/shared/copy/nl/library/glossary.ts'
import { partyKinds } from '@draaitafel/shared/model/partyKinds.ts'
import { expect, test } from 'vitest'
import { abbreviationsIn } from '../pieces/words/abbreviations.ts'

/** Words of capitals that shorten nothing, or that nobody reads; each with why. */
const noAbbreviations: Readonly<Record<string, string>> = {
  ...Object.fromEntries(['II', 'III', 'IV', 'VI', 'VII', 'VIII', 'IX'].map((one) => [one, 'the numeral of a source'])),
  ...Object.fromEntries(partyKinds.map(({ letters }) => [letters, 'the mark of a kind of party, beside its name'])),
  WHO: 'half of the name WHO CARES, which is a sentence',
  CARES: 'half of the name WHO CARES',
  AA: 'a level of the WCAG, as it is named',
  EUR: 'the code of the euro, for the browser',
  NL: 'the code of the language, for the browser',
}

/** Words of capitals, and laws and measures that begin or end small; constants are code. */
const ABBREVIATION = /(?<![\p{L}\d_])(?:[A-Z]{2,}[a-z]?(?:-\d+)?|Wmo|Wlz|Zvw|Aw|Anw|Btiv|fte|VvE)(?![\p{L}\d_])/gu

const client = join(import.meta.dirname, '..')
const shared = join(client, '..', '..', 'shared', 'src')

test('[C401] E-13: every abbreviation in the words of the interface, the model, the lists and the cases is in the glossary', () => {
  const known = new Set(Object.values(termCopy).map(({ short }) => short))
  const found = ['copy/nl', 'library', 'model', 'templates']
    .map((folder) => join(shared, folder))
    .concat(join(client, 'copy'))
    .flatMap(wordsIn)
  expect([...new Set(found.map(({ word }) => word))]).toEqual(expect.arrayContaining(['Wmo', 'fte', 'JSON']))
  expect(found.filter(({ word }) => !known.has(word) && !(word in noAbbreviations))).toEqual([])
  // Nor is anything excused that is not there any more.
  expect(Object.keys(noAbbreviations).filter((word) => !found.some((one) => one.word === word))).toEqual([])
})

test('[C608] E-13: what the glossary explains and the words of screens have, is found there to be pressed', () => {
  const found = wordsIn(join(client, 'copy')).filter(({ word }) => !(word in noAbbreviations))
  expect(found.filter(({ word }) => !abbreviationsIn([word]).includes(word))).toEqual([])
})

function wordsIn(folder: string): { word: string; file: string }[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter(({ name }) => /\.(ts|json)$/.test(name) && !name.endsWith('.test.ts'))
    .flatMap(({ parentPath, name }) => {
      const content = readFileSync(join(parentPath, name), 'utf8')
      const texts = name.endsWith('.json') ? textsOfJson(content) : textsOfCode(content)
      return texts.flatMap((words) => [...words.matchAll(ABBREVIATION)].map(([word]) => ({ word, file: name })))
    })
}

/** What is between quotation marks. */
function textsOfCode(code: string): string[] {
  const bare = code.replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, '').replace(/\$\{[^}]*\}/g, ' ')
  return [...bare.matchAll(/'((?:[^'\\\n]|\\.)*)'|`([^`]*)`/g)].map(([, one, other]) => one ?? other ?? '')
}

function textsOfJson(json: string): string[] {
  const texts: string[] = []
  JSON.parse(json, (_, value: unknown) => {
    if (typeof value === 'string') texts.push(value)
    return value
  })
  return texts
}
