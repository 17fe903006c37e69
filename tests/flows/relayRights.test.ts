// Who may say what, on the wire: by frames written by hand, as someone sends them who has read the protocol and wants more
// than their part. What is refused is answered, and takes nothing else of theirs away.

import type { RunningServer } from '@draaitafel/server/src/main.ts'
import { readPlan } from '@draaitafel/shared/document/read.ts'
import { isPromised, termsText } from '@draaitafel/shared/plan/investment.ts'
import { syncType } from '@draaitafel/shared/protocol/messages.ts'
import { afterEach, beforeEach, expect, it } from 'vitest'
import * as Y from 'yjs'
import { anyThing, type Block, embedThing, handMade, jsonThing, mapThing } from '../support/handMade.ts'
import {
  cookieOf,
  launchServer,
  makeDataDir,
  makeWorkshop,
  postJson,
  seatOf,
  type TestWorkshop,
} from '../support/launchServer.ts'
import { RawClient, until } from '../support/rawClient.ts'

const AT = '2026-11-26T10:00:00.000Z'
const OWN = 4_294_967_200
const OTHER = OWN + 1
const PARTY = 'gemeente'
const THEIRS = 'corporatie'
const terms = { party: THEIRS, amountCents: 4_000_000, per: 'year', from: 2026, until: null, indexed: false } as const
const promise = (by: string | null, about = termsText(terms)) => ({ certainty: 'toegezegd', by, about, was: null })

let dataDir: ReturnType<typeof makeDataDir>
let server: RunningServer
let workshop: TestWorkshop
let leader: RawClient

beforeEach(async () => {
  dataDir = makeDataDir()
  server = await launchServer({ DATA_DIR: dataDir.path })
  workshop = await makeWorkshop(server.url)
  leader = await RawClient.join(seatOf(workshop, 'facilitator'))
  leader.write((doc) => {
    for (const id of [PARTY, THEIRS]) {
      const party = new Y.Map(Object.entries({ name: id, kind: 'gemeente', atTable: true, order: 'a0' }))
      doc.getMap('parties').set(id, party)
    }
    for (const id of ['hun', 'ons']) {
      const money = { ...terms, party: id === 'hun' ? THEIRS : PARTY, source: 'I', certainty: 'bespreken', order: 'a1' }
      doc.getMap('investments').set(id, new Y.Map(Object.entries(money)))
    }
    doc.getMap('discussions').set('7', { state: 'besloten', setting: 0, name: 'Sam', party: null, at: AT })
  })
  await until(() => leader.saved > 0)
})
afterEach(async () => {
  await server.close()
  dataDir.remove()
})

const sitDown = (query = `ext=1&party=${PARTY}`) => RawClient.join(seatOf(workshop, 'participant', query))
const investment = (id: string) => readPlan(leader.doc).plan.investments.find((one) => one.id === id)

/** The thing under which an investment lies, as who writes by hand names it. */
function idOf(id: string): readonly [number, number] {
  const { client = 0, clock = 0 } = leader.doc.getMap('investments')._map.get(id)?.id ?? {}
  return [client, clock]
}

/** Sends it and waits for the answer; null when it was taken in. */
async function answerTo(client: RawClient, update: Uint8Array, kind: number = syncType.update) {
  const [refused, saved] = [client.refusals.length, client.saved]
  client.sendSync(kind, update)
  await until(() => client.refusals.length > refused || client.saved > saved || client.closeCode !== null)
  return client.refusals[refused] ?? null
}

/** One thing under one key, in every way in which it can be written there. */
function everyWay(parent: string | readonly [number, number], key: string, value: unknown): readonly Uint8Array[] {
  const innocent = typeof value === 'object' ? null : 'idee'
  const byItself: Block['things'][] = [
    [anyThing(parent, key, value)],
    [anyThing(parent, key, innocent, value)],
    [anyThing(parent, key, value, innocent)],
    [jsonThing(parent, key, value)],
    [jsonThing(parent, key, innocent, value)],
    [embedThing(parent, key, value)],
  ]
  return byItself.map((things) => handMade([{ client: OWN, clock: 0, things }]))
}

