// Whatever abbreviation people can read, on a screen or in a file, the glossary explains.

import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { termCopy } from '@draaitafel/shared/copy/nl/library/glossary.ts'
import { expect, test } from 'vitest'

/** Sources have Roman numerals; the others are names, the level of a rule, or code. */
const NO_ABBREVIATIONS = new Set(['II', 'III', 'IV', 'VI', 'VII', 'VIII', 'IX', 'WHO', 'CARES', 'AA', 'EUR'])

/** Words of capitals, and laws and measures that begin or end small; 'nl-NL' and constants are code. */
const ABBREVIATION = /(?<![\p{L}\d_]|nl-)(?:[A-Z]{2,}[a-z]?(?:-\d+)?|Wmo|Wlz|Zvw|Aw|Anw|Btiv|fte|VvE)(?![\p{L}\d_])/gu

test('[C401] E-13: every abbreviation in the words of the interface, the model and the lists is in the glossary', () => {
  const known = new Set(Object.values(termCopy).map(({ short }) => short))
  const found = abbreviationsOnScreen()
  expect([...new Set(found.map(({ word }) => word))]).toEqual(expect.arrayContaining(['Wmo', 'fte', 'JSON']))
  expect(found.filter(({ word }) => !known.has(word) && !NO_ABBREVIATIONS.has(word))).toEqual([])
})

function abbreviationsOnScreen(): { word: string; file: string }[] {
  const client = join(import.meta.dirname, '..')
  const folders = [join(client, 'copy'), join(client, '..', '..', 'shared', 'src', 'copy', 'nl')]
  return folders.flatMap((folder) =>
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && entry.name.endsWith('.ts') && !entry.name.endsWith('.test.ts'))
      .flatMap(({ parentPath, name }) =>
        textsOfCode(readFileSync(join(parentPath, name), 'utf8')).flatMap((words) =>
          [...words.matchAll(ABBREVIATION)].map(([word]) => ({ word, file: name })),
        ),
      ),
  )
}

/** What is between quotation marks. */
function textsOfCode(code: string): string[] {
  const bare = code.replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, '').replace(/\$\{[^}]*\}/g, ' ')
  return [...bare.matchAll(/'((?:[^'\\\n]|\\.)*)'|`([^`]*)`/g)].map(([, one, other]) => one ?? other ?? '')
}
