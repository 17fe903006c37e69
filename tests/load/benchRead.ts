// What it costs a screen to read a document ten times as large as case C after one turn of a dial, after a change of one
// investment, and the first time, beside one JSON.stringify of its plan; given another working tree, beside the code there too.
// Not part of `npm test`.

import type { Action } from '@draaitafel/shared/actions/action.ts'
import { applyAction } from '@draaitafel/shared/document/apply.ts'
import type { ReadCache } from '@draaitafel/shared/document/readCache.ts'
import { setUpDocument } from '@draaitafel/shared/document/writePlan.ts'
import { settings } from '@draaitafel/shared/model/knobs.ts'
import * as Y from 'yjs'
import { medianTimes } from './medianTimes.ts'
import { hasModule, sharedModule, thisTree, treeToCompare, yjsOf } from './otherTree.ts'
import { tenfoldCaseC } from './tenfold.ts'

const KNOB = 6
const actor = { role: 'facilitator', name: 'Proef', party: null } as const

interface Reader {
  readonly takeIn: (update: Uint8Array) => void
  /** Like the mirror of a screen: what did not change stays identical. */
  readonly read: () => unknown
  /** As on opening a table. */
  readonly readFirst: () => unknown
}

async function readerOf(tree: string, whole: Uint8Array): Promise<Reader> {
  const { Doc, applyUpdate } = await yjsOf(tree)
  const { emptyReading, readPlan } = await sharedModule<typeof import('@draaitafel/shared/document/read.ts')>(
    tree,
    'document/read.ts',
  )
  const doc = new Doc()
  applyUpdate(doc, whole)
  const cache = await cacheOf(tree, doc)
  let reading = readPlan(doc, emptyReading, cache)
  return {
    takeIn: (update) => applyUpdate(doc, update),
    read: () => {
      reading = readPlan(doc, reading, cache)
    },
    readFirst: () => readPlan(doc),
  }
}

/** Undefined: the code there has none. */
async function cacheOf(tree: string, doc: Y.Doc): Promise<ReadCache | undefined> {
  const path = 'document/readCache.ts'
  if (!hasModule(tree, path)) return undefined
  return (await sharedModule<typeof import('@draaitafel/shared/document/readCache.ts')>(tree, path)).createReadCache(
    doc,
  )
}

const plan = tenfoldCaseC()
const table = new Y.Doc()
setUpDocument(table, plan)
const before = treeToCompare()
const trees = before === null ? [thisTree] : [thisTree, before]
const readers = await Promise.all(trees.map((tree) => readerOf(tree, Y.encodeStateAsUpdate(table))))
table.on('update', (update: Uint8Array) => {
  for (const reader of readers) reader.takeIn(update)
})

function act(action: Action): void {
  applyAction(table, action, actor, '2026-03-01T10:00:00.000Z', null)
}

const { needs, investments } = plan
const changed = investments.at(-1)?.id ?? ''
/** What happens before each reading, and what is then read. */
const situations = [
  {
    name: 'turn',
    happens: (round: number) => act({ type: 'knob.turn', knob: KNOB, setting: settings[round % settings.length] ?? 0 }),
    reads: readers.map(({ read }) => read),
  },
  {
    name: 'investment',
    happens: (round: number) => act({ type: 'investment.change', id: changed, changes: { label: `Bedrag ${round}` } }),
    reads: readers.map(({ read }) => read),
  },
  { name: 'first', happens: () => {}, reads: readers.map(({ readFirst }) => readFirst) },
]

console.log(`${needs.length} needs, ${investments.length} investments`)
const figures = situations.map(({ name, happens, reads }) => {
  const [stringifyMs = 0, readMs = 0, beforeMs = null] = medianTimes([() => JSON.stringify(plan), ...reads], happens)
  const toBefore = beforeMs && readMs / beforeMs
  const beside = toBefore
    ? `; the code before in ${beforeMs.toFixed(2)} ms: ${toBefore.toFixed(2)} times as long now`
    : ''
  console.log(`${name}: read in ${readMs.toFixed(2)} ms, JSON.stringify in ${stringifyMs.toFixed(2)} ms${beside}`)
  return [name, { readMs, stringifyMs, ratio: readMs / stringifyMs, beforeMs, toBefore }] as const
})
const { turn, ...others } = Object.fromEntries(figures)
console.log(JSON.stringify({ ...turn, ...others }))
