// What a facilitator has to remember in a step, over HTTP: for facilitators, and for nobody else by any road.

import type { RunningServer } from '@draaitafel/server/src/main.ts'
import type { Role } from '@draaitafel/shared/protocol/roles.ts'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { launchServer, makeWorkshop, seatOf, type TestWorkshop } from '../support/launchServer.ts'
import { RawClient } from '../support/rawClient.ts'

const SECRET = 'Laat een bewoner beginnen'

let server: RunningServer
let workshop: TestWorkshop

beforeAll(async () => {
  server = await launchServer({})
  workshop = await makeWorkshop(server.url)
})
afterAll(() => server.close())

function ask(path: string, role: Role | null, body?: unknown): Promise<Response> {
  return fetch(`${server.url}/api/workshops/${workshop.id}${path}`, {
    method: body === undefined ? 'GET' : 'PUT',
    headers: { cookie: role ? workshop.cookies[role] : '', 'content-type': 'application/json' },
    ...(body !== undefined && { body: JSON.stringify(body) }),
  })
}

it('[C398] what a facilitator has to remember in a step is with facilitators alone: not by asking, not in a frame, not in the plan', async () => {
  const line = await RawClient.join(seatOf(workshop, 'participant'))
  const cues = [
    { step: 'toekomstbeeld', text: ` ${SECRET} ` },
    { step: 'oogst', text: 'Foto' },
  ]
  expect((await ask('/cues', 'facilitator', { cues })).status).toBe(204)
  expect((await ask('/cues', 'facilitator', { cues: [{ step: 'oogst', text: '' }] })).status).toBe(204)
  expect(await (await ask('/cues', 'facilitator')).json()).toEqual({
    cues: [{ step: 'toekomstbeeld', text: SECRET }],
  })
  for (const role of ['participant', 'viewer'] as const) {
    expect((await ask('/cues', role)).status).toBe(403)
    expect((await ask('/cues', role, { cues })).status).toBe(403)
  }
  expect((await ask('/cues', null)).status).toBe(401)
  expect(await (await ask('/plan', 'facilitator')).text()).not.toContain(SECRET)
  expect(line.frames.map((frame) => Buffer.from(frame).toString('latin1')).join()).not.toContain(SECRET)
  line.close()
})
