// What exists in someone's name is theirs, on the wire too: log entries, consents and placings. Nobody writes one for
// someone else, and nobody changes or removes someone else's.

import type { Action } from '@draaitafel/shared/actions/action.ts'
import { createActionLog } from '@draaitafel/shared/document/actionLog.ts'
import { readPlan } from '@draaitafel/shared/document/read.ts'
import { readLog } from '@draaitafel/shared/document/readLog.ts'
import { planLimits } from '@draaitafel/shared/nouns/limits.ts'
import { syncType } from '@draaitafel/shared/protocol/messages.ts'
import { afterEach, beforeEach, expect, it } from 'vitest'
import * as Y from 'yjs'
import { anyThing, everyWay, handMade, mapThing } from '../support/handMade.ts'
import { seatOf } from '../support/launchServer.ts'
import { RawClient, until } from '../support/rawClient.ts'
import { WireTable } from '../support/wireTable.ts'

const AT = '2026-11-26T10:00:00.000Z'
const [PARTY, THEIRS] = ['gemeente', 'corporatie']
const line = (name: string, party: string | null, at = AT) => ({
  at,
  name,
  party,
  type: 'knob.turn',
  subject: '6',
  from: 0,
  to: 1,
})
const consent = (name: string, party: string | null) => ({
  agreement: 'a',
  stance: 'akkoord',
  reason: '',
  about: 'x',
  name,
  party,
  at: AT,
})
const placing = (name: string, party: string | null) => ({
  about: PARTY,
  interest: 4,
  influence: 4,
  name,
  party,
  at: AT,
})
const kinds = [
  ['log', line],
  ['consents', consent],
  ['placings', placing],
] as const

let table: WireTable
let leader: RawClient

beforeEach(async () => {
  table = await WireTable.lay([PARTY, THEIRS], (doc) => {
    for (const [root, signed] of kinds) {
      doc.getMap(root).set('van-bram', signed('Bram', THEIRS))
      doc.getMap(root).set('van-sam', signed('Sam', null))
      doc.getMap(root).set('van-noor', signed('Noor', PARTY))
    }
  })
  leader = table.leader
})
afterEach(() => table.clear())

const written = (...things: ReturnType<typeof anyThing>[]) => handMade([{ client: table.freshId(), clock: 0, things }])
const ways = (root: string, key: string, value: unknown) => everyWay({ client: table.freshId() }, root, key, value)
/** Removes what is there. */
function deletionOf({ doc }: RawClient, root: string, key: string): Uint8Array {
  const { client = 0, clock = 0 } = doc.getMap(root)._map.get(key)?.id ?? {}
  return handMade([], [[client, [[clock, 1]]]])
}
const all = () => kinds.map(([root]) => leader.doc.getMap(root).toJSON())

it.each(kinds)('[R305] nobody writes in another’s name, nor in that of the facilitator: %s', async (root, signed) => {
  const guest = await table.sitDown()
  const before = all()
  const forged = [
    signed('Bram', THEIRS),
    signed('Noor', THEIRS),
    signed('', THEIRS),
    signed('Bram', PARTY),
    signed('Sam', null),
    signed('', null),
    { ...signed('Noor', null), party: 7 },
    { ...signed('Noor', ''), setting: 1 },
  ]
  for (const value of forged) {
    for (const update of ways(root, 'x', value)) expect(await guest.answerTo(update)).toBe('notAllowed')
  }
  // Nor by what a record inherits and others never see.
  const { party: _party, ...nobody } = signed('Noor', PARTY)
  const inherited = JSON.parse(`${JSON.stringify(nobody).slice(0, -1)},"__proto__":{"party":"${PARTY}"}}`) as unknown
  expect(await guest.answerTo(written(anyThing(root, 'x', inherited)))).toBe('notAllowed')
  expect(all()).toEqual(before)
  for (const name of ['Noor', ' noor ', '']) {
    expect(await guest.answerTo(written(anyThing(root, `eigen${name.length}`, signed(name, PARTY))))).toBeNull()
  }
})

it.each(kinds)('[R306] what others signed is not written over, wrapped or taken away: %s', async (root, signed) => {
  const guest = await table.sitDown()
  const before = all()
  for (const key of ['van-bram', 'van-sam']) {
    const updates = [
      ...ways(root, key, signed('Noor', PARTY)),
      ...ways(root, key, null),
      written(anyThing(root, key, 'weg')),
      written(mapThing(root, key)),
    ]
    for (const update of updates) expect(await guest.answerTo(update)).toBe('notAllowed')
    expect(await guest.answerTo(deletionOf(guest, root, key))).toBe('notAllowed')
  }
  expect(all()).toEqual(before)
  expect(await guest.answerTo(deletionOf(guest, root, 'van-noor'))).toBeNull()
  await until(() => !leader.doc.getMap(root).has('van-noor'))
})

