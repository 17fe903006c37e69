// A paused table on the wire: what anyone but the facilitator writes is refused, and none of it is lost.

import type { RunningServer } from '@draaitafel/server/src/main.ts'
import { syncType } from '@draaitafel/shared/protocol/messages.ts'
import { afterEach, beforeEach, expect, it } from 'vitest'
import * as Y from 'yjs'
import {
  changeWorkshop,
  launchServer,
  makeDataDir,
  makeWorkshop,
  seatOf,
  type TestWorkshop,
} from '../support/launchServer.ts'
import { RawClient, until } from '../support/rawClient.ts'

let dataDir: ReturnType<typeof makeDataDir>
let server: RunningServer
let workshop: TestWorkshop

beforeEach(async () => {
  dataDir = makeDataDir()
  server = await launchServer({ DATA_DIR: dataDir.path })
  workshop = await makeWorkshop(server.url)
})

afterEach(async () => {
  await server.close()
  dataDir.remove()
})

const note = (doc: Y.Doc) => doc.getText('note.2')
const heardPaused = (client: RawClient) =>
  client.messages.flatMap((message) => (message.type === 'paused' ? [message.paused] : []))

it('[R57] while the table is paused only the facilitator writes; afterwards everyone is asked what they kept', async () => {
  const [leader, guest] = [
    await RawClient.join(seatOf(workshop, 'facilitator')),
    await RawClient.join(seatOf(workshop, 'participant')),
  ]
  expect((await changeWorkshop(workshop, { paused: true })).status).toBe(200)
  await until(() => heardPaused(guest).length === 1)
  guest.write((doc) => note(doc).insert(0, 'in de pauze'))
  await until(() => guest.messages.some(({ type }) => type === 'refused'))
  expect(guest.messages).toContainEqual({ type: 'refused', count: 1, reason: 'paused' })
  leader.write((doc) => doc.getText('vision').insert(0, 'van de begeleider'))
  await until(() => guest.doc.getText('vision').length > 0)
  expect(note(leader.doc).toString()).toBe('')

  expect((await changeWorkshop(workshop, { paused: false })).status).toBe(200)
  await until(() => heardPaused(guest).length === 2)
  expect(heardPaused(guest)).toEqual([true, false])
  // What its provider does with the server's question: answer with everything it has.
  await until(() => guest.questions >= 2)
  guest.sendSync(syncType.step2, Y.encodeStateAsUpdate(guest.doc))
  await until(() => note(leader.doc).toString() === 'in de pauze')
})

it('[R57] a client that joins during a pause is told, and only new work is refused', async () => {
  await changeWorkshop(workshop, { paused: true })
  const guest = await RawClient.join(seatOf(workshop, 'participant'))
  await until(() => heardPaused(guest).length === 1)
  guest.sendSync(syncType.step2, Y.encodeStateAsUpdate(guest.doc))
  await until(() => guest.saved === 1)
  expect(guest.messages.filter(({ type }) => type === 'refused')).toEqual([])
  const plain = await RawClient.join(seatOf(workshop, 'participant', ''))
  plain.write((doc) => note(doc).insert(0, 'x'))
  await until(() => plain.denied.length === 1)
  expect(plain.denied).toEqual(['paused'])
})

it('[R57] a joining client is told at once whether there is a pause or a lock, also when there is none; a plain client is not', async () => {
  const guest = await RawClient.join(seatOf(workshop, 'participant'))
  await until(() => guest.clockMs !== null)
  expect(guest.greeting).toEqual(['step1', 'paused', 'locks', 'clock'])
  await changeWorkshop(workshop, { paused: true })
  const late = await RawClient.join(seatOf(workshop, 'participant'))
  await until(() => late.clockMs !== null)
  expect(late.greeting).toEqual(['step1', 'paused', 'locks', 'clock'])
  expect(heardPaused(late)).toEqual([true])
  const plain = await RawClient.join(seatOf(workshop, 'participant', ''))
  expect(plain.greeting.filter((one) => one !== 'presence')).toEqual(['step1', 'step2'])
})

it('[R57] a pause outlives the server', async () => {
  await changeWorkshop(workshop, { paused: true })
  await server.close()
  server = await launchServer({ DATA_DIR: dataDir.path })
  const guest = await RawClient.join({ ...seatOf(workshop, 'participant'), url: server.url })
  await until(() => heardPaused(guest).length === 1)
})

it('[R281] in a pause the clock stands still for everyone, also for anyone who joins later and after the server fell', async () => {
  const guest = await RawClient.join(seatOf(workshop, 'participant'))
  await until(() => guest.clockMs !== null)
  await changeWorkshop(workshop, { paused: true })
  await until(() => heardPaused(guest).length === 1)
  const stood = guest.clockMs
  const late = await RawClient.join(seatOf(workshop, 'viewer'))
  await until(() => late.clockMs !== null)
  expect(late.clockMs).toBe(stood)
  await server.close()
  server = await launchServer({ DATA_DIR: dataDir.path })
  const after = await RawClient.join({ ...seatOf(workshop, 'participant'), url: server.url })
  await until(() => after.clockMs !== null)
  expect(after.clockMs).toBe(stood)
  await changeWorkshop({ ...workshop, url: server.url }, { paused: false })
  await until(() => heardPaused(after).includes(false))
  // Sent before the message that the table continues, so that no screen shows another time in between.
  expect(after.clockMs).toBe(stood)
  const later = await RawClient.join({ ...seatOf(workshop, 'participant'), url: server.url })
  await until(() => later.clockMs !== null)
  expect(later.clockMs ?? 0).toBeGreaterThanOrEqual(stood ?? 0)
  expect(later.clockMs ?? 0).toBeLessThan(Date.now())
})

it('[H40] only the facilitator pauses the table, and says so plainly', async () => {
  expect((await changeWorkshop(workshop, { paused: true }, 'participant')).status).toBe(403)
  for (const body of [{}, { paused: 'ja' }, { paused: true, doorOpen: 1 }, [], null])
    expect((await changeWorkshop(workshop, body)).status).toBe(400)
  const answer = await changeWorkshop(workshop, { paused: true, doorOpen: false })
  expect(await answer.json()).toEqual({ paused: true, doorOpen: false })
})
