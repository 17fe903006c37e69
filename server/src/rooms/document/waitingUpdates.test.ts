import { expect, it } from 'vitest'
import * as Y from 'yjs'
import { readUpdate } from '../judge/readUpdate.ts'
import { checkStructure } from '../judge/structureCheck.ts'
import { CommittedDocument } from './committedDocument.ts'
import { WaitingUpdates } from './waitingUpdates.ts'

const nobody = new CommittedDocument([])

/** One author writes this many characters, one at a time, and all of them wait. */
function writeLetters(author: number, count: number, waiting: WaitingUpdates): void {
  const doc = new Y.Doc()
  doc.clientID = author
  doc.on('update', (update: Uint8Array) => {
    waiting.add(checkStructure(readUpdate(update)?.structs ?? [], nobody, waiting).whereabouts)
  })
  for (let at = 0; at < count; at++) doc.getText('notes').insert(at, 'a')
}

it('[R72] what waits is found by author and clock until it is settled, oldest first', () => {
  const waiting = new WaitingUpdates()
  writeLetters(1, 3, waiting)
  writeLetters(2, 1, waiting)
  const depthsOf = (client: number) => [0, 1, 2, 3].map((clock) => waiting.whereIs({ client, clock })?.depth ?? null)
  expect([depthsOf(1), depthsOf(2)]).toEqual([
    [0, 0, 0, null],
    [0, null, null, null],
  ])
  waiting.settle(2)
  expect([depthsOf(1), depthsOf(2)]).toEqual([
    [null, null, 0, null],
    [0, null, null, null],
  ])
  waiting.settle(1)
  expect([depthsOf(1), waiting.isEmpty]).toEqual([[null, null, null, null], false])
  waiting.settle(1)
  expect([depthsOf(2), waiting.isEmpty]).toEqual([[null, null, null, null], true])
})

it('[R72] if two say where the same struct is, the first counts, as in the document', () => {
  const waiting = new WaitingUpdates()
  const thing = (parent: Y.ID | string) =>
    new Y.Item(Y.createID(1, 0), null, null, null, null, parent as Y.ID, null, new Y.ContentString('a'))
  waiting.add(checkStructure([thing(Y.createID(9, 9))], nobody, waiting).whereabouts)
  const deep = waiting.whereIs({ client: 1, clock: 0 })?.depth ?? 0
  expect(deep).toBeGreaterThan(1)
  waiting.add(checkStructure([thing('notes')], nobody, waiting).whereabouts)
  expect(waiting.whereIs({ client: 1, clock: 0 })?.depth).toBe(deep)
})

it('[R72] once cleared nothing waits', () => {
  const waiting = new WaitingUpdates()
  writeLetters(1, 3, waiting)
  waiting.clear()
  expect(waiting.isEmpty).toBe(true)
  expect(waiting.whereIs({ client: 1, clock: 0 })).toBeNull()
})

it('[R72] of what was thrown away only the ends are known, per author', () => {
  const waiting = new WaitingUpdates()
  const gone = new Y.GC(Y.createID(5, 0), 4)
  waiting.add(checkStructure([gone], nobody, waiting).whereabouts)
  expect(waiting.endsInsideDeleted(5, 0, 5)).toBe(true)
  expect(waiting.endsInsideDeleted(5, 3, 5)).toBe(true)
  // Not at one of the two.
  expect(waiting.endsInsideDeleted(5, 0, 4)).toBe(false)
  expect(waiting.endsInsideDeleted(5, 4, 9)).toBe(false)
  expect(waiting.endsInsideDeleted(6, 0, 5)).toBe(false)
})
