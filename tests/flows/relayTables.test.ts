// Sub-tables over HTTP and the wire: who may split, who gets in where, what comes back, and the answers to garbage.

import type { RunningServer } from '@draaitafel/server/src/main.ts'
import { readPlan } from '@draaitafel/shared/document/read.ts'
import type { PlanJson } from '@draaitafel/shared/exchange/planJson.ts'
import type { MomentAnswer, SessionAnswer, TablesAnswer } from '@draaitafel/shared/protocol/http.ts'
import type { Role } from '@draaitafel/shared/protocol/roles.ts'
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest'
import { cookieOf, launchServer, makeWorkshop, seatOf, type TestWorkshop } from '../support/launchServer.ts'
import { RawClient, until } from '../support/rawClient.ts'

let server: RunningServer
let workshop: TestWorkshop

beforeAll(async () => {
  server = await launchServer({})
})
afterAll(() => server.close())
beforeEach(async () => {
  workshop = await makeWorkshop(server.url, 'De Waterlelie')
})

const three = [{ name: 'Raam' }, { name: 'Midden' }, { name: 'Deur' }]

function send(method: string, path: string, cookie: string | null, body?: unknown): Promise<Response> {
  return fetch(`${server.url}/api/workshops/${path}`, {
    method,
    headers: {
      ...(cookie !== null && { cookie }),
      ...(body !== undefined && { 'content-type': 'application/json' }),
    },
    ...(body !== undefined && { body: JSON.stringify(body) }),
  })
}

const call = (path: string, role: Role | null, body?: unknown) =>
  send('POST', `${workshop.id}/tables${path}`, role && workshop.cookies[role], body)

async function said(response: Response): Promise<readonly [number, string | undefined]> {
  const { type } = (await response.json()) as { type?: string }
  return [response.status, type?.split(':').at(-1)]
}

async function split(tables: unknown = three, more: object = {}): Promise<TablesAnswer> {
  const response = await call('', 'facilitator', { tables, ...more })
  expect(response.status).toBe(201)
  return (await response.json()) as TablesAnswer
}

async function back(): Promise<TablesAnswer> {
  const response = await call('/back', 'facilitator')
  expect(response.status).toBe(200)
  return (await response.json()) as TablesAnswer
}

/** Someone of the parent, at one of its tables. */
async function joined(letter: string, role: Role, body: object = {}) {
  const response = await call(`/${letter}/sessions`, role, body)
  const answer = (await response.json()) as SessionAnswer
  return { response, answer, cookie: cookieOf(response) }
}

async function atTable(letter: string, role: Role, body: object = {}): Promise<RawClient> {
  const { answer, cookie } = await joined(letter, role, body)
  return RawClient.join({ url: server.url, workshop: answer.workshop, cookie, query: `ext=1&role=${answer.role}` })
}

const turn = (client: RawClient, knob: number, setting: number) =>
  client.write((doc) => doc.getMap('settings').set(String(knob), { setting, name: '', party: null, at: '' }))
const planIn = (client: RawClient) => readPlan(client.doc).plan

it('[R466] the group splits into tables with the same start, and what each makes comes back as a moment, whole', async () => {
  const leader = await RawClient.join(seatOf(workshop, 'facilitator'))
  turn(leader, 3, 2)
  await until(() => leader.saved > 0)
  const { tables } = await split()
  expect(tables.map(({ letter, label, moment }) => [letter, label, moment])).toEqual([
    ['A', 'Raam', ''],
    ['B', 'Midden', ''],
    ['C', 'Deur', ''],
  ])
  await until(() => planIn(leader).tables.length === 3)
  expect(planIn(leader).tables.map(({ state }) => state)).toEqual(['open', 'open', 'open'])

  const raam = await atTable('A', 'participant')
  const deur = await atTable('C', 'participant')
  await until(() => planIn(raam).partOf !== null && planIn(deur).partOf !== null)
  expect(planIn(raam).partOf).toMatchObject({
    workshop: workshop.id,
    title: 'De Waterlelie',
    state: 'open',
  })
  expect(planIn(raam).workshop.title).toBe('De Waterlelie, tafel Raam')
  expect([planIn(raam), planIn(deur)].map(({ knobs }) => knobs[2]?.setting)).toEqual([2, 2])
  turn(raam, 1, 3)
  turn(deur, 1, 1)
  await until(() => raam.saved > 0 && deur.saved > 0)
  // Each works for itself.
  expect(planIn(deur).knobs[0]?.setting).toBe(1)
  expect(planIn(leader).knobs[0]?.setting).toBe(0)

  const home = await back()
  expect(new Set(home.tables.map(({ moment }) => moment)).size).toBe(3)
  await until(
    () => planIn(raam).partOf?.state === 'terug' && planIn(leader).tables.every(({ moment }) => moment !== ''),
  )
  expect(planIn(leader).tables.map(({ settings }) => settings)).toEqual(['3020000000', '0020000000', '1020000000'])
  const moments = (await (
    await send('GET', `${workshop.id}/moments`, workshop.cookies.viewer)
  ).json()) as MomentAnswer[]
  expect(moments.map(({ name }) => name).toSorted()).toEqual(['Tafel Deur', 'Tafel Midden', 'Tafel Raam'])
  const [first] = home.tables
  const kept = await send('GET', `${workshop.id}/moments/${first?.moment}`, workshop.cookies.viewer)
  const plan = (await kept.json()) as PlanJson
  expect([plan.workshop.title, plan.knobs[0]?.setting]).toEqual(['De Waterlelie', 3])
  for (const client of [leader, raam, deur]) client.close()
})

