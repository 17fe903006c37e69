// Which names of people the server reveals, and to whom.

import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { MomentAnswer } from '@draaitafel/shared/protocol/http.ts'
import { messageType } from '@draaitafel/shared/protocol/messages.ts'
import type { Role } from '@draaitafel/shared/protocol/roles.ts'
import { afterEach, beforeEach, expect, it } from 'vitest'
import * as Y from 'yjs'
import { seatOf, type TestWorkshop } from '../support/launchServer.ts'
import { RawClient, until } from '../support/rawClient.ts'
import { type Sitting, WireTable } from '../support/wireTable.ts'

const AT = '2026-03-01T10:00:00.000Z'
let table: WireTable
let workshop: TestWorkshop

beforeEach(async () => {
  table = await WireTable.lay([])
  workshop = table.workshop
})
afterEach(() => table.clear())

type As = Role | { readonly cookie: string } | null

function call(method: string, path: string, as: As, body?: unknown): Promise<Response> {
  const cookie = typeof as === 'string' ? workshop.cookies[as] : as?.cookie
  return fetch(`${table.url}/api/workshops/${workshop.id}${path}`, {
    method,
    headers: {
      ...(cookie && { cookie }),
      ...(body !== undefined && { 'content-type': 'application/json' }),
    },
    ...(body !== undefined && { body: JSON.stringify(body) }),
  })
}

const textOf = async (path: string, role: Role) => (await call('GET', path, role)).text()

async function momentKept(): Promise<MomentAnswer> {
  return (await (await call('POST', '/moments', 'facilitator', { name: 'Voor de koffie' })).json()) as MomentAnswer
}

/** Someone at work: Truus of the residents turns knob 6, places the municipality, and is logged. */
async function atWork({ name = 'Truus', party = 'bewoners', ...sitting }: Sitting = {}): Promise<RawClient> {
  const client = await table.sitDown({ name, party, ...sitting })
  const who = { name, party, at: AT }
  client.write((doc) => {
    doc.getMap('settings').set('6', { setting: 1, ...who })
    doc.getMap('placings').set(`p${client.doc.clientID}`, { about: 'gemeente', interest: 4, influence: 0, ...who })
  })
  await until(() => client.saved > 0)
  return client
}

/** Everything that is sent to someone who joins: as bytes, so that nothing can hide. */
async function documentOf(): Promise<string> {
  const newcomer = await RawClient.join(seatOf(workshop, 'viewer'))
  newcomer.close()
  // Someone who is present shows their own name for as long as they are: presence is not covered here.
  const frames = newcomer.frames.filter(([type]) => type !== messageType.awareness)
  return frames.map((frame) => Buffer.from(frame).toString('latin1')).join('\n')
}

/** Files of the data folder that contain this. */
function onDisk(wanted: RegExp): string[] {
  const files = readdirSync(table.dataDir, { withFileTypes: true }).flatMap((file) =>
    file.isFile() ? [file.name] : [],
  )
  return files.filter((file) => wanted.test(readFileSync(join(table.dataDir, file)).toString('latin1')))
}

const forget = (as: As, name: unknown) => call('POST', '/names/forget', as, { name })

it('[H321] a name that is taken away is gone from the document, from what others download and from moments; what was done stays', async () => {
  const client = await atWork()
  const leader = await RawClient.join(seatOf(workshop, 'facilitator', 'ext=1&person=p'))
  leader.write((doc) => {
    const fields = { round: 'r', party: 'bewoners', name: ' truus', value: 3, order: 'a0' }
    doc.getMap('votes').set('r-0', new Y.Map(Object.entries(fields)))
    doc.getMap('session').set('lead', { person: 'p', name: 'Truus', at: AT })
  })
  client.write((doc) => doc.getMap('log').set('l1', { at: AT, type: 'knob.turn', name: 'TRUUS', party: 'bewoners' }))
  await until(() => leader.saved > 0 && client.saved > 1)
  const { id } = await momentKept()
  expect(await documentOf()).toMatch(/truus/i)
  expect((await forget('facilitator', 'truus')).status).toBe(204)

  expect(await documentOf()).not.toMatch(/truus/i)
  for (const path of ['/plan', `/moments/${id}`]) {
    const plan = await textOf(path, 'facilitator')
    expect(plan, path).not.toMatch(/truus/i)
    expect(JSON.parse(plan).knobs[5]).toMatchObject({ setting: 1, lastTurn: { name: '', party: 'bewoners' } })
    expect(JSON.parse(plan).placings).toMatchObject([{ about: 'gemeente', party: 'bewoners', interest: 4 }])
  }
  // Someone who was in all the time has it overwritten too.
  await until(() => JSON.stringify(client.doc.getMap('log').toJSON()).includes('"name":""'))
  expect(Buffer.from(Y.encodeStateAsUpdate(client.doc)).toString('latin1')).not.toMatch(/truus/i)
  client.close()
  leader.close()
})

