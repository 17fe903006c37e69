// What the server tells about people by name, and to whom.

import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { RunningServer } from '@draaitafel/server/src/main.ts'
import type { MomentAnswer } from '@draaitafel/shared/protocol/http.ts'
import { messageType } from '@draaitafel/shared/protocol/messages.ts'
import type { Role } from '@draaitafel/shared/protocol/roles.ts'
import { afterEach, beforeEach, expect, it } from 'vitest'
import * as Y from 'yjs'
import { launchServer, makeDataDir, makeWorkshop, seatOf, type TestWorkshop } from '../support/launchServer.ts'
import { RawClient, until } from '../support/rawClient.ts'

const AT = '2026-03-01T10:00:00.000Z'
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

function call(method: string, path: string, role: Role | null, body?: unknown): Promise<Response> {
  return fetch(`${server.url}/api/workshops/${workshop.id}${path}`, {
    method,
    headers: {
      ...(role && { cookie: workshop.cookies[role] }),
      ...(body !== undefined && { 'content-type': 'application/json' }),
    },
    ...(body !== undefined && { body: JSON.stringify(body) }),
  })
}

const textOf = async (path: string, role: Role) => (await call('GET', path, role)).text()

async function momentKept(): Promise<MomentAnswer> {
  return (await (await call('POST', '/moments', 'facilitator', { name: 'Voor de koffie' })).json()) as MomentAnswer
}

/** Truus of the residents turns knob 6, places the municipality, and says what she thinks of an agreement. */
async function truusAtWork(): Promise<RawClient> {
  const client = await RawClient.join(seatOf(workshop, 'participant', 'ext=1&party=bewoners'))
  client.sendPresence(client.doc.clientID, 1, { name: 'Truus', party: 'bewoners', role: 'participant' })
  const who = { name: 'Truus', party: 'bewoners', at: AT }
  client.write((doc) => {
    doc.getMap('settings').set('6', { setting: 1, ...who })
    doc.getMap('placings').set('p1', { about: 'gemeente', interest: 4, influence: 0, ...who })
  })
  await until(() => client.saved > 0)
  return client
}

/** All that somebody is given who comes in: bytes, so that nothing can hide. */
async function documentOf(): Promise<string> {
  const newcomer = await RawClient.join(seatOf(workshop, 'viewer'))
  newcomer.close()
  // Who sits there says a name of their own for as long as they do: presence is no part of it.
  const frames = newcomer.frames.filter(([type]) => type !== messageType.awareness)
  return frames.map((frame) => Buffer.from(frame).toString('latin1')).join('\n')
}

/** Files of the data folder in which this stands. */
function onDisk(wanted: RegExp): string[] {
  const files = readdirSync(dataDir.path)
  return files.filter((file) => wanted.test(readFileSync(join(dataDir.path, file)).toString('latin1')))
}

const forget = (role: Role | null, name: unknown) => call('POST', '/names/forget', role, { name })

it('[H321] a name that is taken away is gone from the document, from what others download and from moments; what was done stays', async () => {
  const client = await truusAtWork()
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
  // Who was in all the time has it overwritten too.
  await until(() => JSON.stringify(client.doc.getMap('log').toJSON()).includes('"name":""'))
  expect(Buffer.from(Y.encodeStateAsUpdate(client.doc)).toString('latin1')).not.toMatch(/truus/i)
  client.close()
  leader.close()
})

it('[H321] it is gone from what was chosen in private, and from the rows on disk, whether or not anyone is in', async () => {
  const client = await truusAtWork()
  client.close()
  expect(onDisk(/truus/i)).not.toEqual([])
  await call('POST', '/rounds', 'facilitator', { id: 'r', kind: 'stand', voters: 'persoon' })
  const choice = { party: 'bewoners', name: 'Truus', person: 'Truus', value: 3 }
  expect((await call('PUT', '/rounds/r/vote', 'participant', choice)).status).toBe(204)
  expect((await forget('facilitator', 'Truus')).status).toBe(204)
  const shown = await (await call('POST', '/rounds/r/show', 'facilitator')).json()
  expect(shown).toEqual({ votes: [{ party: 'bewoners', name: '', value: 3 }] })
  expect(onDisk(/truus/i)).toEqual([])
})

it('[H322] a participant takes away the own name only, a viewer none; rubbish is refused with a sentence', async () => {
  const client = await truusAtWork()
  const refused = await forget('participant', 'Noor')
  expect([refused.status, (await refused.json()).type]).toEqual([403, 'urn:draaitafel:probleem:niet-jouw-naam'])
  expect((await forget('viewer', 'Truus')).status).toBe(403)
  expect((await forget(null, 'Truus')).status).toBe(401)
  for (const rubbish of ['', '  ', 7, null, { a: 1 }]) expect((await forget('facilitator', rubbish)).status).toBe(400)
  expect(await textOf('/plan', 'facilitator')).toContain('Truus')
  await until(async () => (await forget('participant', 'truus ')).status === 204)
  expect(await textOf('/plan', 'facilitator')).not.toContain('Truus')
  client.close()
})

it('[H320] only the facilitator is told names with the plan or a moment; others what parties did', async () => {
  const client = await truusAtWork()
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
