// The right of a reader is kept by the server: remarks of their own, and nothing else, whatever a client sends.

import type { Action } from '@draaitafel/shared/actions/action.ts'
import { createActionLog } from '@draaitafel/shared/document/actionLog.ts'
import { readPlan } from '@draaitafel/shared/document/read.ts'
import { readLog } from '@draaitafel/shared/document/readLog.ts'
import { entityRoots, factRoots } from '@draaitafel/shared/document/schema.ts'
import { syncType } from '@draaitafel/shared/protocol/messages.ts'
import { afterEach, beforeEach, expect, it } from 'vitest'
import * as Y from 'yjs'
import { anyThing, everyWay, handMade, mapThing, textThing } from '../support/handMade.ts'
import { hostileUpdates } from '../support/hostileUpdates.ts'
import { changeWorkshop, cookieOf, postJson } from '../support/launchServer.ts'
import { randomSource } from '../support/randomSource.ts'
import { type RawClient, until } from '../support/rawClient.ts'
import { WireTable } from '../support/wireTable.ts'

const AT = '2026-11-26T10:00:00.000Z'
const PARTY = 'gemeente'
const remark = (name: string, party: string | null = null) => ({
  about: 'knob.6',
  text: 'Wie belt er?',
  name,
  party,
  at: AT,
})
const line = (type: string, name: string, party: string | null = null) => ({ at: AT, name, party, type, subject: 'o' })

let table: WireTable
let leader: RawClient

beforeEach(async () => {
  table = await WireTable.lay([PARTY], (doc) => {
    doc.getMap('remarks').set('van-bram', remark('Bram'))
    doc.getMap('settings').set('6', { setting: 2, name: 'Noor', party: PARTY, at: AT })
    doc.getMap('reasons').set('1', 'Later')
    doc
      .getMap('consents')
      .set('c', { agreement: 'a', stance: 'akkoord', reason: '', about: 'x', name: 'Ans', party: null, at: AT })
    doc.getText('vision').insert(0, 'Samen ouder')
  })
  leader = table.leader
})
afterEach(() => table.clear())

const readerSits = (name = 'Ans', cookie?: string) =>
  table.sitDown({ name, role: 'reader', party: null, ...(cookie && { cookie }) })
const ways = (root: string, key: string, value: unknown) => everyWay({ client: table.freshId() }, root, key, value)
const plan = () => readPlan(leader.doc).plan

function does(client: RawClient, action: Action, name = 'Ans'): Uint8Array {
  const before = Y.encodeStateVector(client.doc)
  const log = createActionLog(client.doc, { role: 'reader', name, party: null })
  log.act(readPlan(client.doc).plan, action, new Date().toISOString())
  return Y.encodeStateAsUpdate(client.doc, before)
}

it('[R452] W-05: a reader writes, changes and removes a remark, and the log names the reader', async () => {
  const reader = await readerSits()
  const write = (text: string): Action => ({ type: 'remark.write', id: 'eigen', about: 'knob.6', text })
  expect(await reader.answerTo(does(reader, write('Wie belt er?')))).toBeNull()
  expect(await reader.answerTo(does(reader, write('Wie belt er in het weekend?')))).toBeNull()
  await until(() => plan().remarks.some(({ text }) => text.includes('weekend')))
  expect(plan().remarks.find(({ id }) => id === 'eigen')).toMatchObject({ about: 'knob.6', name: 'Ans', party: null })
  expect(await reader.answerTo(does(reader, { type: 'remark.remove', id: 'eigen' }))).toBeNull()
  await until(() => plan().remarks.length === 1)
  expect(readLog(leader.doc).map(({ type, name, party }) => [type, name, party])).toEqual([
    ['remark.write', 'Ans', null],
    ['remark.write', 'Ans', null],
    ['remark.remove', 'Ans', null],
  ])
})

