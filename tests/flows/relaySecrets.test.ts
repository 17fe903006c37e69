// What is never logged, at any level, and never on disk: everything that lets someone in, and what people typed.

import { readdirSync, readFileSync } from 'node:fs'
import { connect } from 'node:net'
import { join } from 'node:path'
import type { Invitation } from '@draaitafel/shared/protocol/http.ts'
import { roles } from '@draaitafel/shared/protocol/roles.ts'
import { afterAll, beforeAll, expect, it } from 'vitest'
import {
  cookieOf,
  launchProcess,
  makeDataDir,
  makeWorkshop,
  postJson,
  type ServerProcess,
  seatOf,
  type TestWorkshop,
} from '../support/launchServer.ts'
import { RawClient, refusedStatus, until } from '../support/rawClient.ts'

const TITLE = 'Zonneveld aan de Vecht'
const NAME = 'Willemijn'
const NOTE = 'De buurvrouw let op de sleutel'
const TAB = 'tabblad7geheim'

const dataDir = makeDataDir()
let server: ServerProcess
let workshop: TestWorkshop
let renewed: Invitation
let newCookie: string
/** Everything in the data folder when it contains most, byte for character. */
let onDisk: string

beforeAll(async () => {
  server = await launchProcess({ DATA_DIR: dataDir.path, DEMO: 'off', LOG_LEVEL: 'trace' })
  workshop = await makeWorkshop(server.url, TITLE)
  await comeInEveryWay()
  await workAtTheTable()
  await knockInWrongWays()
  onDisk = everyByteOf(dataDir.path)
  await renewAndDelete()
  await server.end('SIGTERM')
})
afterAll(() => dataDir.remove())

async function comeInEveryWay(): Promise<void> {
  const { url, id, code } = workshop
  await postJson(url, '/api/sessions', { code })
  await postJson(url, '/api/sessions', { code: `${code}1` })
  const key = keyOf(workshop.links.viewer)
  await postJson(url, '/api/sessions', { workshop: id, key: `${key}x` })
  await postJson(url, `/api/sessions?key=${key}`, { workshop: 'bestaatniet', key })
  await fetch(`${url}/api/sessions`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', cookie: workshop.cookies.viewer },
    body: `{"workshop":"${id}","key":"${key}"`,
  })
}

async function workAtTheTable(): Promise<void> {
  const query = (clientID: number) => `ext=1&clientID=${clientID}&role=participant&tab=${TAB}`
  const writer = await RawClient.join({ ...seatOf(workshop, 'participant'), query: query(4711) })
  writer.sendPresence(4711, 1, { name: NAME, party: null, role: 'participant', knob: 3 })
  writer.write((doc) => doc.getText('note.1').insert(0, NOTE))
  await until(() => writer.saved === 1)
  // Seen again from the same tab, and garbage at the end.
  const again = await RawClient.join({ ...seatOf(workshop, 'participant'), query: query(4711) })
  again.send(`${NAME} ${NOTE}`)
  await until(() => again.closeCode !== null)
  const headers = { cookie: workshop.cookies.facilitator }
  const path = `${workshop.url}/api/workshops/${workshop.id}`
  for (const what of ['plan', 'invitation', 'seat']) await fetch(`${path}/${what}?role=facilitator`, { headers })
  const json = { ...headers, 'content-type': 'application/json' }
  await fetch(path, { method: 'PATCH', headers: json, body: `{"doorOpen":"${TITLE}"}` })
}