it('[R467] who worked on while the others were back loses nothing: it lands at the table, and is brought back again', async () => {
  await split()
  const raam = await atTable('A', 'participant')
  const [before] = (await back()).tables
  turn(raam, 5, 4)
  await until(() => raam.saved > 0)
  const again = (await back()).tables
  expect(again[0]?.moment).not.toBe(before?.moment)
  const count = async () => {
    const list = (await (await send('GET', `${workshop.id}/moments`, workshop.cookies.viewer)).json()) as unknown[]
    return list.length
  }
  // What was kept before is kept still; and what is the same is not kept twice.
  expect(await count()).toBe(4)
  expect((await back()).tables).toEqual(again)
  expect(await count()).toBe(4)
  for (const moment of [before?.moment, again[0]?.moment]) {
    const response = await send('GET', `${workshop.id}/moments/${moment}`, workshop.cookies.facilitator)
    expect(response.status).toBe(200)
  }
  const removed = await send('DELETE', `${workshop.id}/moments/${again[0]?.moment}`, workshop.cookies.facilitator)
  expect(await said(removed)).toEqual([409, 'variant-nodig'])
  raam.close()
})

it('[R468] only the facilitator splits and brings back, and nobody joins a table without being in the workshop', async () => {
  for (const role of ['participant', 'reader', 'viewer'] as const) {
    expect(await said(await call('', role, { tables: three }))).toEqual([403, 'geen-recht'])
    expect(await said(await call('/back', role))).toEqual([403, 'geen-recht'])
  }
  expect(await said(await call('', null, { tables: three }))).toEqual([401, 'niet-ingelogd'])
  expect(await said(await call('/back', 'facilitator'))).toEqual([409, 'niet-gesplitst'])
  const { tables } = await split()
  expect(await said(await call('', 'facilitator', { tables: three }))).toEqual([409, 'al-gesplitst'])
  expect(await said(await call('/A/sessions', null, {}))).toEqual([401, 'niet-ingelogd'])
  expect(await said(await call('/D/sessions', 'participant', {}))).toEqual([404, 'onbekende-tafel'])
  const other = await makeWorkshop(server.url)
  const stranger = await send('POST', `${workshop.id}/tables/A/sessions`, other.cookies.facilitator, {})
  expect(await said(stranger)).toEqual([401, 'niet-ingelogd'])
  // The address of a table opens nothing by itself.
  const raam = tables[0]?.workshop ?? ''
  expect((await send('GET', `${raam}/plan`, workshop.cookies.facilitator)).status).toBe(401)
  for (const role of ['facilitator', 'participant', 'reader', 'viewer'] as const) {
    expect((await joined('A', role)).answer).toMatchObject({ workshop: raam, role })
  }
})

it('[R469] garbage is no table: one, five, without a name, with the same name or with one that is too long', async () => {
  const named = (...names: unknown[]) => names.map((name) => ({ name }))
  for (const tables of [
    undefined,
    'Raam',
    named('Raam'),
    named('1', '2', '3', '4', '5'),
    named('Raam', ' '),
    named('Raam', 7),
    named('Raam', 'raam '),
    named('Raam', '\u200braam'),
    named('Raam', 'x'.repeat(25)),
  ]) {
    expect(await said(await call('', 'facilitator', { tables }))).toEqual([400, 'tafelnamen-kloppen-niet'])
  }
  expect(await said(await call('', 'facilitator', [three]))).toEqual([400, 'tafelnamen-kloppen-niet'])
  const { tables } = await split(named(' Raam ', 'Deur', 'Bar', 'Hal'))
  expect(tables.map(({ label }) => label)).toEqual(['Raam', 'Deur', 'Bar', 'Hal'])
})

