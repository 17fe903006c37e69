import { emptyPlan } from '@draaitafel/shared/plan/plan.ts'
import { expect, it } from 'vitest'
import * as Y from 'yjs'
import { CommittedDocument } from './document/committedDocument.ts'
import { firstUpdate } from './document/firstUpdate.ts'
import { mergeBatch } from './mergeBatch.ts'

const base = firstUpdate(emptyPlan)

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
  const merged = mergeBatch(batch)
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
  const [joined, ...more] = mergeBatch(updates)
  expect(more).toEqual([])
  const apart = new Y.Doc()
  const together = new Y.Doc()
  for (const update of updates) Y.applyUpdate(apart, update)
  Y.applyUpdate(together, joined ?? new Uint8Array())
  expect(together.toJSON()).toEqual(apart.toJSON())
  expect(Y.encodeStateVector(together).length).toBe(Y.encodeStateVector(apart).length)
  expect(Y.equalSnapshots(Y.snapshot(together), Y.snapshot(apart))).toBe(true)
})
