// Administration by the local socket and by commands, of a server that runs and of a folder at rest.

import { once } from 'node:events'
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { connect } from 'node:net'
import { join } from 'node:path'
import { SOCKET_FILE } from '@draaitafel/server/src/admin/protocol.ts'
import { closeCodes } from '@draaitafel/shared/protocol/closeCodes.ts'
import { afterEach, beforeEach, expect, it } from 'vitest'
import {
  launchProcess,
  makeDataDir,
  makeWorkshop,
  postJson,
  type ServerProcess,
  seatOf,
  type TestWorkshop,
} from '../support/launchServer.ts'
import { operate } from '../support/operator.ts'
import { RawClient, until } from '../support/rawClient.ts'

let dataDir: ReturnType<typeof makeDataDir>
let server: ServerProcess
let workshop: TestWorkshop

beforeEach(async () => {
  dataDir = makeDataDir()
  server = await launchProcess({ DATA_DIR: dataDir.path, DEMO: 'off', AUDIT_LOG: join(dataDir.path, 'audit.jsonl') })
  workshop = await makeWorkshop(server.url, 'Geheime titel')
})
afterEach(async () => {
  await server.end('SIGTERM')
  dataDir.remove()
})

const admin = (...words: string[]) => operate('admin', dataDir.path, words)
const events = () =>
  readFileSync(join(dataDir.path, 'audit.jsonl'), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as { event: string; by?: string; workshop: string })

/** What the socket answers to these bytes. */
async function tell(bytes: string): Promise<unknown> {
  const socket = connect(join(dataDir.path, SOCKET_FILE))
  let said = ''
  socket.on('data', (chunk) => {
    said += String(chunk)
  })
  socket.on('error', () => undefined)
  socket.write(bytes)
  await once(socket, 'close')
  return said === '' ? null : JSON.parse(said)
}

it('[R621] the socket is for the user of the server alone, is not HTTP, and answers garbage with a sentence', async () => {
  expect(statSync(join(dataDir.path, SOCKET_FILE)).mode & 0o777).toBe(0o600)
  const unclear = { ok: false, problem: 'Dit verzoek is niet te lezen.' }
  for (const bytes of [
    'GET / HTTP/1.1\r\nHost: x\r\n\r\n',
    '{"do":"list"}\n',
    '{"do":"drop","titles":true}\n',
    '{"do":"delete","id":"../../etc"}\n',
    '[]\n',
    `${'x'.repeat(10_000)}`,
  ])
    expect(await tell(bytes), bytes.slice(0, 30)).toEqual(unclear)
  expect(await tell('{"do":"delete","id":"bestaat-niet"}\n')).toEqual({
    ok: false,
    problem: 'Er is geen werksessie bestaat-niet.',
  })
  expect((await fetch(`${server.url}/api/admin`)).status).toBe(404)
})

it('[R622] list names no titles unless asked for', async () => {
  const plain = await admin('list')
  expect(plain.out).toContain(workshop.id)
  expect(plain.out).not.toContain('Geheime titel')
  expect(plain.out).not.toContain(workshop.code)
  expect((await admin('list', '--titles')).out).toContain('Geheime titel')
})

it('[R623] export-all writes the plan and the moments of each workshop, and overwrites nothing', async () => {
  const headers = { cookie: workshop.cookies.facilitator }
  await postJson(server.url, `/api/workshops/${workshop.id}/moments`, { name: 'Eerste' }, headers)
  const folder = join(dataDir.path, 'uit')
  expect((await admin('export-all', folder)).code).toBe(0)
  const own = join(folder, workshop.id)
  expect(JSON.parse(readFileSync(join(own, 'plan.json'), 'utf8'))).toMatchObject({
    workshop: { title: 'Geheime titel' },
  })
  expect(readdirSync(join(own, 'momenten'))).toHaveLength(1)
  const again = await admin('export-all', folder)
  expect(again).toMatchObject({ code: 1, out: '' })
  expect(again.problem).toContain('is niet leeg')
})

it('[R624] delete tells everyone at the table, and proves that nothing is left in the files', async () => {
  const client = await RawClient.join(seatOf(workshop, 'participant'))
  client.write((doc) => doc.getMap('proof').set('zin', 'Deze woorden staan straks nergens meer.'))
  await until(() => client.saved === 1)
  const { code, out } = await admin('delete', workshop.id)
  expect(out).toContain('Nog aanwezig: 0.')
  expect(out).toMatch(/gezocht naar [1-9]\d* stukken van de inhoud: 0 gevonden/)
  expect(code).toBe(0)
  await until(() => client.closeCode === closeCodes.deleted.code)
  for (const name of readdirSync(dataDir.path).filter((file) => file.startsWith('draaitafel.sqlite')))
    expect(readFileSync(join(dataDir.path, name)).includes('staan straks nergens')).toBe(false)
  expect((await admin('delete', workshop.id)).problem).toContain('is al verwijderd')
})

it('[R625] links gives back a lost facilitator link, and renews all of them when asked', async () => {
  const shown = await admin('links', workshop.id)
  expect(shown.out).toContain(workshop.links.facilitator)
  const client = await RawClient.join(seatOf(workshop, 'facilitator'))
  const renewed = await admin('links', workshop.id, '--renew')
  expect(renewed.code).toBe(0)
  expect(renewed.out).not.toContain(workshop.links.facilitator)
  await until(() => client.closeCode === closeCodes.revoked.code)
  const key = new URL(workshop.links.facilitator).hash.slice(1)
  expect((await postJson(server.url, '/api/sessions', { workshop: workshop.id, key })).status).toBe(401)
})

it('[R626] disk says what each workshop takes', async () => {
  expect((await admin('disk')).out).toMatch(new RegExp(`${workshop.id}  [1-9]\\d*  1  0`))
})

it('[R627] what was made, renewed and deleted is in a stream of its own, without anything of people', async () => {
  await admin('links', workshop.id, '--renew')
  await admin('delete', workshop.id)
  await until(() => events().length === 3)
  expect(events().map(({ event, by, workshop: id }) => [event, by, id])).toEqual([
    ['made', 'visitor', workshop.id],
    ['linksRenewed', 'administrator', workshop.id],
    ['deleted', 'administrator', workshop.id],
  ])
  const text = readFileSync(join(dataDir.path, 'audit.jsonl'), 'utf8')
  for (const secret of ['Geheime titel', workshop.code, '127.0.0.1', new URL(workshop.links.facilitator).hash.slice(1)])
    expect(text).not.toContain(secret)
})

/** Six processes, one after another, beside whatever else this machine does. */
const MANY_STARTS_MS = 180_000

it(
  '[R628] without a running server the same commands open the folder themselves; a wrong one is a sentence',
  async () => {
    await server.end('SIGTERM')
    expect((await admin('list')).out).toContain(workshop.id)
    expect((await admin('list', '--alles')).problem).toContain('Gebruik: npm run admin')
    expect((await admin('links', 'Niet Goed')).problem).toContain('geen nummer van een werksessie')
    expect((await admin()).code).toBe(1)
    const empty = await operate('admin', join(dataDir.path, 'nergens'), ['list'])
    expect(empty.problem).toContain('staat geen Draaitafel')
    server = await launchProcess({ DATA_DIR: dataDir.path, DEMO: 'off' })
    expect((await admin('list')).out).toContain(workshop.id)
  },
  MANY_STARTS_MS,
)
