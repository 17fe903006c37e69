// Moments over HTTP: who may save them, what they contain, and the answers to garbage.

import type { RunningServer } from '@draaitafel/server/src/main.ts'
import type { PlanJson } from '@draaitafel/shared/exchange/planJson.ts'
import { planLimits } from '@draaitafel/shared/nouns/limits.ts'
import type { MomentAnswer } from '@draaitafel/shared/protocol/http.ts'
import type { Role } from '@draaitafel/shared/protocol/roles.ts'
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest'
import { launchServer, makeWorkshop, seatOf, type TestWorkshop } from '../support/launchServer.ts'
import { RawClient, until } from '../support/rawClient.ts'

let server: RunningServer
let workshop: TestWorkshop

beforeAll(async () => {
  server = await launchServer({})
})
afterAll(() => server.close())
beforeEach(async () => {
  workshop = await makeWorkshop(server.url)
})

function call(method: string, path: string, role: Role | null, body?: unknown): Promise<Response> {
  return fetch(`${server.url}/api/workshops/${workshop.id}/moments${path}`, {
    method,
    headers: {
      ...(role && { cookie: workshop.cookies[role] }),
      ...(body !== undefined && { 'content-type': 'application/json' }),
    },
    ...(body !== undefined && { body: JSON.stringify(body) }),
  })
}

const list = async (role: Role) => (await (await call('GET', '', role)).json()) as MomentAnswer[]

it('[H60] a moment stays as it was, whatever happens to the plan afterwards, and everyone may read it', async () => {
  const kept = await call('POST', '', 'facilitator', { name: ' Voor de koffie ' })
  expect(kept.status).toBe(201)
  const moment = (await kept.json()) as MomentAnswer
  expect(moment).toMatchObject({ name: 'Voor de koffie', automatic: false })
  const client = await RawClient.join(seatOf(workshop, 'facilitator'))
  client.write((doc) => doc.getMap('workshop').set('title', 'Heel anders'))
  await until(() => client.saved > 0)
  client.close()
  for (const role of ['facilitator', 'participant', 'viewer'] as const) {
    expect(await list(role)).toEqual([moment])
    const plan = (await (await call('GET', `/${moment.id}`, role)).json()) as PlanJson
    expect(plan.format).toBe('draaitafel.plan')
    expect(plan.workshop.title).not.toBe('Heel anders')
  }
  expect((await call('DELETE', `/${moment.id}`, 'participant')).status).toBe(403)
  expect((await call('DELETE', `/${moment.id}`, 'facilitator')).status).toBe(204)
  expect(await list('viewer')).toEqual([])
})

it('[H61] a missing right, a moment without a name and a removed moment each get their own answer', async () => {
  for (const role of ['participant', 'viewer'] as const) {
    expect((await call('POST', '', role, { name: 'x' })).status).toBe(403)
  }
  expect((await call('POST', '', null, { name: 'x' })).status).toBe(401)
  expect((await call('GET', '', null)).status).toBe(401)
  for (const body of [{}, { name: '  ' }, { name: 7 }, []])
    expect((await call('POST', '', 'facilitator', body)).status).toBe(400)
  const gone = await call('GET', '/weg', 'viewer')
  expect(gone.status).toBe(404)
  expect(await gone.json()).toMatchObject({ type: 'urn:draaitafel:probleem:onbekend-moment' })
  expect(await list('facilitator')).toEqual([])
})

it('[H63] in a practice round the real plan stays where it lies, and the made-up one is kept by hand nowhere', async () => {
  const real = (await (await call('POST', '', 'facilitator', { name: 'Voor het oefenen' })).json()) as MomentAnswer
  const other = (await (await call('POST', '', 'facilitator', { name: 'Ander' })).json()) as MomentAnswer
  const leader = await RawClient.join(seatOf(workshop, 'facilitator'))
  const practise = (fact: unknown) => leader.write((doc) => doc.getMap('session').set('practice', fact))
  practise({ moment: real.id, at: '2026-11-26T10:00:00.000Z' })
  await until(() => leader.saved > 0)
  const refused = await call('DELETE', `/${real.id}`, 'facilitator')
  expect([refused.status, await refused.json()]).toMatchObject([409, { type: 'urn:draaitafel:probleem:moment-nodig' }])
  const second = await call('POST', '', 'facilitator', { name: 'Voor het oefenen' })
  expect([second.status, await second.json()]).toMatchObject([409, { type: 'urn:draaitafel:probleem:oefenronde' }])
  expect((await call('POST', '', 'facilitator', { name: 'Stap', automatic: true })).status).toBe(201)
  expect((await call('DELETE', `/${other.id}`, 'facilitator')).status).toBe(204)
  expect((await call('GET', `/${real.id}`, 'facilitator')).status).toBe(200)

  practise(null)
  await until(() => leader.saved > 1)
  leader.close()
  expect((await call('DELETE', `/${real.id}`, 'facilitator')).status).toBe(204)
  expect((await call('POST', '', 'facilitator', { name: 'Weer echt' })).status).toBe(201)
})

it('[H62] a plan no screen could read in again is refused as a moment, in a sentence', async () => {
  const client = await RawClient.join(seatOf(workshop, 'participant'))
  for (let knob = 1; knob <= 10; knob++) {
    client.write((doc) => {
      for (const id of [`note.${knob}`, ...['how', 'worth', 'means'].map((part) => `talk.${knob}.${part}`)]) {
        doc.getText(id).insert(0, '\u0001'.repeat(planLimits.noteLength))
      }
    })
  }
  await until(() => client.saved >= 10)
  client.close()
  const refused = await call('POST', '', 'facilitator', { name: 'Te veel' })
  expect(refused.status).toBe(413)
  expect(await refused.json()).toMatchObject({ type: 'urn:draaitafel:probleem:plan-te-groot' })
  expect(await list('facilitator')).toEqual([])
})
