import { emptyPlan } from '@draaitafel/shared/plan/plan.ts'
import { expect, it } from 'vitest'
import * as Y from 'yjs'
import { CommittedDocument } from './document/committedDocument.ts'
import { firstUpdate } from './document/firstUpdate.ts'
import { joinReads } from './joinReads.ts'
import { type ReadUpdate, readUpdate } from './judge/readUpdate.ts'
import { mergeBatch } from './mergeBatch.ts'

const base = firstUpdate(emptyPlan)

const readOf = (update: Uint8Array): ReadUpdate => readUpdate(update) ?? expect.fail('not an update')
const readToo = (update: Uint8Array) => ({ update, read: readOf(update) })

/** What one more edit on a small workshop looks like on the wire. */
function editOf(round: number): Uint8Array<ArrayBuffer> {
  const doc = new Y.Doc()
  Y.applyUpdate(doc, base)
  const before = Y.encodeStateVector(doc)
  const text = doc.getText(round % 2 ? 'vision' : 'note.1')
  text.insert(0, 'hallo')
  text.delete(1, 2)
  doc.getMap('settings').set('3', { setting: 2, name: 'Anna' })
  doc.getMap('needs').set('n', new Y.Map([['label', 'Tafels']]))
  return Uint8Array.from(Y.encodeStateAsUpdate(doc, before))
}

it('[R2] one update stands for a whole batch', () => {
  const batch = [editOf(0), editOf(1), editOf(2)]
  const merged = mergeBatch(batch.map(readToo))
  expect(merged).toHaveLength(1)
  const [together, apart] = [new CommittedDocument([base, ...merged]), new CommittedDocument([base, ...batch])]
  expect(together.plan()).toEqual(apart.plan())
})

it('[R73] hundreds of updates of many people, joined, make the same document as one by one', () => {
  const docs = Array.from({ length: 12 }, () => new Y.Doc())
  const updates: Uint8Array[] = []
  for (const doc of docs) doc.on('update', (update: Uint8Array) => updates.push(update))
  for (let time = 0; time < 30; time++) {
    for (const [index, doc] of docs.entries()) {
      doc.getMap('settings').set(`${index % 3}`, time)
      doc.getText('notes').insert(0, `${index} `)
    }
  }
  expect(updates.length).toBe(720)
  const [joined, ...more] = mergeBatch(updates.map(readToo))
  expect(more).toEqual([])
  const apart = new Y.Doc()
  const together = new Y.Doc()
  for (const update of updates) Y.applyUpdate(apart, update)
  Y.applyUpdate(together, joined ?? new Uint8Array())
  expect(together.toJSON()).toEqual(apart.toJSON())
  expect(Y.encodeStateVector(together).length).toBe(Y.encodeStateVector(apart).length)
  expect(Y.equalSnapshots(Y.snapshot(together), Y.snapshot(apart))).toBe(true)
})

/** Everything a plan holds, and what it does not, by people who hear each other now and then. */
function livelyAfternoon(): readonly Uint8Array[] {
  const docs = Array.from({ length: 5 }, () => new Y.Doc())
  const updates: Uint8Array[] = []
  for (const doc of docs) doc.on('update', (update, origin) => origin !== 'heard' && updates.push(update))
  const acts: readonly ((doc: Y.Doc, time: number) => void)[] = [
    (doc, time) => doc.getMap('settings').set(`${time % 3}`, { setting: time, by: ['Noor', null, true, 1.5] }),
    (doc, time) => doc.getText('vision').insert(time % (doc.getText('vision').length + 1), `ë${time}`),
    (doc) => doc.getText('vision').delete(0, Math.min(3, doc.getText('vision').length)),
    (doc) => doc.getText('vision').format(0, doc.getText('vision').length, { bold: true }),
    (doc, time) => doc.getMap('needs').set(`n${time}`, new Y.Map([['label', 'Tafels']])),
    (doc, time) => doc.getMap('needs').delete(`n${time - 12}`),
    (doc, time) => doc.getArray('list').insert(0, [Uint8Array.of(time), 'x', [time]]),
    (doc) => doc.getArray('list').delete(0, Math.min(2, doc.getArray('list').length)),
  ]
  for (let time = 0; time < 200; time++) {
    const doc = docs[(time * 7) % 5]
    if (doc) acts[(time * 3) % acts.length]?.(doc, time)
    if (time % 9 === 0) for (const other of docs) Y.applyUpdate(other, Y.mergeUpdates([...updates]), 'heard')
  }
  return updates
}

it('[R420] what was read already is joined to the same bytes as Yjs makes of it', () => {
  const updates = livelyAfternoon()
  for (const size of [2, 3, 5, 8, updates.length]) {
    for (let at = 0; at + size <= updates.length; at += size) {
      const batch = updates.slice(at, at + size)
      expect(joinReads(batch.map(readOf)), `${size} from ${at}`).toEqual(Y.mergeUpdates(batch))
    }
  }
})

it('[R420] what overlaps or has something missing in between is left to Yjs', () => {
  const doc = new Y.Doc()
  const updates: Uint8Array[] = []
  doc.on('update', (update: Uint8Array) => updates.push(update))
  for (const key of ['1', '2', '3']) doc.getMap('settings').set(key, 1)
  const [first, second, third] = updates.map(readToo)
  if (!first || !second || !third) return expect.fail('three updates')
  const batches = { apart: [first, third], twice: [first, first, second], 'with a hole in it': [] as (typeof first)[] }
  batches['with a hole in it'] = [readToo(Y.mergeUpdates([first.update, third.update])), second]
  for (const [name, batch] of Object.entries(batches)) {
    expect(joinReads(batch.map(({ read }) => read)), name).toBeNull()
    expect(mergeBatch(batch), name).toEqual([Y.mergeUpdates(batch.map(({ update }) => update))])
  }
})
