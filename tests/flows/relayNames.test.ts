// What the server tells about people by name, and to whom.

import type { RunningServer } from '@draaitafel/server/src/main.ts'
import type { MomentAnswer } from '@draaitafel/shared/protocol/http.ts'
import type { Role } from '@draaitafel/shared/protocol/roles.ts'
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest'
import { launchServer, makeWorkshop, seatOf, type TestWorkshop } from '../support/launchServer.ts'
import { RawClient, until } from '../support/rawClient.ts'

const AT = '2026-03-01T10:00:00.000Z'
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
  const client = await RawClient.join(seatOf(workshop, 'participant'))
  const who = { name: 'Truus', party: 'bewoners', at: AT }
  client.write((doc) => {
    doc.getMap('settings').set('6', { setting: 1, ...who })
    doc.getMap('placings').set('p1', { about: 'gemeente', interest: 4, influence: 0, ...who })
  })
  await until(() => client.saved > 0)
  return client
}

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
