// Who may say what, on the wire: with handmade frames, sent by someone who has read the protocol and wants more than
// their rights. What is refused is answered, and nothing else of theirs is lost.

import { readPlan } from '@draaitafel/shared/document/read.ts'
import { isPromised, termsText } from '@draaitafel/shared/nouns/promise.ts'
import { syncType } from '@draaitafel/shared/protocol/messages.ts'
import { afterEach, beforeEach, expect, it } from 'vitest'
import * as Y from 'yjs'
import { anyThing, everyWay, handMade, mapThing } from '../support/handMade.ts'
import { type RawClient, until } from '../support/rawClient.ts'
import { WireTable } from '../support/wireTable.ts'

const AT = '2026-11-26T10:00:00.000Z'
const OWN = 4_294_967_200
const OTHER = OWN + 1
const PARTY = 'gemeente'
const THEIRS = 'corporatie'
const terms = { party: THEIRS, amountCents: 4_000_000, per: 'year', from: 2026, until: null, indexed: false } as const
const promise = (by: string | null, about = termsText(terms)) => ({ certainty: 'toegezegd', by, about, was: null })

let table: WireTable
let leader: RawClient

beforeEach(async () => {
  table = await WireTable.lay([PARTY, THEIRS], (doc) => {
    for (const id of ['hun', 'ons']) {
      const money = { ...terms, party: id === 'hun' ? THEIRS : PARTY, source: 'I', certainty: 'bespreken', order: 'a1' }
      doc.getMap('investments').set(id, new Y.Map(Object.entries(money)))
    }
    doc.getMap('discussions').set('7', { state: 'besloten', setting: 0, name: 'Sam', party: null, at: AT })
  })
  leader = table.leader
})
afterEach(() => table.clear())

const investment = (id: string) => readPlan(leader.doc).plan.investments.find((one) => one.id === id)

/** The map that contains an investment, as a handmade client refers to it. */
function idOf(id: string): readonly [number, number] {
  const { client = 0, clock = 0 } = leader.doc.getMap('investments')._map.get(id)?.id ?? {}
  return [client, clock]
}

const ways = (parent: string | readonly [number, number], key: string, value: unknown) =>
  everyWay({ client: OWN }, parent, key, value)
const given = (id: string, by: string, client = OWN, clock = 0) =>
  handMade([{ client, clock, things: [anyThing(idOf(id), 'certainty', promise(by))] }])

async function allRefused(client: RawClient, updates: readonly Uint8Array[]): Promise<void> {
  for (const update of updates) expect(await client.answerTo(update)).toBe('notAllowed')
  // Nothing else of theirs is lost, and the connection stays.
  const turn = anyThing('settings', '3', { setting: 2, name: 'Noor', party: PARTY, at: AT })
  expect(
    await client.answerTo(handMade([{ client: OTHER + client.doc.clientID, clock: 0, things: [turn] }])),
  ).toBeNull()
}

it('[R300] only the facilitator decides on a knob, however a hand-made client writes it; anyone may say that it was discussed', async () => {
  const guest = await table.sitDown()
  const decided = { state: 'besloten', setting: 1, name: 'Noor', party: PARTY, at: AT }
  await allRefused(guest, ways('discussions', '6', decided))
  // Nor by repeating what the facilitator once said.
  await allRefused(guest, ways('discussions', '7', { ...decided, name: 'Sam', party: null }))
  const talked = anyThing('discussions', '6', { ...decided, state: 'besproken' })
  expect(await guest.answerTo(handMade([{ client: OWN, clock: 0, things: [talked] }]))).toBeNull()
  const opened = anyThing('discussions', '7', { ...decided, state: 'besproken' })
  expect(await guest.answerTo(handMade([{ client: OWN, clock: 1, things: [opened] }]))).toBeNull()
  await until(() => readPlan(leader.doc).plan.knobs[6]?.discussion?.state === 'besproken')
  expect(readPlan(leader.doc).plan.knobs[5]?.discussion?.state).toBe('besproken')
})

it('[R301] nobody gives another party’s word, however it is written: not for them, not for the facilitator, not without a name', async () => {
  const guest = await table.sitDown()
  for (const value of ['toegezegd', 'vastgelegd', promise(THEIRS), promise(null), promise('')]) {
    await allRefused(guest, ways(idOf('hun'), 'certainty', value))
    await allRefused(guest, ways(idOf('ons'), 'certainty', value))
  }
  // With the investment itself, and depending on something later in the same update.
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
  // What a record inherits is lost on the way to others.
  const inherited = JSON.parse(`{"certainty":"toegezegd","__proto__":{"by":"${PARTY}"}}`) as unknown
  const refused = await guest.answerTo(
    handMade([{ client: OWN, clock: 0, things: [anyThing(idOf('hun'), 'certainty', inherited)] }]),
  )
  expect(refused).toBe('notAllowed')
  expect(readPlan(leader.doc).plan.investments.map(({ certainty }) => certainty)).toEqual(['bespreken', 'bespreken'])
})

