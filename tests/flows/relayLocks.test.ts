// Locks on the wire: changes are refused to others with a reason, kept by them, and accepted once unlocked. And what
// is the facilitator's alone, which is refused at any time.

import type { RunningServer } from '@draaitafel/server/src/main.ts'
import { type Locks, noLocks } from '@draaitafel/shared/protocol/locks.ts'
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

const knobSix: Locks = { ...noLocks, knobs: [{ knob: 6, by: 'Sam', why: 'Hierover zijn we het eens' }] }

function lock(locks: unknown, role?: 'facilitator' | 'participant'): Promise<Response> {
  return changeWorkshop(workshop, { locks }, role)
}

const settingOf = (doc: Y.Doc, knob: number) =>
  (doc.getMap('settings').get(String(knob)) as { setting: number }).setting
const turn = (knob: number, setting: number) => (doc: Y.Doc) =>
  void doc
    .getMap('settings')
    .set(String(knob), { setting, name: 'Noor', party: 'gemeente', at: '2026-11-26T10:00:00.000Z' })
const heardLocks = (client: RawClient) =>
  client.messages.flatMap((message) => (message.type === 'locks' ? [message.locks] : []))
const join = (role: 'facilitator' | 'participant', query?: string) => RawClient.join(seatOf(workshop, role, query))

it('[R117] a locked knob is refused to others, heard by all with who and why, and comes in once it is unlocked', async () => {
  const [leader, guest, other] = [await join('facilitator'), await join('participant'), await join('participant')]
  const stood = settingOf(leader.doc, 6)
  const turned = stood === 4 ? 0 : 4
  expect((await lock(knobSix)).status).toBe(200)
  await until(() => heardLocks(guest).length === 1)
  expect(heardLocks(guest)).toEqual([knobSix])
  guest.write(turn(6, turned))
  await until(() => guest.refusals.length === 1)
  expect(guest.refusals).toEqual(['locked'])
  // Another knob is not affected.
  other.write(turn(7, 4))
  await until(() => settingOf(leader.doc, 7) === 4)
  expect(settingOf(leader.doc, 6)).toBe(stood)
  // The facilitator is not locked out.
  const asked = guest.questions
  leader.write(turn(6, 2))
  await until(() => settingOf(other.doc, 6) === 2)

  await lock(noLocks)
  await until(() => heardLocks(guest).length === 2 && guest.questions > asked)
  guest.sendSync(syncType.step2, Y.encodeStateAsUpdate(guest.doc))
  await until(() => guest.saved >= 2)
  await until(() => settingOf(leader.doc, 6) === settingOf(guest.doc, 6))
})

it('[R117] locks are told to anyone who joins later, also after the server was started again', async () => {
  await lock(knobSix)
  expect(heardLocks(await waitFor(await join('participant')))).toEqual([knobSix])
  await server.close()
  server = await launchServer({ DATA_DIR: dataDir.path })
  const guest = await RawClient.join({ ...seatOf(workshop, 'participant'), url: server.url })
  await until(() => heardLocks(guest).length === 1)
  guest.write(turn(6, 1))
  await until(() => guest.refusals.length === 1)
})

it('[R117] an unchanged y-websocket client hears that it may not', async () => {
  await lock({ ...noLocks, allowed: 'kijken' })
  const plain = await join('participant', '')
  plain.write(turn(6, 1))
  await until(() => plain.denied.length === 1)
  expect(plain.denied).toEqual(['locked'])
})

it('[R118] rounds, votes, script and step cannot be written by a participant', async () => {
  const [leader, guest] = [await join('facilitator'), await join('participant')]
  guest.write((doc) => {
    const round = new Y.Map<unknown>()
    doc.getMap('rounds').set('verzonnen', round)
    round.set('state', 'getoond')
  })
  await until(() => guest.refusals.length === 1)
  expect(guest.refusals).toEqual(['notAllowed'])
  leader.write((doc) => void doc.getMap('session').set('gather', { place: 'bord', at: '2026-11-26T10:00:00.000Z' }))
  await until(() => guest.doc.getMap('session').has('gather'))
  expect(leader.doc.getMap('rounds').size).toBe(0)
})

it('[H41] only the facilitator locks, and garbage locks nothing', async () => {
  expect((await lock(knobSix, 'participant')).status).toBe(403)
  const garbage: unknown[] = [
    null,
    'alles',
    {},
    { ...noLocks, allowed: 'soms' },
    { ...noLocks, knobs: [{ knob: 11 }] },
    { ...noLocks, knobs: {} },
    { ...noLocks, parties: [{ party: '../x' }] },
    { ...noLocks, parties: Array.from({ length: 61 }, (_, at) => ({ party: `p${at}` })) },
  ]
  for (const locks of garbage) expect((await lock(locks)).status).toBe(400)
  const long = {
    ...noLocks,
    knobs: [
      { knob: 6, by: 'x'.repeat(500), why: 7 },
      { knob: 6, by: '', why: '' },
    ],
  }
  const answer = (await (await lock(long)).json()) as { locks: Locks }
  expect(answer.locks.knobs).toEqual([{ knob: 6, by: 'x'.repeat(60), why: '' }])
})

it('[R125] what several facilitators lock at the same moment is all locked, on every screen and afterwards', async () => {
  const guest = await join('participant')
  const changes = [
    { lock: { knob: 6, by: 'Sam', why: 'Klaar' } },
    { lock: { knob: 7, by: 'Kim', why: '' } },
    { lock: { party: 'gemeente', by: 'Kim', why: '' } },
    { allowed: 'knoppen' },
    { lock: { knob: 8, by: 'Sam', why: '' } },
    { unlock: { knob: 9 } },
  ]
  const answers = await Promise.all(changes.map((change) => changeWorkshop(workshop, change)))
  expect(answers.map(({ status }) => status)).toEqual(changes.map(() => 200))
  // If nothing was unlocked nobody is told.
  await until(() => heardLocks(guest).length === changes.length - 1)
  const last = heardLocks(guest).at(-1)
  expect(last?.knobs.map(({ knob }) => knob).toSorted()).toEqual([6, 7, 8])
  expect([last?.parties.map(({ party }) => party), last?.allowed]).toEqual([['gemeente'], 'knoppen'])
  expect(heardLocks(await waitFor(await join('participant')))).toEqual([last])
  const freed = await changeWorkshop(workshop, { unlock: { party: 'gemeente' } })
  expect(await freed.json()).toEqual({ locks: { ...last, parties: [] } })
})

it('[H43] only the facilitator changes what is locked, one thing at a time, and garbage changes nothing', async () => {
  const knob = { knob: 6, by: 'Sam', why: '' }
  await lock(knobSix)
  expect((await changeWorkshop(workshop, { unlock: knob }, 'participant')).status).toBe(403)
  const garbage: unknown[] = [
    { lock: null },
    { lock: { knob: 0 } },
    { lock: { knob: 7, party: 'gemeente' } },
    { unlock: [] },
    { unlock: { party: '../x' } },
    { allowed: 'soms' },
    { lock: knob, allowed: 'alles' },
    { unlock: knob, paused: true },
    { unlock: knob, locks: noLocks },
    { allowed: null, doorOpen: false },
  ]
  for (const body of garbage) expect((await changeWorkshop(workshop, body)).status, JSON.stringify(body)).toBe(400)
  expect(heardLocks(await waitFor(await join('participant')))).toEqual([knobSix])
})

async function waitFor(guest: RawClient): Promise<RawClient> {
  await until(() => heardLocks(guest).length > 0)
  return guest
}
