// The facilitator's notes over HTTP: for facilitators, and for nobody else in any way.

import type { RunningServer } from '@draaitafel/server/src/main.ts'
import type { Role } from '@draaitafel/shared/protocol/roles.ts'
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest'
import { launchServer, makeWorkshop, seatOf, type TestWorkshop } from '../support/launchServer.ts'
import { RawClient } from '../support/rawClient.ts'

const SECRET = 'Bel de wethouder in de pauze'

let server: RunningServer
let workshop: TestWorkshop

beforeAll(async () => {
  server = await launchServer({})
})
afterAll(() => server.close())
beforeEach(async () => {
  workshop = await makeWorkshop(server.url)
})

function ask(method: 'GET' | 'PUT', role: Role | null, body?: unknown): Promise<Response> {
  return fetch(`${server.url}/api/workshops/${workshop.id}/notes${role ? `?role=${role}` : ''}`, {
    method,
    headers: {
      cookie: role ? workshop.cookies[role] : '',
      ...(body !== undefined && { 'content-type': 'application/json' }),
    },
    ...(body !== undefined && { body: JSON.stringify(body) }),
  })
}

it('[H42] what a facilitator writes down is with facilitators alone: not by asking, not in a frame, not in the plan', async () => {
  const line = await RawClient.join(seatOf(workshop, 'participant'))
  expect((await ask('PUT', 'facilitator', { text: SECRET, version: 0 })).status).toBe(200)
  expect(await (await ask('GET', 'facilitator')).json()).toEqual({ text: SECRET, version: 1 })
  for (const role of ['participant', 'viewer'] as const) {
    expect((await ask('GET', role)).status).toBe(403)
    expect((await ask('PUT', role, { text: 'weg', version: 1 })).status).toBe(403)
  }
  expect((await ask('GET', null)).status).toBe(401)
  const plan = await fetch(`${server.url}/api/workshops/${workshop.id}/plan`, {
    headers: { cookie: workshop.cookies.facilitator },
  })
  expect(await plan.text()).not.toContain(SECRET)
  expect(line.frames.map((frame) => Buffer.from(frame).toString('latin1')).join()).not.toContain(SECRET)
  line.close()
})

it('[H42] writing on an older version of the notes is reported, and garbage changes nothing', async () => {
  await ask('PUT', 'facilitator', { text: SECRET, version: 0 })
  const late = await ask('PUT', 'facilitator', { text: 'Anders', version: 0 })
  expect(late.status).toBe(409)
  expect(await late.json()).toMatchObject({ type: 'urn:draaitafel:probleem:notities-veranderd' })
  const garbage = [null, {}, { text: 7, version: 1 }, { text: 'a' }, { text: 'a', version: 1.5 }]
  for (const body of garbage) expect((await ask('PUT', 'facilitator', body)).status).toBe(400)
  const long = await ask('PUT', 'facilitator', { text: 'x'.repeat(20_001), version: 1 })
  expect(long.status).toBe(400)
  expect(await (await ask('GET', 'facilitator')).json()).toEqual({ text: SECRET, version: 1 })
})