it('[R301] in its own name a party promises its own money, and that counts; for another’s money it waits for their word', async () => {
  const guest = await table.sitDown()
  const own = promise(PARTY, termsText({ ...terms, party: PARTY }))
  const forOurs = anyThing(idOf('ons'), 'certainty', own)
  const forTheirs = anyThing(idOf('hun'), 'certainty', promise(PARTY))
  expect(await guest.answerTo(handMade([{ client: OWN, clock: 0, things: [forOurs, forTheirs] }]))).toBeNull()
  await until(() => investment('ons')?.certainty === 'toegezegd')
  const [ours, theirs] = [investment('ons'), investment('hun')]
  expect([ours && isPromised(ours), theirs?.certainty, theirs && isPromised(theirs)]).toEqual([
    true,
    'toegezegd',
    false,
  ])
})

it('[R301] of a promise that counts nobody else changes the money and has it count on', async () => {
  const theirs = await table.sitDown({ party: THEIRS })
  const given = anyThing(idOf('hun'), 'certainty', promise(THEIRS))
  expect(await theirs.answerTo(handMade([{ client: OTHER, clock: 0, things: [given] }]))).toBeNull()
  const counts = () => {
    const one = investment('hun')
    return one !== undefined && isPromised(one)
  }
  await until(counts)
  const guest = await table.sitDown()
  const raised = anyThing(idOf('hun'), 'amountCents', 9_000_000)
  expect(await guest.answerTo(handMade([{ client: OWN, clock: 0, things: [raised] }]))).toBeNull()
  await until(() => investment('hun')?.amountCents === 9_000_000)
  expect(counts()).toBe(false)
})

it('[R302] a client without a party in the query is held to the first it names; without any it promises nothing', async () => {
  const nobody = await table.sitDown({ party: null })
  await allRefused(nobody, ways(idOf('hun'), 'certainty', promise(PARTY)))
  const late = await table.sitDown({ party: null, isShown: false })
  const state = { name: 'Noor', party: THEIRS, role: 'participant' }
  late.sendPresence(late.doc.clientID, 1, state)
  expect(await late.answerTo(given('hun', THEIRS))).toBeNull()
  late.sendPresence(late.doc.clientID, 2, { ...state, party: PARTY })
  expect(await late.answerTo(given('ons', PARTY, OWN, 1))).toBe('notAllowed')
})

it('[R303] what was said at one seat may be brought from the next by the same browser, and by no other', async () => {
  const [mine, other] = [await table.newBrowser(), await table.newBrowser()]
  const before = await table.sitDown({ clientId: OWN, party: THEIRS, cookie: mine })
  before.close()
  const said = given('hun', THEIRS)
  const stranger = await table.sitDown({ cookie: other })
  expect(await stranger.answerTo(said, syncType.step2)).toBe('notYours')
  const after = await table.sitDown({ cookie: mine })
  expect(await after.answerTo(said, syncType.step2)).toBeNull()
  await until(() => investment('hun')?.certainty === 'toegezegd')
})

it('[R322] a seat of which nobody was told gives nobody’s word: it may come in with a party, and go and come back as another', async () => {
  const unseen = await table.sitDown({ isShown: false })
  const watcher = await table.sitDown({ name: 'Bram', party: THEIRS })
  await allRefused(unseen, ways(idOf('ons'), 'certainty', promise(PARTY)))
  await allRefused(unseen, ways('log', 'x', { at: AT, name: '', party: PARTY, type: 'knob.turn', subject: '6' }))
  // Nor later, at a seat that others see, what was made at one that they did not.
  const cookie = await table.newBrowser()
  const hidden = await table.sitDown({ clientId: OWN + 40, party: THEIRS, cookie, isShown: false })
  hidden.close()
  const after = await table.sitDown({ cookie })
  expect(await after.answerTo(given('hun', THEIRS, OWN + 40), syncType.step2)).toBe('notAllowed')
  // Once the others were told, it is accepted; and they were told before it arrived.
  unseen.sendPresence(unseen.doc.clientID, 1, { name: 'Noor', party: PARTY, role: 'participant' })
  expect(await unseen.answerTo(given('ons', PARTY))).toBeNull()
  await until(() => watcher.updates.length > 0)
  const told = watcher.presence.find(({ clientId }) => clientId === unseen.doc.clientID)
  expect(told?.state).toMatchObject({ name: 'Noor', party: PARTY })
})

it('[R322] a state that says that nobody is there shows nobody', async () => {
  const gone = await table.sitDown({ isShown: false })
  gone.sendPresence(gone.doc.clientID, 1, null)
  expect(await gone.answerTo(given('ons', PARTY))).toBe('notAllowed')
})

