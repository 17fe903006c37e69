// What an operator switches on: a house code for making workshops, figures for another machine, a contact for leaks, and what is
// noted about adopting.

import { join } from 'node:path'
import { createLog } from '@draaitafel/server/src/base/log.ts'
import type { RunningServer } from '@draaitafel/server/src/main.ts'
import { sealingOf } from '@draaitafel/shared/document/turn.ts'
import { afterEach, expect, it } from 'vitest'
import { launchServer, makeDataDir, makeWorkshop, postJson, seatOf } from '../support/launchServer.ts'
import { operate } from '../support/operator.ts'
import { RawClient, until } from '../support/rawClient.ts'

let server: RunningServer
afterEach(() => server.close())

const make = (more: object, headers = {}) =>
  postJson(server.url, '/api/workshops', { title: 'Proef', ...more }, headers)
const typeOf = async (response: Response) => ((await response.json()) as { type: string }).type.split(':').at(-1)

it('[R653] with CREATE=code only whoever knows the house code makes a workshop; wrong ones are limited like join codes', async () => {
  server = await launchServer({ CREATE: 'code', HOUSE_CODE: 'linde-2026' })
  const without = await make({})
  expect([without.status, await typeOf(without)]).toEqual([403, 'huiscode-nodig'])
  for (const houseCode of ['', 'linde-2025', 'LINDE-2026', 'linde-2026x']) {
    const wrong = await make({ houseCode })
    expect([wrong.status, await typeOf(wrong)]).toEqual([403, 'onjuiste-huiscode'])
  }
  for (const houseCode of [7, null, ['linde-2026'], {}]) expect((await make({ houseCode })).status).toBe(400)
  expect((await make({ houseCode: ' linde-2026 ' })).status).toBe(201)
  for (let count = 4; count < 60; count++) await make({ houseCode: `gok ${count}` })
  const late = await make({ houseCode: 'linde-2026' })
  expect([late.status, await typeOf(late)]).toEqual([429, 'te-vaak'])
  expect(Number(late.headers.get('retry-after'))).toBeGreaterThan(0)
  // The same guesser does not get on with join codes.
  expect((await postJson(server.url, '/api/sessions', { code: '123456' })).status).toBe(429)
})

it('[R654] the metrics are for this machine, and elsewhere for whoever has the token', async () => {
  server = await launchServer({ METRICS_TOKEN: 'een-lang-en-geheim-woord' })
  const elsewhere = { 'x-forwarded-for': '203.0.113.7' }
  const ask = (headers: Record<string, string>) => fetch(`${server.url}/metrics`, { headers })
  expect((await ask({})).status).toBe(200)
  expect((await ask(elsewhere)).status).toBe(404)
  for (const authorization of [
    '',
    'Bearer',
    'Bearer fout',
    'Basic een-lang-en-geheim-woord',
    'bearer een-lang-en-geheim-woord',
  ])
    expect((await ask({ ...elsewhere, authorization })).status, authorization).toBe(404)
  const told = await ask({ ...elsewhere, authorization: 'Bearer een-lang-en-geheim-woord' })
  expect(await told.text()).toContain('draaitafel_rooms')
})

it('[R655] security.txt is there once there is a contact, and not before', async () => {
  server = await launchServer()
  expect((await fetch(`${server.url}/.well-known/security.txt`)).status).toBe(404)
  await server.close()
  server = await launchServer({ SECURITY_CONTACT: 'https://organisatie.example/lek' })
  const told = await fetch(`${server.url}/.well-known/security.txt`)
  expect(told.headers.get('content-type')).toBe('text/plain; charset=utf-8')
  expect(await told.text()).toMatch(/^Contact: https:\/\/organisatie\.example\/lek\nExpires: \d{4}-/)
})

it('[R656] that a plan is adopted, and opened again, is noted without who and why', async () => {
  const lines: string[] = []
  server = await launchServer({}, { log: createLog('info', { write: (line) => void lines.push(line) }) })
  const workshop = await makeWorkshop(server.url)
  const client = await RawClient.join(seatOf(workshop, 'facilitator'))
  const seal = (state: string) =>
    client.write((doc) => doc.getMap('workshop').set('sealing', { state, at: '2026-11-30T20:00:00.000Z' }))
  seal('verzegeld')
  await until(() => client.saved === 1)
  expect(sealingOf(client.doc.getMap('workshop').get('sealing'))?.state).toBe('verzegeld')
  seal('open')
  await until(() => client.saved === 2)
  const audit = lines
    .map((line) => JSON.parse(line) as Record<string, unknown>)
    .filter(({ channel }) => channel === 'audit')
  expect(audit.map(({ event }) => event)).toEqual(['made', 'adopted', 'reopened'])
})

it('[R629] a folder whose path is too long for a socket is served all the same, without a door for administration', async () => {
  const lines: string[] = []
  const folder = makeDataDir()
  const long = join(folder.path, 'x'.repeat(120))
  server = await launchServer(
    { DATA_DIR: long },
    { log: createLog('warn', { write: (line) => void lines.push(line) }) },
  )
  expect((await makeWorkshop(server.url)).id).toBeTruthy()
  expect(lines.join('')).toContain('no door for administration')
  expect((await operate('admin', long, ['list'])).problem).toContain('al in gebruik door een andere Draaitafel-server')
  await server.close()
  folder.remove()
})
