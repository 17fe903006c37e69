// Makes documents.bin from a folder with the texts of the five documents (000 to 004, one .txt each), which are not ours to
// pass on: node tests/ownWords/writeRuns.ts FOLDER

import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { hashOf, packHashes, runsOf, wordsIn } from './runs.ts'

const [folder] = process.argv.slice(2)
if (!folder) throw new Error('which folder has the documents?')

const hashes = new Set<string>()
for (const name of readdirSync(folder).filter((one) => /^\d{3}.*\.txt$/.test(one))) {
  for (const text of readings(readFileSync(join(folder, name), 'utf8'))) {
    for (const run of runsOf(wordsIn(text))) hashes.add(hashOf(run))
  }
}
writeFileSync(join(import.meta.dirname, 'documents.bin'), packHashes(hashes))
process.stdout.write(`${hashes.size} runs\n`)

/**
 * The texts come from PDFs: a word is broken off at the end of a line, with or without a hyphen of its own, and 'ff' and 'ffi'
 * became signs. Every way to read it counts.
 */
function readings(text: string): readonly string[] {
  const joined = text.replace(/(\p{L})-\s*\n\s*(?=\p{Ll})/gu, '$1')
  return [text, joined].flatMap((one) => [
    one,
    one.replace(/(?<=\p{L})["!](?=\p{L})/gu, 'ff'),
    one.replace(/(?<=\p{L})"(?=\p{L})/gu, 'ff').replace(/(?<=\p{L})!(?=\p{L})/gu, 'ffi'),
  ])
}