it('[R453] W-05: whatever else a reader writes is refused, in every place of the plan and in every form', async () => {
  const reader = await readerSits()
  const before = JSON.stringify(leader.doc.toJSON())
  const signed = { setting: 4, name: 'Ans', party: null, at: AT }
  for (const root of [...entityRoots, ...factRoots].filter((one) => one !== 'remarks' && one !== 'log')) {
    for (const value of [signed, 'weg', null, 4]) {
      for (const update of ways(root, '6', value))
        expect([root, await reader.answerTo(update)]).toEqual([root, 'notAllowed'])
    }
    expect(
      await reader.answerTo(handMade([{ client: table.freshId(), clock: 0, things: [mapThing(root, 'x')] }])),
    ).toBe('notAllowed')
  }
  for (const root of ['vision', 'note.1', 'talk.1.how', 'rommel', '__proto__', '']) {
    const update = handMade([{ client: table.freshId(), clock: 0, things: [textThing(root, 'weg')] }])
    expect([root, await reader.answerTo(update)]).toEqual([root, 'notAllowed'])
  }
  // One good remark does not carry a turn of a knob along.
  const both = handMade([
    {
      client: table.freshId(),
      clock: 0,
      things: [anyThing('remarks', 'x', remark('Ans')), anyThing('settings', '6', signed)],
    },
  ])
  expect(await reader.answerTo(both)).toBe('notAllowed')
  expect(await reader.answerTo(both, syncType.step2)).toBe('notAllowed')
  expect(JSON.stringify(leader.doc.toJSON())).toBe(before)
})

it('[R454] W-05: a reader removes nothing of the table, nor a remark of another reader', async () => {
  const reader = await readerSits('Bram')
  const before = JSON.stringify(leader.doc.toJSON())
  for (const root of ['settings', 'reasons', 'consents', 'remarks', 'parties']) {
    const [first] = leader.doc.getMap(root)._map.values()
    const { client = 0, clock = 0 } = first?.id ?? {}
    expect([root, await reader.answerTo(handMade([], [[client, [[clock, 1]]]]))]).toEqual([root, 'notAllowed'])
  }
  // By that name too: anyone can call themselves Bram.
  for (const value of [remark('Bram'), null, 'weg']) {
    for (const update of ways('remarks', 'van-bram', value)) expect(await reader.answerTo(update)).toBe('notAllowed')
  }
  expect(JSON.stringify(leader.doc.toJSON())).toBe(before)
})

it('[R455] W-05: a remark is signed by the reader whom everyone sees, for no party; its log line says no more', async () => {
  const reader = await readerSits()
  for (const value of [remark('Bram'), remark(''), remark('Ans', PARTY), { ...remark('Ans'), party: 7 }, 'los']) {
    for (const update of ways('remarks', 'x', value)) {
      // A bare text is no remark, and is read as none.
      if (value !== 'los') expect(await reader.answerTo(update)).toBe('notAllowed')
    }
  }
  const lines = [
    line('knob.turn', 'Ans'),
    line('remark.write', 'Bram'),
    line('remark.write', 'Ans', PARTY),
    line('plan.adopt', 'Ans'),
  ]
  for (const value of lines)
    for (const update of ways('log', 'x', value)) expect(await reader.answerTo(update)).toBe('notAllowed')
  expect(
    await reader.answerTo(
      handMade([{ client: table.freshId(), clock: 0, things: [anyThing('log', 'x', line('remark.write', 'Ans'))] }]),
    ),
  ).toBeNull()
})

it('[R456] W-05: nobody at the table writes, changes or removes a remark from outside', async () => {
  const guest = await table.sitDown()
  const before = JSON.stringify(leader.doc.toJSON())
  for (const key of ['x', 'van-bram']) {
    for (const update of ways('remarks', key, remark('Noor'))) expect(await guest.answerTo(update)).toBe('notAllowed')
  }
  for (const update of ways('remarks', 'van-bram', null)) expect(await guest.answerTo(update)).toBe('notAllowed')
  expect(JSON.stringify(leader.doc.toJSON())).toBe(before)
})

it('[R457] W-05: the same browser changes its remark after a reload and after a restart; another reader does not', async () => {
  const cookie = await table.newBrowser('reader')
  const first = await readerSits('Ans', cookie)
  expect(await first.answerTo(does(first, { type: 'remark.write', id: 'eigen', about: '', text: 'Mooi' }))).toBeNull()
  await table.startAgain()
  const again = await readerSits('Ans', cookie)
  const other = await readerSits('Ans', await table.newBrowser('reader'))
  const change: Action = { type: 'remark.write', id: 'eigen', about: '', text: 'Mooi plan' }
  expect(await other.answerTo(does(other, change))).toBe('notAllowed')
  expect(await again.answerTo(does(again, change))).toBeNull()
})

it('[R458] W-05: during a pause and in a step that only looks a reader writes nothing either', async () => {
  const reader = await readerSits()
  const write = (id: string) => does(reader, { type: 'remark.write', id, about: '', text: 'Mooi' })
  await changeWorkshop(table.workshop, { allowed: 'kijken' })
  expect(await reader.answerTo(write('a'))).toBe('locked')
  await changeWorkshop(table.workshop, { allowed: 'geld' })
  await changeWorkshop(table.workshop, { paused: true })
  expect(await reader.answerTo(write('b'))).toBe('paused')
})