it('[R307] what was written offline is brought by the same browser, at another seat and by another name too', async () => {
  const cookie = await table.newBrowser()
  const before = await table.sitDown({ cookie })
  const { clientID } = before.doc
  before.doc.getMap('log').set('een', line('Noor', PARTY))
  before.doc.getMap('log').set('een', line('Noor', PARTY, '2026-11-26T10:00:05.000Z'))
  before.doc.getMap('consents').set('een', consent('Noor', PARTY))
  const made = Y.encodeStateAsUpdate(before.doc)
  before.close()
  const after = await table.sitDown({ name: 'Anna', party: THEIRS, cookie })
  expect(await after.answerTo(made, syncType.step2)).toBeNull()
  await until(() => leader.doc.getMap('log').has('een'))
  // And withdraws it there; for a stranger with that name it is not theirs.
  const { clock = 0 } = leader.doc.getMap('consents')._map.get('een')?.id ?? {}
  const taken = handMade([], [[clientID, [[clock, 1]]]])
  expect(await (await table.sitDown({ party: THEIRS })).answerTo(taken)).toBe('notAllowed')
  expect(await after.answerTo(taken)).toBeNull()
})

it('[R325] a name counts once it was sent to everyone: not one that was over before, and one that is used at once goes out first', async () => {
  const watcher = await table.sitDown({ name: 'Ans', party: THEIRS })
  const guest = await table.sitDown()
  const { clientID } = guest.doc
  const seen = () => watcher.presence.filter(({ clientId }) => clientId === clientID).map(({ state }) => state)
  await until(() => seen().length > 0)
  const show = (name: string, clock: number) =>
    guest.sendPresence(clientID, clock, { name, party: PARTY, role: 'participant' })
  // In one burst: under another name for as long as it takes to write something under one's own.
  show('Bram', 2)
  guest.sendSync(syncType.update, written(anyThing('log', 'eigen', line('Noor', PARTY))))
  show('Noor', 3)
  expect(await guest.answerTo(written(anyThing('log', 'bram', line('Bram', PARTY))))).toBe('notAllowed')
  await until(() => guest.saved > 1)
  expect(guest.refusals).toEqual(['notAllowed'])
  expect(seen()).not.toContainEqual(expect.objectContaining({ name: 'Bram' }))
  // Someone who is renamed and continues at once is shown by the new name before what is signed with it.
  show('Kim', 4)
  expect(await guest.answerTo(written(anyThing('log', 'kim', line('Kim', PARTY))))).toBeNull()
  await until(() => watcher.doc.getMap('log').has('kim'))
  expect(seen().at(-1)).toMatchObject({ name: 'Kim' })
  // And not by an earlier name: what everyone sees now is what is signed now.
  expect(await guest.answerTo(written(anyThing('log', 'weer', line('Noor', PARTY))))).toBe('notAllowed')
})

it.each(kinds)(
  '[R333] a name and a party count together, as everyone saw them: not the name of one seat at the other: %s',
  async (root, signed) => {
    const cookie = await table.newBrowser()
    const before = await table.sitDown({ name: 'Bram', party: PARTY, cookie })
    const { clientID } = before.doc
    expect(await before.answerTo(written(anyThing(root, 'eerst', signed('Bram', PARTY))))).toBeNull()
    before.close()
    const after = await table.sitDown({ name: 'Noor', party: THEIRS, cookie })
    expect(await after.answerTo(written(anyThing(root, 'x', signed('Bram', THEIRS))))).toBe('notAllowed')
    expect(await after.answerTo(deletionOf(after, root, 'van-bram'))).toBe('notAllowed')
    const asBefore = (name: string, party: string) =>
      handMade([{ client: clientID, clock: 0, things: [anyThing(root, 'y', signed(name, party))] }])
    expect(await after.answerTo(asBefore('Noor', PARTY))).toBe('notAllowed')
    expect(await after.answerTo(asBefore('Bram', THEIRS))).toBe('notAllowed')
    expect(await after.answerTo(asBefore('Bram', PARTY))).toBeNull()
  },
)

it.each(kinds)(
  '[R326] while another browser shows that name at that party, only its author may change what was signed so: %s',
  async (root, signed) => {
    const noor = await table.sitDown({ cookie: await table.newBrowser() })
    expect(await noor.answerTo(written(anyThing(root, 'x', 'niets')))).toBeNull()
    noor.write((doc) => doc.getMap(root).set('mijn', signed('Noor', PARTY)))
    await until(() => leader.doc.getMap(root).has('mijn'))
    const other = await table.sitDown({ name: ' NOOR', cookie: await table.newBrowser() })
    await until(() => other.doc.getMap(root).has('mijn'))
    for (const key of ['mijn', 'van-noor']) {
      const updates = [
        ...ways(root, key, signed('Noor', PARTY)),
        ...ways(root, key, null),
        deletionOf(other, root, key),
      ]
      for (const update of updates) expect(await other.answerTo(update), key).toBe('notAllowed')
    }
    // What this Noor says may be added next to it; and its author changes it as before.
    other.write((doc) => doc.getMap(root).set('ook', signed('Noor', PARTY)))
    await until(() => noor.doc.getMap(root).has('ook'))
    expect(await noor.answerTo(deletionOf(noor, root, 'ook'))).toBe('notAllowed')
    noor.write((doc) => doc.getMap(root).set('mijn', { ...signed('Noor', PARTY), at: '2026-11-26T11:00:00.000Z' }))
    await until(() => JSON.stringify(leader.doc.getMap(root).get('mijn')).includes('11:00'))
    // Once the other has left, it belongs to whoever shows that name.
    noor.close()
    await until(async () => (await other.answerTo(deletionOf(leader, root, 'mijn'))) === null)
  },
)