it('[R323] a client that adds the party itself, made offline, speaks for it at once, and from then on as the others see it', async () => {
  const guest = await table.sitDown({ name: 'Ans', party: 'nieuw' })
  const watcher = await table.sitDown({ name: 'Bram', party: THEIRS })
  const seen = () => watcher.presence.filter(({ clientId }) => clientId === guest.doc.clientID).at(-1)?.state
  await until(() => seen() !== undefined)
  expect(seen()).toMatchObject({ name: 'Ans', party: null })
  const line = { at: AT, name: 'Ans', party: 'nieuw', type: 'knob.turn', subject: '6', from: 0, to: 1 }
  const things = [
    mapThing('parties', 'nieuw'),
    ...Object.entries({ name: 'Nieuw', kind: 'gemeente', atTable: true, order: 'a5' }).map(([key, value]) =>
      anyThing([OWN, 0], key, value),
    ),
    anyThing('log', 'een', line),
  ]
  expect(await guest.answerTo(handMade([{ client: OWN, clock: 0, things }]), syncType.step2)).toBeNull()
  await until(() => leader.doc.getMap('log').has('een'))
  const next = handMade([{ client: OWN, clock: things.length, things: [anyThing('log', 'twee', line)] }])
  expect(await guest.answerTo(next)).toBeNull()
  await until(() => watcher.doc.getMap('log').has('twee'))
  expect(seen()).toMatchObject({ name: 'Ans', party: 'nieuw' })
})

it('[R336] for a party that is not in the plan only the client that adds it speaks: it never was there, and nothing is overwritten', async () => {
  const things = (party: string, ...more: ReturnType<typeof anyThing>[]) => [
    mapThing('parties', party),
    ...Object.entries({ name: party, kind: 'gemeente', atTable: true, order: 'a5' }).map(([key, value]) =>
      anyThing([OWN, 0], key, value),
    ),
    ...more,
  ]
  const line = (party: string) => ({ at: AT, name: 'Bram', party, type: 'knob.turn', subject: '6', from: 0, to: 1 })
  const brought = (...all: ReturnType<typeof anyThing>[]) => handMade([{ client: OWN, clock: 0, things: all }])
  // One that nobody adds.
  const ghost = await table.sitDown({ name: 'Bram', party: 'geest', cookie: await table.newBrowser() })
  await allRefused(ghost, [brought(anyThing('log', 'van-geest', line('geest')))])
  // One's own party, and other people's money that exists.
  const theirs = anyThing(idOf('hun'), 'certainty', {
    ...promise('geest'),
    about: termsText({ ...terms, party: 'geest' }),
  })
  await allRefused(ghost, [brought(...things('geest', anyThing('log', 'van-geest', line('geest')), theirs))])
  // A removed party, by someone who never sat there, with everything in its name.
  leader.write((doc) => {
    doc.getMap('log').set('van-bram', line(THEIRS))
    doc.getMap('parties').delete(THEIRS)
  })
  const rogue = await table.sitDown({ name: 'Bram', party: THEIRS, cookie: await table.newBrowser() })
  await until(() => rogue.doc.getMap('log').has('van-bram'))
  for (const more of [
    anyThing('log', 'nieuw', line(THEIRS)),
    anyThing('log', 'van-bram', line(THEIRS)),
    anyThing(idOf('hun'), 'certainty', promise(THEIRS)),
  ])
    await allRefused(rogue, [brought(...things(THEIRS, more))])
})

it('[R336] someone who was seen at a party before it was taken away brings what they made there', async () => {
  const cookie = await table.newBrowser()
  const before = await table.sitDown({ name: 'Bram', party: THEIRS, cookie, tab: 'own' })
  expect(await before.answerTo(given('hun', THEIRS))).toBeNull()
  before.close()
  leader.write((doc) => doc.getMap('parties').delete(THEIRS))
  const watcher = await table.sitDown()
  await until(() => watcher.doc.getMap('parties').size > 0 && !watcher.doc.getMap('parties').has(THEIRS))
  const { clientID } = before.doc
  const back = await table.sitDown({ name: 'Bram', party: THEIRS, cookie, tab: 'own', clientId: clientID })
  const line = { at: AT, name: 'Bram', party: THEIRS, type: 'knob.turn', subject: '6', from: 0, to: 1 }
  const made = handMade([{ client: clientID, clock: 0, things: [anyThing('log', 'een', line)] }])
  expect(await back.answerTo(made, syncType.step2)).toBeNull()
})

it.each([
  ['title', 'Van mij'],
  ['place', 'Elders'],
  ['firstYear', 2020],
  ['lastYear', 2040],
  ['indexation', 900],
  ['exampleAmounts', false],
  ['use', 'terugblik'],
  ['moneyFirst', true],
  ['adopted', { at: AT, print: '0123abcd' }],
])(
  '[R304] only the facilitator changes what the workshop is (%s), however it is written, wrapped or deleted',
  async (key, value) => {
    const guest = await table.sitDown()
    const before = leader.doc.getMap('workshop').toJSON()
    await allRefused(guest, ways('workshop', key, value))
    await allRefused(guest, [handMade([{ client: OWN, clock: 0, things: [mapThing('workshop', key)] }])])
    const { client, clock } = guest.doc.getMap('workshop')._map.get(key)?.id ?? { client: 0, clock: 0 }
    if (key !== 'adopted') await allRefused(guest, [handMade([], [[client, [[clock, 1]]]])])
    expect(leader.doc.getMap('workshop').toJSON()).toEqual(before)
  },
)