it('[R459] W-05: a reader has no seat and no hand: presence shows a name, and no party, knob or choice', async () => {
  const reader = await readerSits()
  reader.sendPresence(reader.doc.clientID, 2, {
    name: 'Ans',
    party: PARTY,
    role: 'facilitator',
    knob: 6,
    position: 2,
    leads: true,
    voted: 'r',
    ready: 's',
  })
  const seen = () => leader.presence.findLast(({ clientId }) => clientId === reader.doc.clientID)?.state
  await until(() => seen() !== undefined)
  expect(seen()).toMatchObject({
    name: 'Ans',
    role: 'reader',
    party: null,
    knob: null,
    voted: null,
    ready: null,
    leads: false,
  })
})

it('[R460] W-05: over HTTP a reader reads plan and moments, and everything else is refused', async () => {
  const { id, cookies } = table.workshop
  const call = (method: string, path: string, body?: object) =>
    fetch(`${table.url}/api/workshops/${id}${path}`, {
      method,
      headers: { cookie: cookies.reader, ...(body && { 'content-type': 'application/json' }) },
      ...(body && { body: JSON.stringify(body) }),
    })
  expect((await call('GET', '/plan')).status).toBe(200)
  expect(await (await call('GET', '/access')).json()).toEqual({ role: 'reader' })
  expect((await call('GET', '/moments')).status).toBe(200)
  const refused = [
    ['GET', '/invitation'],
    ['POST', '/links'],
    ['PATCH', '', { paused: true }],
    ['PATCH', '', { lock: { knob: 6, by: 'Ans', why: '' } }],
    ['DELETE', ''],
    ['POST', '/moments', { name: 'x' }],
    ['POST', '/rounds', { id: 'r', kind: 'stand', voters: 'persoon' }],
    ['PUT', '/rounds/r/vote', { party: null, name: 'Ans', value: 1 }],
    ['POST', '/rounds/r/show'],
    ['DELETE', '/rounds/r'],
    ['GET', '/notes'],
    ['PUT', '/notes', { text: 'x', version: 0 }],
    ['GET', '/cues'],
    ['POST', '/names/forget', { name: 'Bram' }],
  ] as const
  for (const [method, path, body] of refused) {
    const answer = await call(method, path, body)
    expect([method, path, answer.status]).toEqual([method, path, 403])
    expect((await answer.json()) as object).toMatchObject({ detail: expect.stringContaining('begeleider') as string })
  }
})

it('[R461] W-05: the link of a reader is made for every workshop, opens as a reader, and is renewed with the others', async () => {
  const { id, links, cookies } = table.workshop
  expect(new Set(Object.values(links)).size).toBe(4)
  const keyOf = (link: string) => new URL(link).hash.slice(1)
  const join = (link: string) => postJson(table.url, '/api/sessions', { workshop: id, key: keyOf(link) })
  const joined = await join(links.reader)
  expect(await joined.clone().json()).toMatchObject({ role: 'reader' })
  expect(cookieOf(joined)).toContain('.reader=')
  const renewed = await fetch(`${table.url}/api/workshops/${id}/links`, {
    method: 'POST',
    headers: { cookie: cookies.facilitator },
  })
  const { links: fresh } = (await renewed.json()) as { links: typeof links }
  expect(fresh.reader).not.toBe(links.reader)
  expect((await join(links.reader)).status).toBe(401)
  expect((await join(fresh.reader)).status).toBe(200)
})

it('[R462] W-05: hostile updates of a reader change nothing of the plan', async () => {
  const reader = await readerSits()
  // Reading it names every root.
  plan()
  const before = JSON.stringify(leader.doc.toJSON())
  const random = randomSource(451)
  const overheard = {
    updates: [Y.encodeStateAsUpdate(leader.doc)],
    clientIds: [leader.doc.clientID],
    ownId: reader.doc.clientID,
  }
  for (const make of Object.values(hostileUpdates)) {
    for (let times = 0; times < 20 && reader.closeCode === null; times++)
      reader.sendSync(syncType.update, make(random, overheard))
  }
  const honest = await readerSits('Eva')
  expect(
    await honest.answerTo(does(honest, { type: 'remark.write', id: 'slot', about: '', text: 'Klaar' }, 'Eva')),
  ).toBeNull()
  await until(() => plan().remarks.some(({ id }) => id === 'slot'))
  const { remarks: _remarks, log: _log, ...rest } = leader.doc.toJSON()
  const { remarks: _was, log: _logged, ...restBefore } = JSON.parse(before) as Record<string, unknown>
  expect(rest).toEqual(restBefore)
})
