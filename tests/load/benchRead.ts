// What it costs a screen to read a document ten times as large as case C after one turn of a dial, beside one JSON.stringify
// of its plan; given another working tree, beside the code there too. Not part of `npm test`.

import { applyAction } from '@draaitafel/shared/document/apply.ts'
import { setUpDocument } from '@draaitafel/shared/document/writePlan.ts'
import { settings } from '@draaitafel/shared/model/knobs.ts'
import * as Y from 'yjs'
import { medianTimes } from './medianTimes.ts'
import { sharedModule, thisTree, treeToCompare, yjsOf } from './otherTree.ts'
import { tenfoldCaseC } from './tenfold.ts'

const KNOB = 6
const actor = { role: 'facilitator', name: 'Proef', party: null } as const

interface Reader {
  readonly takeIn: (update: Uint8Array) => void
  /** As the mirror of a screen does: what did not change stays the same. */
  readonly read: () => unknown
}

async function readerOf(tree: string, whole: Uint8Array): Promise<Reader> {
  const { Doc, applyUpdate } = await yjsOf(tree)
  const { emptyReading, readPlan } = await sharedModule<typeof import('@draaitafel/shared/document/read.ts')>(
    tree,
    'document/read.ts',
  )
  const doc = new Doc()
  applyUpdate(doc, whole)
  let reading = readPlan(doc, emptyReading)
  return {
    takeIn: (update) => applyUpdate(doc, update),
    read: () => {
      reading = readPlan(doc, reading)
    },
  }
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

function turn(round: number): void {
  const setting = settings[round % settings.length] ?? 0
  applyAction(table, { type: 'knob.turn', knob: KNOB, setting }, actor, '2026-03-01T10:00:00.000Z', null)
}

const works = [() => JSON.stringify(plan), ...readers.map(({ read }) => read)]
const [stringifyMs = 0, readMs = 0, beforeMs = null] = medianTimes(works, turn)
const { needs, investments } = plan
console.log(
  `${needs.length} needs, ${investments.length} investments: read in ${readMs.toFixed(2)} ms, JSON.stringify in ${stringifyMs.toFixed(2)} ms`,
)
const toBefore = beforeMs && readMs / beforeMs
if (toBefore) console.log(`The code before in ${beforeMs.toFixed(2)} ms: ${toBefore.toFixed(2)} times as long now`)
console.log(JSON.stringify({ readMs, stringifyMs, ratio: readMs / stringifyMs, beforeMs, toBefore }))
