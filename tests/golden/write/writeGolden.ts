// Writes the golden files with the present code: node scripts/bootstrap.mjs tests/golden/write/writeGolden.ts.
// Existing files are never overwritten: a golden file says how it was on the day it was made.

import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { gzipSync } from 'node:zlib'
import type { Action } from '@draaitafel/shared/actions/action.ts'
import { isAmountCents } from '@draaitafel/shared/base/money.ts'
import { isYear } from '@draaitafel/shared/base/years.ts'
import { templateIds } from '@draaitafel/shared/templates/templates.ts'
import * as Y from 'yjs'
import { type Json, plain } from '../notation.ts'
import * as seen from '../observe.ts'
import { act, observeAction } from '../observeAction.ts'
import type { Row, Table } from '../oneByOne.ts'
import { goldenNames, goldenUpdate } from '../read.ts'
import { actionOutcome, documentOutcome, keptOutcome } from '../tables.ts'
import { type Acted, actions, inPractice, inRound, refusals } from './actions.ts'
import { crowds, documents, made, withRoom } from './documents.ts'
import { files, fileToTry } from './files.ts'
import { oneOfEach } from './oneOfEach.ts'
import { tableOf } from './tableOf.ts'
import { likeValues, noNumbers, triesIn, withRubbish, wordsWith } from './values.ts'

const folder = join(import.meta.dirname, '..', 'stored')

function write(name: string, content: string | Uint8Array): void {
  const path = join(folder, name)
  if (existsSync(path)) return
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, content, { flag: 'wx' })
}

const asText = (value: Json) => `${JSON.stringify(value, null, 1)}\n`

for (const [name, update] of Object.entries(documents)) write(`documents/${name}.yjs.gz`, gzipSync(update))
// Including those of an older day, which the code of that day wrote.
for (const name of goldenNames('documents', '.yjs.gz')) {
  const doc = seen.documentOf(goldenUpdate(`documents/${name}`))
  write(`documents/${name}.json`, asText(seen.observeDocument(doc)))
  write(`documents/${name}.file.json`, seen.fileText(doc))
}
for (const [name, update] of Object.entries(crowds)) {
  write(`crowds/${name}.yjs.gz`, gzipSync(update))
  write(`crowds/${name}.json`, asText(seen.observeCrowd(seen.documentOf(update))))
}
for (const [name, text] of Object.entries(files)) {
  write(`files/${name}.json`, text)
  write(`files/${name}.read.json`, asText(seen.observeFile(text)))
}
for (const name of [...templateIds, seen.PRACTICE]) write(`templates/${name}.json`, asText(seen.observeTemplate(name)))

const small = made(withRoom(oneOfEach))
const later = documents['one-of-each-later'] ?? small
const pairs = [
  [small, small],
  [small, later],
  [later, small],
  [documents.empty ?? small, small],
] as const
write(
  'moments.json',
  asText(pairs.map(([one, other]) => seen.observeMoments(seen.documentOf(one), seen.documentOf(other)))),
)

const acted = (table: string, update: Uint8Array, some: readonly Acted[]) => {
  write(`actions/${table}.yjs.gz`, gzipSync(update))
  const told = some.map(([who, action]) => ({
    who: plain(who),
    action: plain(action),
    gives: observeAction(update, action, who),
  }))
  write(`actions/${table}.json`, asText(told))
}
const after = (action: Action) => {
  const doc = seen.documentOf(small, 12)
  act(doc, action)
  return Y.encodeStateAsUpdate(doc)
}
const [, opened] = actions.find(([, { type }]) => type === 'round.open') ?? []
const [, practising] = actions.find(([, { type }]) => type === 'practice.start') ?? []
if (!opened || !practising) throw new Error('No round, or no practice')
acted('table', small, [...actions, ...refusals])
acted('in-round', after(opened), inRound)
acted('in-practice', after(practising), inPractice)

const compact = ({ base, rows }: Table) =>
  `{ "base": ${JSON.stringify(base)},\n"rows": [\n${rows.map((row) => JSON.stringify(row)).join(',\n')}\n] }\n`

// What gives the same result as its neighbour is not tried again.
const alike = new Set([
  'leeg',
  'keuken',
  'vast',
  'p2',
  'c2',
  'samen',
  'werkplezier.corporatie',
  'werkplezier.stil',
  'stil',
  'l3',
])
const ofKnobs = /^(settings|baselines|discussions|reasons)$/
const stored = seen.storedIn(seen.documentOf(small))
const inDocument = triesIn(stored, (good, [root, key = '']) => {
  if (key === '' || alike.has(String(key)) || (ofKnobs.test(String(root)) && key !== '6')) return null
  return withRubbish(good, noNumbers)
})
write('values/document.json', compact(tableOf(stored, inDocument, documentOutcome)))

const file = fileToTry() as Json
const inFile = triesIn(file, (good, [list, at]) => {
  const isAlike =
    list === 'knobs'
      ? at !== 5
      : list === 'investments'
        ? at === 1
        : list !== 'script' && list !== 'rounds' && Number(at) > 1
  return isAlike ? null : withRubbish(good)
})
write('values/file.json', compact(tableOf(file, inFile, keptOutcome)))

// Who does it is fixed, and what an action makes has no id yet that could be gone.
const makes = /\.(add|open|start)$/
const tables = [...actions, ...refusals.slice(0, 1)].flatMap(([who, action]) => {
  if ('plan' in action) return []
  const tries = triesIn(plain(action), (good, at) => {
    if (at.at(-1) === 'type' || typeof good === 'object') return null
    if (at.at(-1) !== 'id') return likeValues(good)
    return makes.test(action.type) || at.length > 1 ? null : { words: ['weg'], sizes: [] }
  })
  const places = [...tries].map(([at, some]) => [['action', ...at], some] as const)
  const table = tableOf(plain({ who, action }), new Map(places), actionOutcome(small))
  return [{ ...table, rows: table.rows.flatMap((row) => onlyPromised(action, row)) }]
})
write('values/actions.json', `[\n${tables.map((table) => JSON.stringify(table)).join(',\n')}\n]\n`)

/** What the check accepts although no screen can do it, or the document would not store it, is not a promise. */
function onlyPromised(action: Action, row: Row): Row[] {
  if (typeof row.gives === 'object' && row.gives !== null && 'refused' in row.gives) return [row]
  const good = row.at.slice(1).reduce<unknown>((one, key) => (one as { [key: string]: unknown })[key], action)
  const known = typeof good === 'string' ? wordsWith(good) : []
  const unchecked = ['print', 'order', 'leftSeconds', 'endsAt', 'investment']
  if (unchecked.includes(String(row.at.at(-1)))) return []
  const from = row.from.filter((value) =>
    typeof value === 'number'
      ? isInRange(String(row.at.at(-1)), value)
      : known.length === 0 || known.includes(String(value)),
  )
  return from.length > 0 ? [{ ...row, from }] : []
}

/** When something else determines it, as work does for an amount, any number is accepted. */
function isInRange(field: string, value: number): boolean {
  if (field === 'until') return isYear(value)
  return field !== 'amountCents' || isAmountCents(value)
}