async function knockInWrongWays(): Promise<void> {
  const { cookie } = seatOf(workshop, 'viewer')
  await refusedStatus({ ...seatOf(workshop, 'viewer'), cookie: `${cookie}x`, query: `tab=${TAB}` })
  await refusedStatus({ ...seatOf(workshop, 'viewer'), workshop: 'bestaatniet' })
  const upgrade = `Host: a\r\nCookie: ${cookie}\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n\r\n`
  for (const target of [`/sync/${workshop.id}?tab=${TAB}`, `http://[?tab=${TAB}`, `//:99999999?tab=${TAB}`]) {
    await sendRaw(`GET ${target} HTTP/1.1\r\n${upgrade}`)
  }
  await sendRaw(`GET /${keyOf(workshop.links.viewer)} HTTP/1.1\r\nHost: a\r\nCookie: ${cookie}\r\nRommel\r\n\r\n`)
  // Links as mail programs damage them: here the key does reach a server.
  for (const hash of ['%23', '%2523', '/%23']) {
    const link = `/w/${workshop.id}${hash}${keyOf(workshop.links.facilitator)}`
    await fetch(`${workshop.url}${link}`, { headers: { accept: 'text/html' } })
    await sendRaw(`GET ${link}%zz HTTP/1.1\r\nHost: a\r\nReferer: ${workshop.url}${link}\r\n\r\n`)
  }
  await sendRaw(`POST /api/workshops HTTP/1.1\r\nHost: a\r\nContent-Length: 9999\r\n\r\n{"title":"${TITLE}"`)
}

async function renewAndDelete(): Promise<void> {
  const path = `${workshop.url}/api/workshops/${workshop.id}`
  const { facilitator: cookie } = workshop.cookies
  const response = await fetch(`${path}/links`, { method: 'POST', headers: { cookie } })
  renewed = (await response.json()) as Invitation
  newCookie = cookieOf(response)
  expect(response.status).toBe(200)
  onDisk += everyByteOf(dataDir.path)
  expect((await fetch(path, { method: 'DELETE', headers: { cookie: newCookie } })).status).toBe(204)
  onDisk += everyByteOf(dataDir.path)
}

/** Hangs up after the answer, or at once when none is expected. */
function sendRaw(bytes: string): Promise<void> {
  return new Promise((resolve) => {
    const socket = connect(Number(new URL(workshop.url).port), '127.0.0.1', () => socket.end(bytes))
    socket.resume()
    socket.on('error', () => undefined)
    socket.on('close', () => resolve())
  })
}

function everyByteOf(folder: string): string {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ name }) => readFileSync(join(folder, name), 'latin1'))
    .join('\n')
}

function keyOf(link: string | undefined): string {
  return new URL(link ?? '').hash.slice(1)
}

/** Whatever opens a workshop: keys of both generations, cookies and their signatures. */
function waysIn(): readonly string[] {
  const keys = roles.flatMap((role) => [keyOf(workshop.links[role]), keyOf(renewed.links[role])])
  const cookies = [...Object.values(workshop.cookies), newCookie].flatMap((cookie) => {
    const value = cookie.slice(cookie.indexOf('=') + 1)
    return [value, ...value.split('.')]
  })
  return [...keys, ...cookies]
}

it('[A42] no key, cookie, code, tab, title, name or text is in the log at its most talkative', () => {
  const log = server.log()
  expect(log).toContain(workshop.id)
  expect(log).toContain('/api/workshops/:id/links')
  for (const text of [...waysIn(), TAB, TITLE, NAME, NOTE]) expect(log).not.toContain(text)
  for (const code of [workshop.code, renewed.code])
    expect(log).not.toMatch(new RegExp(`(?<![0-9a-z.])${code}(?![0-9a-z])`))
  for (const text of [TITLE, NAME, NOTE, workshop.cookies.viewer]) {
    expect(log).not.toContain([...Buffer.from(text)].join(','))
    expect(log).not.toContain(Buffer.from(text).toString('hex'))
  }
})

it('[A43] no key and no cookie is anywhere in the data folder', () => {
  // To be certain that the files were read properly: these are in them.
  for (const text of [workshop.id, workshop.code, NOTE, renewed.code]) expect(onDisk).toContain(text)
  for (const text of waysIn()) expect(onDisk).not.toContain(text)
})