it('[R470] a table does not split again, is not removed by itself, and goes with its workshop', async () => {
  const { tables } = await split()
  const { answer, cookie } = await joined('A', 'facilitator')
  expect(await said(await send('POST', `${answer.workshop}/tables`, cookie, { tables: three }))).toEqual([
    409,
    'tafel-van-tafel',
  ])
  expect(await said(await send('DELETE', answer.workshop, cookie))).toEqual([409, 'tafel-blijft'])
  const someone = await atTable('B', 'participant')
  expect((await send('DELETE', workshop.id, workshop.cookies.facilitator)).status).toBe(204)
  await until(() => someone.closeCode !== null)
  expect(await said(await call('/A/sessions', 'participant', {}))).toEqual([410, 'verwijderd'])
  for (const table of tables) expect((await send('GET', `${table.workshop}/plan`, cookie)).status).toBe(410)
})

it('[R471] at a table that may lead itself the first who presses leads it, there and nowhere else', async () => {
  await split(three)
  expect(await said(await call('/A/sessions', 'participant', { lead: true }))).toEqual([403, 'geen-recht'])
  await back()
  await split(three, { mayLead: true })
  const first = await joined('A', 'participant', { lead: true })
  expect(first.answer.role).toBe('facilitator')
  // The same browser, after a reload.
  expect((await joined('A', 'participant', { lead: true })).answer.role).toBe('facilitator')
  const viewer = await joined('A', 'viewer', { lead: true })
  expect(viewer.answer.role).toBe('viewer')
  const key = new URL(workshop.links.participant).hash.slice(1)
  const session = await fetch(`${server.url}/api/sessions`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ workshop: workshop.id, key }),
  })
  const late = await send('POST', `${workshop.id}/tables/A/sessions`, cookieOf(session), { lead: true })
  expect(await said(late)).toEqual([409, 'tafel-al-geleid'])
  const client = await RawClient.join(seatOf(workshop, 'viewer'))
  await until(() => planIn(client).tables.some(({ led }) => led))
  expect(planIn(client).tables.map(({ led }) => led)).toEqual([true, false, false])
  client.close()
})

it('[R472] only the server says where the tables are, and whoever has no link any more is at none of them', async () => {
  await split()
  const participant = await RawClient.join(seatOf(workshop, 'participant'))
  await until(() => planIn(participant).tables.length === 3)
  participant.write((doc) => doc.getMap('session').set('table.A', { label: 'Vals', workshop: 'x', at: '2026-01-01' }))
  await until(() => participant.refusals.length > 0)
  participant.close()
  const atRaam = await atTable('A', 'participant')
  const { cookie, answer } = await joined('A', 'participant')
  expect((await send('POST', `${workshop.id}/links`, workshop.cookies.facilitator)).status).toBe(200)
  await until(() => atRaam.closeCode !== null)
  expect((await send('GET', `${answer.workshop}/plan`, cookie)).status).toBe(401)
})

it('[R473] in a practice round the group does not split: what lies on the table is made up', async () => {
  const leader = await RawClient.join(seatOf(workshop, 'facilitator'))
  leader.write((doc) => doc.getMap('session').set('practice', { moment: 'm', at: '2026-11-26T10:00:00.000Z' }))
  await until(() => leader.saved > 0)
  leader.close()
  expect(await said(await call('', 'facilitator', { tables: three }))).toEqual([409, 'oefenronde'])
})

it('[R474] a name that is forgotten is forgotten at the tables too', async () => {
  const leader = await RawClient.join(seatOf(workshop, 'facilitator'))
  leader.write((doc) =>
    doc.getMap('settings').set('4', { setting: 2, name: 'Noor', party: null, at: '2026-11-26T10:00:00.000Z' }),
  )
  await until(() => leader.saved > 0)
  leader.close()
  await split()
  const raam = await atTable('A', 'participant')
  await until(() => planIn(raam).knobs[3]?.lastTurn?.name === 'Noor')
  const forget = await send('POST', `${workshop.id}/names/forget`, workshop.cookies.facilitator, { name: 'Noor' })
  expect(forget.status).toBe(204)
  await until(() => planIn(raam).knobs[3]?.lastTurn?.name === '')
  raam.close()
})