/** As our own client does it; returns what that sends. */
function did({ doc }: RawClient, action: Action, now: string): Uint8Array {
  const before = Y.encodeStateVector(doc)
  createActionLog(doc, { role: 'participant', name: 'Noor', party: PARTY }).act(readPlan(doc).plan, action, now)
  return Y.encodeStateAsUpdate(doc, before)
}

it('[R335] two devices by one name turn one knob and write in one text at once, and neither is refused', async () => {
  const laptop = await table.sitDown({ cookie: await table.newBrowser() })
  const phone = await table.sitDown({ cookie: await table.newBrowser() })
  const later = '2026-11-26T10:00:05.000Z'
  const write = { type: 'text.edit', text: 'vision', at: 0, remove: 0, insert: 'Wij ' } as const
  const turn = (setting: 2 | 3) => ({ type: 'knob.turn', knob: 7, setting }) as const
  for (const [first, then] of [
    [turn(2), turn(3)],
    [write, write],
  ] as const) {
    const lines = readLog(phone.doc).length
    expect(await laptop.answerTo(did(laptop, first, AT))).toBeNull()
    await until(() => readLog(phone.doc).length > lines)
    expect(await phone.answerTo(did(phone, then, later))).toBeNull()
  }
})

it('[R334] waiting for another’s client id does not win it when that connection drops', async () => {
  const cookie = await table.newBrowser()
  const victim = await table.sitDown({ cookie, tab: 'tab' })
  const { clientID } = victim.doc
  const lurker = await table.sitDown({
    name: 'Kim',
    party: THEIRS,
    cookie: await table.newBrowser(),
    clientId: clientID,
    isShown: false,
  })
  await until(() => lurker.presence.some(({ clientId, state }) => clientId === clientID && state !== null))
  victim.cut()
  await until(() => lurker.presence.some(({ clientId, state }) => clientId === clientID && state === null))
  lurker.sendPresence(clientID, 100, { name: 'Kim', party: THEIRS, role: 'participant' })
  expect(await lurker.answerTo(written(anyThing('log', 'x', line('Kim', THEIRS))))).toBe('notAllowed')
  const back = await table.sitDown({ cookie, tab: 'tab', clientId: clientID, isShown: false })
  back.sendPresence(clientID, 200, { name: 'Noor', party: PARTY, role: 'participant' })
  expect(await back.answerTo(written(anyThing('log', 'y', line('Noor', PARTY))))).toBeNull()
})

it('[R308] a log that is too long is cut by the server, for everyone alike: who writes hundreds pushes out their own', async () => {
  const guest = await table.sitDown()
  for (let written = 0; written < planLimits.logLines + 200; written += 25) {
    guest.write((doc) => {
      for (let at = written; at < written + 25; at++) {
        const when = new Date(Date.parse(AT) + at * 1000).toISOString()
        doc.getMap('log').set(`l${at}`, line('Noor', PARTY, when))
      }
    })
  }
  await until(() => guest.saved >= (planLimits.logLines + 200) / 25)
  await until(() => leader.doc.getMap('log').has(`l${planLimits.logLines + 199}`))
  await until(() => readLog(leader.doc).length <= planLimits.logLines + 50)
  await until(() => readLog(guest.doc).length === readLog(leader.doc).length)
  const log = leader.doc.getMap('log')
  expect([log.has('van-bram'), log.has('van-sam'), log.has('l0'), log.has('van-noor')]).toEqual([
    true,
    true,
    false,
    false,
  ])
  expect(guest.refusals).toEqual([])
})

it('[R344] a client that says no id when it comes in owns the one by which it was seen, and brings its work later as whom it was seen', async () => {
  const cookie = await table.newBrowser()
  const id = table.freshId()
  const comesAs = async (clientId: number, name: string, party: string) => {
    const client = await RawClient.join({ ...seatOf(table.workshop, 'participant'), cookie })
    client.sendPresence(clientId, 1, { name, party, role: 'participant' })
    return client
  }
  const noor = await comesAs(id, 'Noor', PARTY)
  const isSeen = () => leader.presence.some(({ clientId }) => clientId === id)
  await until(isSeen)
  noor.close()
  const thief = await table.sitDown({ clientId: id, party: THEIRS, cookie: await table.newBrowser() })
  const made = handMade([{ client: id, clock: 0, things: [anyThing('placings', 'later', placing('Noor', PARTY))] }])
  expect(await thief.answerTo(made)).toBe('notYours')
  const later = await comesAs(table.freshId(), 'Eleonora', THEIRS)
  expect(await later.answerTo(made, syncType.step2)).toBeNull()
  await until(() => leader.doc.getMap('placings').has('later'))
})