it('[H321] it is gone from what was chosen in private, and from the rows on disk, whether or not anyone is in', async () => {
  const client = await atWork()
  expect(onDisk(/truus/i)).not.toEqual([])
  await call('POST', '/rounds', 'facilitator', { id: 'r', kind: 'stand', voters: 'persoon' })
  const choice = { party: 'bewoners', name: 'Truus', person: 'Truus', value: 3 }
  expect((await call('PUT', '/rounds/r/vote', 'participant', choice)).status).toBe(204)
  client.close()
  table.leader.close()
  expect((await forget('facilitator', 'Truus')).status).toBe(204)
  const shown = await (await call('POST', '/rounds/r/show', 'facilitator')).json()
  expect(shown).toEqual({ votes: [{ party: 'bewoners', name: '', value: 3 }] })
  expect(onDisk(/truus/i)).toEqual([])
})

it('[H322] a participant takes away the own name only, a viewer none; garbage is refused with a sentence', async () => {
  const client = await atWork()
  const refused = await forget('participant', 'Noor')
  expect([refused.status, (await refused.json()).type]).toEqual([403, 'urn:draaitafel:probleem:niet-jouw-naam'])
  expect((await forget('viewer', 'Truus')).status).toBe(403)
  expect((await forget(null, 'Truus')).status).toBe(401)
  for (const garbage of ['', '  ', 7, null, { a: 1 }]) expect((await forget('facilitator', garbage)).status).toBe(400)
  expect(await textOf('/plan', 'facilitator')).toContain('Truus')
  await until(async () => (await forget('participant', 'truus ')).status === 204)
  expect(await textOf('/plan', 'facilitator')).not.toContain('Truus')
  client.close()
})

it('[R327] a participant takes the own name away from what was done for a party at which this browser was seen; of others of that name, of other parties and of the facilitator it stays', async () => {
  const other = await atWork({ name: 'TRUUS', party: 'gemeente', cookie: await table.newBrowser() })
  other.close()
  table.leader.write((doc) => {
    doc.getMap('settings').set('3', { setting: 2, name: 'Truus', party: null, at: AT })
    doc.getMap('answers').set('a.b', { state: 'beantwoord', text: 'Ja.', name: 'Truus', party: 'bewoners', at: AT })
  })
  const { id } = await momentKept()
  const cookie = await table.newBrowser()
  const before = await atWork({ party: 'sociaal-werk', cookie })
  before.close()
  const mine = await atWork({ cookie })
  await until(async () => (await forget({ cookie }, ' truus')).status === 204)
  const placings = () =>
    Object.values(table.leader.doc.getMap('placings').toJSON()) as { name: string; party: string }[]
  await until(() => placings().some(({ name }) => name === ''))
  const namesOf = (party: string) => placings().flatMap((one) => (one.party === party ? [one.name] : []))
  expect([namesOf('gemeente'), namesOf('sociaal-werk'), namesOf('bewoners')]).toEqual([['TRUUS'], [''], ['']])
  const { doc } = table.leader
  expect([doc.getMap('settings').get('3'), doc.getMap('answers').get('a.b')]).toMatchObject([
    { name: 'Truus' },
    { name: '' },
  ])
  expect(await textOf(`/moments/${id}`, 'facilitator')).toContain('TRUUS')
  mine.close()
})

it('[R327] what another chose in private by that name keeps it, and what was chosen in this browser loses it', async () => {
  await call('POST', '/rounds', 'facilitator', { id: 'r', kind: 'stand', voters: 'persoon' })
  const choose = (cookie: string) =>
    call('PUT', '/rounds/r/vote', { cookie }, { party: 'bewoners', name: 'Truus', person: 'Truus', value: 3 })
  const [mine, other] = [await table.newBrowser(), await table.newBrowser()]
  const there = await atWork({ cookie: other })
  await until(async () => (await choose(other)).status === 204)
  const here = await atWork({ cookie: mine })
  await until(async () => (await choose(mine)).status === 204)
  there.close()
  await until(async () => (await forget({ cookie: mine }, 'Truus')).status === 204)
  const { votes } = (await (await call('POST', '/rounds/r/show', 'facilitator')).json()) as {
    votes: { name: string }[]
  }
  expect(votes.map(({ name }) => name).sort()).toEqual(['', 'Truus'])
  here.close()
})

