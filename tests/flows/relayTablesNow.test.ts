// What a large screen hears of the tables while the group is apart: who is there, how far they are and how to come in; and who hears
// what of that.

import type { RunningServer } from '@draaitafel/server/src/main.ts'
import type { SessionAnswer, TableNow, TablesNowAnswer } from '@draaitafel/shared/protocol/http.ts'
import type { Role } from '@draaitafel/shared/protocol/roles.ts'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { cookieOf, launchServer, makeWorkshop, postJson, type TestWorkshop } from '../support/launchServer.ts'
import { RawClient } from '../support/rawClient.ts'

let server: RunningServer
let workshop: TestWorkshop

beforeAll(async () => {
  server = await launchServer({})
  workshop = await makeWorkshop(server.url, 'De Waterlelie')
})
afterAll(() => server.close())

const tablesPath = () => `/api/workshops/${workshop.id}/tables`
const ask = (path: string, body: object, cookie: string) => postJson(server.url, path, body, { cookie })

async function now(role: Role): Promise<readonly TableNow[]> {
  const response = await fetch(`${server.url}${tablesPath()}`, { headers: { cookie: workshop.cookies[role] } })
  expect(response.status).toBe(200)
  return ((await response.json()) as TablesNowAnswer).tables
}

async function sitDown(letter: string, clientId: number, role: Role = 'participant'): Promise<RawClient> {
  const joined = await ask(`${tablesPath()}/${letter}/sessions`, {}, workshop.cookies[role])
  const { workshop: table } = (await joined.clone().json()) as SessionAnswer
  const query = `ext=1&clientID=${clientId}&role=${role}`
  const client = await RawClient.join({ url: server.url, workshop: table, cookie: cookieOf(joined), query })
  client.sendPresence(clientId, 1, { name: 'Noor', party: null, role })
  return client
}

it('[R500] of each table the people, the knobs that were turned and the way in are told; of none when the group is together', async () => {
  expect(await now('facilitator')).toEqual([])
  await ask(tablesPath(), { tables: [{ name: 'Raam' }, { name: 'Deur' }] }, workshop.cookies.facilitator)
  const clients = [await sitDown('A', 4_294_000_001), await sitDown('A', 4_294_000_002)]
  clients.push(await sitDown('A', 4_294_000_003, 'viewer'))
  const at = new Date(Date.now() + 1000).toISOString()
  clients[0]?.write((doc) => doc.getMap('settings').set('1', { setting: 3, name: '', party: null, at }))
  // An answer holds for two seconds: then it is this.
  await expect
    .poll(async () => (await now('participant')).map(({ people, turned }) => [people.length, turned]), {
      timeout: 10_000,
    })
    .toEqual([
      [2, 1],
      [0, 0],
    ])
  const [raam, deur] = await now('participant')
  expect([raam?.letter, deur?.letter]).toEqual(['A', 'B'])
  expect(raam?.door?.code).toMatch(/^\d{6}$/)
  expect(raam?.door?.code).not.toBe(deur?.door?.code)
  // The code opens that table, for who was nowhere yet.
  const entered = await postJson(server.url, '/api/sessions', { code: raam?.door?.code })
  expect(((await entered.json()) as SessionAnswer).role).toBe('participant')
  // Who may invite nobody is told no way in.
  for (const role of ['reader', 'viewer'] as const)
    expect((await now(role)).map(({ door }) => door)).toEqual([null, null])
  const stranger = await fetch(`${server.url}${tablesPath()}`)
  expect(stranger.status).toBe(401)
  for (const client of clients) client.close()
})