async function allRefused(client: RawClient, updates: readonly Uint8Array[]): Promise<void> {
  for (const update of updates) expect(await answerTo(client, update)).toBe('notAllowed')
  // Nothing else of theirs is lost, and the line stays.
  const turn = anyThing('settings', '3', { setting: 2, name: 'Noor', party: PARTY, at: AT })
  expect(
    await answerTo(client, handMade([{ client: OTHER + client.doc.clientID, clock: 0, things: [turn] }])),
  ).toBeNull()
}

it('[R300] only who leads decides on a knob, however a hand-made client writes it; that it was talked about says anyone', async () => {
  const guest = await sitDown()
  const decided = { state: 'besloten', setting: 1, name: 'Noor', party: PARTY, at: AT }
  await allRefused(guest, everyWay('discussions', '6', decided))
  // Nor by passing on what the facilitator once said.
  await allRefused(guest, everyWay('discussions', '7', { ...decided, name: 'Sam', party: null }))
  const talked = anyThing('discussions', '6', { ...decided, state: 'besproken' })
  expect(await answerTo(guest, handMade([{ client: OWN, clock: 0, things: [talked] }]))).toBeNull()
  const opened = anyThing('discussions', '7', { ...decided, state: 'besproken' })
  expect(await answerTo(guest, handMade([{ client: OWN, clock: 1, things: [opened] }]))).toBeNull()
  await until(() => readPlan(leader.doc).plan.knobs[6]?.discussion?.state === 'besproken')
  expect(readPlan(leader.doc).plan.knobs[5]?.discussion?.state).toBe('besproken')
})

it('[R301] nobody gives another party’s word, however it is written: not for them, not for who leads, not without a name', async () => {
  const guest = await sitDown()
  for (const value of ['toegezegd', 'vastgelegd', promise(THEIRS), promise(null), promise('')]) {
    await allRefused(guest, everyWay(idOf('hun'), 'certainty', value))
    await allRefused(guest, everyWay(idOf('ons'), 'certainty', value))
  }
  // With the investment itself, and hanging on what comes later in the same update.
  const facts = Object.entries({ ...terms, source: 'I', order: 'a2' })
  const whole = facts.map(([key, value]) => anyThing([OWN, 0], key, value))
  const word = anyThing([OWN, 0], 'certainty', promise(THEIRS))
  await allRefused(guest, [
    handMade([{ client: OWN, clock: 0, things: [mapThing('investments', 'nieuw'), ...whole, word] }]),
    handMade([
      { client: OTHER, clock: 0, things: [word] },
      { client: OWN, clock: 0, things: [mapThing('investments', 'nieuw'), ...whole] },
    ]),
  ])
  // What a record inherits is no part of it on the way to others.
  const inherited = JSON.parse(`{"certainty":"toegezegd","__proto__":{"by":"${PARTY}"}}`) as unknown
  const refused = await answerTo(
    guest,
    handMade([{ client: OWN, clock: 0, things: [anyThing(idOf('hun'), 'certainty', inherited)] }]),
  )
  expect(refused).toBe('notAllowed')
  expect(readPlan(leader.doc).plan.investments.map(({ certainty }) => certainty)).toEqual(['bespreken', 'bespreken'])
})

it('[R301] in its own name a party promises its own money, and that counts; for another’s money it waits for their word', async () => {
  const guest = await sitDown()
  const own = promise(PARTY, termsText({ ...terms, party: PARTY }))
  const forOurs = anyThing(idOf('ons'), 'certainty', own)
  const forTheirs = anyThing(idOf('hun'), 'certainty', promise(PARTY))
  expect(await answerTo(guest, handMade([{ client: OWN, clock: 0, things: [forOurs, forTheirs] }]))).toBeNull()
  await until(() => investment('ons')?.certainty === 'toegezegd')
  const [ours, theirs] = [investment('ons'), investment('hun')]
  expect([ours && isPromised(ours), theirs?.certainty, theirs && isPromised(theirs)]).toEqual([
    true,
    'toegezegd',
    false,
  ])
})

