// Updates that depend on what nobody has: never shown to anyone, never called saved, and completed by one question.

import type { RunningServer } from '@draaitafel/server/src/main.ts'
import { syncType } from '@draaitafel/shared/protocol/messages.ts'
import { afterEach, beforeEach, expect, it } from 'vitest'
import * as Y from 'yjs'
import { launchServer, makeWorkshop, seatOf, type TestWorkshop } from '../support/launchServer.ts'
import { RawClient, until } from '../support/rawClient.ts'

let server: RunningServer
let workshop: TestWorkshop

beforeEach(async () => {
  server = await launchServer()
  workshop = await makeWorkshop(server.url)
})

afterEach(() => server.close())

const join = () => RawClient.join(seatOf(workshop, 'participant'))
const note = (doc: Y.Doc) => doc.getText('note.4')

/** Two edits, the second built on the first, as two updates. */
function twoEdits(doc: Y.Doc): readonly [Uint8Array, Uint8Array] {
  const updates: Uint8Array[] = []
  doc.on('update', (update: Uint8Array) => updates.push(update))
  note(doc).insert(0, 'een')
  note(doc).insert(3, ' twee')
  const [first = new Uint8Array(), second = new Uint8Array()] = updates
  return [first, second]
}

it('[R58] an update without its predecessor is not accepted; a full resync of its sender is', async () => {
  const [sender, other] = [await join(), await join()]
  const questions = sender.questions
  const [, second] = twoEdits(sender.doc)
  sender.sendSync(syncType.update, second)
  await until(() => sender.questions > questions)
  expect(sender.messages).toEqual([])
  sender.sendSync(syncType.step2, Y.encodeStateAsUpdate(sender.doc))
  await until(() => note(other.doc).toString() === 'een twee')
  await until(() => sender.saved === 2)
  expect(other.doc.store.pendingStructs).toBeNull()
})

it('[R58] everything someone has, with a hole in it, is refused: there is nothing left to ask for', async () => {
  const [sender, other] = [await join(), await join()]
  const [, second] = twoEdits(sender.doc)
  sender.sendSync(syncType.step2, second)
  await until(() => sender.messages.some(({ type }) => type === 'refused'))
  expect(sender.messages).toContainEqual({ type: 'refused', count: 1, reason: 'incomplete' })
  expect(note(other.doc).toString()).toBe('')
})

it('[R58] nobody deletes what another has yet to write', async () => {
  const [attacker, victim, other] = [await join(), await join(), await join()]
  const deleteNext = new Y.Doc()
  deleteNext.clientID = victim.doc.clientID
  deleteNext.getText('x').insert(0, '0123456789')
  const before = Y.encodeStateVector(deleteNext)
  deleteNext.getText('x').delete(0, 10)
  attacker.sendSync(syncType.step2, Y.encodeStateAsUpdate(deleteNext, before))
  await until(() => attacker.messages.length > 0)
  victim.write((doc) => note(doc).insert(0, 'blijft'))
  await until(() => victim.saved === 1)
  await until(() => note(other.doc).toString() === 'blijft')
})
