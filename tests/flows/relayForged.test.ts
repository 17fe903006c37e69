// A participant who writes frames by hand instead of with Yjs: what is the facilitator's alone and what is locked
// stays as it is, for everyone present and everyone who joins later.

import { type Locks, noLocks } from '@draaitafel/shared/protocol/locks.ts'
import { afterEach, beforeEach, expect, it } from 'vitest'
import * as Y from 'yjs'
import { anyThing, handMade, jsonThing, mapThing, textThing } from '../support/handMade.ts'
import { changeWorkshop, seatOf } from '../support/launchServer.ts'
import { RawClient, until } from '../support/rawClient.ts'
import { WireTable } from '../support/wireTable.ts'

const AT = '2026-11-26T10:00:00.000Z'
const OWN = 4_294_967_200
const forgedTurn = { setting: 4, name: 'Piet', party: null, at: AT }

let table: WireTable

beforeEach(async () => {
  table = await WireTable.lay([])
})
afterEach(() => table.clear())

const join = (role: 'facilitator' | 'participant') => RawClient.join(seatOf(table.workshop, role))

async function lock(locks: Locks): Promise<void> {
  expect((await changeWorkshop(table.workshop, { locks })).status).toBe(200)
}

/** Everything there is, for someone who joins now. */
async function asSeenAnew(): Promise<unknown> {
  const { doc } = await join('facilitator')
  return [...doc.share.keys()].sort().map((root) => [root, doc.get(root).toJSON() ?? null, textOf(doc, root)])
}

const textOf = (doc: Y.Doc, root: string) => (/^(note|talk|vision)/.test(root) ? doc.getText(root).toString() : null)

it.each([
  ['session', 'lead', { person: 'piet', name: 'Piet' }],
  ['workshop', 'adopted', { at: AT, print: 'x' }],
  ['settings', '6', forgedTurn],
] as const)('[R120] an update in which one author occurs twice is refused: %s', async (root, key, value) => {
  await lock({ ...noLocks, knobs: [{ knob: 6, by: '', why: '' }] })
  const guest = await join('participant')
  const before = await asSeenAnew()
  const innocent = { client: OWN, clock: 0, things: [anyThing('log', 'x', 1)] }
  const forged = { client: OWN, clock: 0, things: [anyThing(root, key, value)] }
  expect(await guest.answerTo(handMade([innocent, forged]))).toBe('undecodable')
  expect(await asSeenAnew()).toEqual(before)
})

it('[R121] what goes on from one’s own earlier turn stays with it: a knob locked since keeps its setting', async () => {
  const [leader, guest] = [await join('facilitator'), await join('participant')]
  const turn = anyThing('settings', '6', { ...forgedTurn, setting: 1 })
  expect(await guest.answerTo(handMade([{ client: OWN, clock: 0, things: [turn] }]))).toBeNull()
  await until(() => leader.doc.getMap('settings').get('6') !== undefined)
  await lock({ ...noLocks, knobs: [{ knob: 6, by: '', why: '' }] })
  const before = await asSeenAnew()
  const forged = anyThing('log', 'x', 0, forgedTurn)
  expect(await guest.answerTo(handMade([{ client: OWN, clock: 0, things: [forged] }]))).toBe('undecodable')
  expect(await asSeenAnew()).toEqual(before)
  expect(leader.doc.getMap('settings').get('6')).toMatchObject({ setting: 1 })
})

it('[R121] the same for a locked note, and for what someone else wrote', async () => {
  const [leader, guest] = [await join('facilitator'), await join('participant')]
  expect(await guest.answerTo(handMade([{ client: OWN, clock: 0, things: [textThing('note.6', 'a')] }]))).toBeNull()
  leader.write((doc) => void doc.getMap('session').set('now', { step: 'start', endsAt: null, leftSeconds: 60 }))
  await until(() => guest.doc.getMap('session').has('now'))
  await lock({ ...noLocks, knobs: [{ knob: 6, by: '', why: '' }] })
  const before = await asSeenAnew()
  expect(await guest.answerTo(handMade([{ client: OWN, clock: 0, things: [textThing('log', 'xbc')] }]))).not.toBeNull()
  const stranger = await join('participant')
  const client = leader.doc.clientID
  const clock = Y.getState(stranger.doc.store, client) - 1
  const forged = anyThing('log', 'x', 0, { step: 'eind', endsAt: null, leftSeconds: 0 })
  expect(await stranger.answerTo(handMade([{ client, clock, things: [forged] }]))).not.toBeNull()
  expect(await asSeenAnew()).toEqual(before)
})

it('[R117] money never comes to a locked party, however its name is written', async () => {
  const leader = await join('facilitator')
  leader.write((doc) => {
    for (const id of ['gemeente', 'school']) doc.getMap('parties').set(id, new Y.Map([['name', id]]))
  })
  await until(() => leader.saved > 0)
  await lock({ ...noLocks, parties: [{ party: 'gemeente', by: '', why: '' }] })
  const before = await asSeenAnew()
  const [own, other] = [OWN, OWN + 1]
  const contribution = mapThing('investments', 'i1')
  const forged = [
    handMade([{ client: own, clock: 0, things: [contribution, jsonThing([own, 0], 'party', 'gemeente')] }]),
    handMade([{ client: own, clock: 0, things: [contribution, anyThing([own, 0], 'party', 'school', 'gemeente')] }]),
    handMade([
      { client: other, clock: 0, things: [anyThing([own, 0], 'party', 'gemeente')] },
      { client: own, clock: 0, things: [contribution] },
    ]),
  ]
  for (const update of forged) expect(await (await join('participant')).answerTo(update)).toBe('locked')
  expect(await asSeenAnew()).toEqual(before)
})

it('[R122] a deletion that says the same many times is not read at all', async () => {
  const [guest, other] = [await join('participant'), await join('participant')]
  const many = Array.from({ length: 5_000 }, () => [0, 100] as const)
  const things = Array.from({ length: 100 }, (_, at) => anyThing('log', `l${at}`, 1))
  expect(await guest.answerTo(handMade([{ client: OWN, clock: 0, things }]))).toBeNull()
  expect(await guest.answerTo(handMade([], [[OWN, many]]))).toBe('undecodable')
  // And nobody at the table notices anything.
  other.write((doc) => doc.getText('note.1').insert(0, 'van ons'))
  await until(() => other.saved > 0)
})

it('[R123] a document that others filled still accepts the facilitator’s changes', async () => {
  const [leader, guest] = [await join('facilitator'), await join('participant')]
  let clock = 0
  for (const size of [120_000, 9_000, 700]) {
    for (let full = false; !full; ) {
      const garbage = anyThing('rommel', `r${clock}`, 'x'.repeat(size))
      const answer = await guest.answerTo(handMade([{ client: OWN, clock, things: [garbage] }]))
      full = answer === 'documentFull'
      if (!full) expect(answer).toBeNull()
      if (!full) clock += 1
    }
  }
  const saved = leader.saved
  leader.write((doc) => void doc.getMap('session').set('now', { step: 'x'.repeat(1_000) }))
  await until(() => leader.saved > saved || leader.refusals.length > 0)
  expect(leader.refusals).toEqual([])
})
