// Nothing that people read is copied from the five documents: facts and figures are theirs, sentences are ours.

import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { ourTexts, textsOfCode } from './ourTexts.ts'
import { hashOf, packHashes, runsOf, unpackHashes, wordsIn } from './runs.ts'

const theirs = unpackHashes(readFileSync(join(import.meta.dirname, 'documents.bin')))

/** There are no exceptions: no name or title of theirs that people read is eight words long. */
function copied(text: string): readonly string[] {
  return runsOf(wordsIn(text)).filter((run) => theirs.has(hashOf(run)))
}

test('[C605] no text that people read has eight words in a row of one of the documents', () => {
  const texts = ourTexts()
  expect(texts.length).toBeGreaterThan(4000)
  const found = texts.flatMap(({ file, text }) => copied(text).map((run) => `${file}: ${run}`))
  expect(found).toEqual([])
})

test('[C606] runs are kept as they were and found again', () => {
  const runs = runsOf(wordsIn('Eén zin van ons, met tien woorden en € 12.000 erin: écht.'))
  expect(runs).toEqual([
    'een zin van ons met tien woorden en',
    'zin van ons met tien woorden en erin',
    'van ons met tien woorden en erin echt',
  ])
  const hashes = new Set(runs.map(hashOf))
  expect(unpackHashes(packHashes(hashes))).toEqual(new Set([...hashes].toSorted()))
  expect(theirs.size).toBeGreaterThan(40_000)
})

test('[C606] what is filled in separates words, and neither comments nor addresses are read', () => {
  const code = `// nee 'niets'
const a = { b: 'een', c: \`twee \${name} drie\`, d: 'https://voorbeeld.nl/zes' }
<p>vier {vijf}</p>`
  const words = textsOfCode(code).map((text) => text.trim())
  expect(words.filter((text) => text !== '')).toEqual(['een', 'twee', 'drie', 'vier'])
})