it('[R301] of a promise that counts nobody else changes the money and has it count on', async () => {
  const theirs = await sitDown(`ext=1&party=${THEIRS}`)
  const given = anyThing(idOf('hun'), 'certainty', promise(THEIRS))
  expect(await answerTo(theirs, handMade([{ client: OTHER, clock: 0, things: [given] }]))).toBeNull()
  const counts = () => {
    const one = investment('hun')
    return one !== undefined && isPromised(one)
  }
  await until(counts)
  const guest = await sitDown()
  const raised = anyThing(idOf('hun'), 'amountCents', 9_000_000)
  expect(await answerTo(guest, handMade([{ client: OWN, clock: 0, things: [raised] }]))).toBeNull()
  await until(() => investment('hun')?.amountCents === 9_000_000)
  expect(counts()).toBe(false)
})

it('[R302] who says no party when coming in is held to the first they name; who names none gives nobody’s word', async () => {
  const nobody = await sitDown('ext=1')
  await allRefused(nobody, everyWay(idOf('hun'), 'certainty', promise(PARTY)))
  const late = await sitDown('ext=1')
  const state = { name: 'Noor', party: THEIRS, role: 'participant' }
  late.sendPresence(late.doc.clientID, 1, state)
  const given = anyThing(idOf('hun'), 'certainty', promise(THEIRS))
  expect(await answerTo(late, handMade([{ client: OWN, clock: 0, things: [given] }]))).toBeNull()
  late.sendPresence(late.doc.clientID, 2, { ...state, party: PARTY })
  const other = anyThing(idOf('ons'), 'certainty', promise(PARTY))
  expect(await answerTo(late, handMade([{ client: OWN, clock: 1, things: [other] }]))).toBe('notAllowed')
})

it('[R303] what was said at one seat may be brought from the next by the same browser, and by no other', async () => {
  const key = new URL(workshop.links.participant).hash.slice(1)
  const cookie = async () => cookieOf(await postJson(server.url, '/api/sessions', { workshop: workshop.id, key }))
  const [mine, other] = [await cookie(), await cookie()]
  const come = (query: string, as: string) => RawClient.join({ ...seatOf(workshop, 'participant', query), cookie: as })
  const before = await come(`ext=1&clientID=${OWN}&party=${THEIRS}`, mine)
  before.close()
  const said = handMade([{ client: OWN, clock: 0, things: [anyThing(idOf('hun'), 'certainty', promise(THEIRS))] }])
  const stranger = await come(`ext=1&clientID=${OTHER}&party=${PARTY}`, other)
  expect(await answerTo(stranger, said, syncType.step2)).toBe('notYours')
  const after = await come(`ext=1&clientID=${OWN + 7}&party=${PARTY}`, mine)
  expect(await answerTo(after, said, syncType.step2)).toBeNull()
  await until(() => investment('hun')?.certainty === 'toegezegd')
})

it.each([
  ['title', 'Van mij'],
  ['place', 'Elders'],
  ['firstYear', 2020],
  ['lastYear', 2040],
  ['indexation', 900],
  ['exampleAmounts', false],
  ['use', 'terugblik'],
  ['adopted', { at: AT, print: '0123abcd' }],
])(
  '[R304] what the workshop is (%s) only who leads changes, however it is written, wrapped or deleted',
  async (key, value) => {
    const guest = await sitDown()
    const before = leader.doc.getMap('workshop').toJSON()
    await allRefused(guest, everyWay('workshop', key, value))
    await allRefused(guest, [handMade([{ client: OWN, clock: 0, things: [mapThing('workshop', key)] }])])
    const { client, clock } = guest.doc.getMap('workshop')._map.get(key)?.id ?? { client: 0, clock: 0 }
    if (key !== 'adopted') await allRefused(guest, [handMade([], [[client, [[clock, 1]]]])])
    expect(leader.doc.getMap('workshop').toJSON()).toEqual(before)
  },
)