it('[R342] it is gone from what is kept of who was seen, on disk too; who goes on showing it is not kept by it again', async () => {
  const cookie = await table.newBrowser()
  const truus = await table.sitDown({ name: 'Zwaantje', party: 'bewoners', cookie })
  const turn = (setting: number) =>
    truus.write((doc) => doc.getMap('settings').set('3', { setting, name: '', party: 'bewoners', at: AT }))
  turn(1)
  await until(() => truus.saved > 0)
  expect(onDisk(/zwaantje/i)).not.toEqual([])
  expect((await forget({ cookie }, 'Zwaantje')).status).toBe(204)
  expect(onDisk(/zwaantje/i)).toEqual([])
  truus.sendPresence(truus.doc.clientID, 2, { name: 'Zwaantje', party: 'bewoners', role: 'participant' })
  turn(2)
  await until(() => truus.saved > 1)
  expect(onDisk(/zwaantje/i)).toEqual([])
  truus.close()
})

it('[R343] nor while who was seen by it at that party sits elsewhere by that name', async () => {
  const [mine, other] = [await table.newBrowser(), await table.newBrowser()]
  const before = await atWork({ cookie: mine })
  before.close()
  const elsewhere = await table.sitDown({ name: 'Truus', party: 'sociaal-werk', cookie: mine })
  const thief = await table.sitDown({ name: 'Truus', party: 'bewoners', cookie: other })
  const isSeen = ({ doc }: RawClient) => table.leader.presence.some(({ clientId }) => clientId === doc.clientID)
  await until(() => isSeen(elsewhere) && isSeen(thief))
  expect((await forget({ cookie: other }, 'Truus')).status).toBe(403)
  expect(await textOf('/plan', 'facilitator')).toContain('Truus')
  thief.close()
  await until(async () => (await forget({ cookie: mine }, 'Truus')).status === 204)
  expect(await textOf('/plan', 'facilitator')).not.toContain('Truus')
  elsewhere.close()
})

it('[R328] not while another browser shows that name at that party, and not by a name that was not shown; the facilitator may', async () => {
  const [mine, other] = [await table.newBrowser(), await table.newBrowser()]
  const truus = await atWork({ cookie: other })
  const thief = await table.sitDown({ name: 'tRuus ', party: 'bewoners', cookie: mine })
  const isSeen = ({ doc }: RawClient) => table.leader.presence.some(({ clientId }) => clientId === doc.clientID)
  await until(() => isSeen(truus) && isSeen(thief))
  const refused = await forget({ cookie: mine }, 'Truus')
  expect([refused.status, ((await refused.json()) as { type: string }).type]).toEqual([
    403,
    'urn:draaitafel:probleem:niet-jouw-naam',
  ])
  const unseen = await table.newBrowser()
  await table.sitDown({ name: 'Truus', party: 'bewoners', cookie: unseen, isShown: false })
  expect((await forget({ cookie: unseen }, 'Truus')).status).toBe(403)
  expect(await textOf('/plan', 'facilitator')).toContain('Truus')
  expect((await forget('facilitator', 'Truus')).status).toBe(204)
  expect(await textOf('/plan', 'facilitator')).not.toMatch(/truus/i)
})

it('[H320] only the facilitator is told names with the plan or a moment; others what parties did', async () => {
  const client = await atWork()
  client.close()
  const { id } = await momentKept()
  for (const path of ['/plan', `/moments/${id}`]) {
    expect(await textOf(path, 'facilitator'), path).toContain('Truus')
    for (const role of ['participant', 'viewer'] as const) {
      const plan = JSON.parse(await textOf(path, role))
      expect(JSON.stringify(plan), path).not.toContain('Truus')
      expect(plan.knobs[5].lastTurn).toEqual({ name: '', party: 'bewoners', at: AT })
      expect(plan.placings).toMatchObject([{ about: 'gemeente', interest: 4, influence: 0, name: '', party: null }])
    }
  }
})
