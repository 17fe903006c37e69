// A backup while people work, and what happens to it, to the folder and to open screens when it is put back.

import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { checkBackupFile, writeBackupFile } from '@draaitafel/server/src/backup/backupFile.ts'
import { closeCodes } from '@draaitafel/shared/protocol/closeCodes.ts'
import { syncType } from '@draaitafel/shared/protocol/messages.ts'
import { afterEach, beforeEach, expect, it } from 'vitest'
import * as Y from 'yjs'
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
import { factsOf, ProofWriter } from '../support/proofWriter.ts'
import { randomSource } from '../support/randomSource.ts'
import { RawClient, until } from '../support/rawClient.ts'

let dataDir: ReturnType<typeof makeDataDir>
let elsewhere: ReturnType<typeof makeDataDir>
let server: ServerProcess
let workshop: TestWorkshop
let file: string

beforeEach(async () => {
  dataDir = makeDataDir()
  elsewhere = makeDataDir()
  file = join(elsewhere.path, 'een.reservekopie')
  await start()
  workshop = await makeWorkshop(server.url)
})
afterEach(async () => {
  await server.end('SIGTERM')
  dataDir.remove()
  elsewhere.remove()
})

async function start(): Promise<void> {
  server = await launchProcess({ DATA_DIR: dataDir.path, DEMO: 'off' })
}

const backUp = (...words: string[]) => operate('backup', dataDir.path, [file, ...words])
const restore = (...words: string[]) => operate('restore', dataDir.path, [file, ...words])
const sitDown = (role: 'participant' | 'facilitator' = 'participant', query = 'ext=1') =>
  RawClient.join({ ...seatOf(workshop, role, query), url: server.url })

async function write(key: string): Promise<RawClient> {
  const client = await sitDown()
  client.write((doc) => doc.getMap('proof').set(key, true))
  await until(() => client.saved === 1)
  return client
}

/** Everything in the folder, to see that nothing changed. */
function contents(): readonly (readonly [string, string])[] {
  const names = readdirSync(dataDir.path).filter((name) => name !== 'beheer.sock')
  return names.sort().map((name) => [name, readFileSync(join(dataDir.path, name)).toString('base64')] as const)
}

it('[R631] a backup made while people write holds all that was called saved before it, and nobody notices', async () => {
  const client = await sitDown()
  const writer = new ProofWriter(client, 'druk', randomSource())
  writer.start(4)
  await until(() => writer.saved.length > 40)
  const before = [...writer.saved]
  const made = await backUp()
  expect(made).toMatchObject({ code: 0, problem: '' })
  writer.stop()
  expect(client.closeCode).toBeNull()
  expect(writer.saved.length).toBeGreaterThan(before.length)
  expect(readdirSync(dataDir.path).filter((name) => name.startsWith('.reservekopie'))).toEqual([])
  await server.end('SIGTERM')
  expect((await restore()).problem).toBe('')
  await start()
  const back = await sitDown()
  expect(before.filter((key) => !factsOf(back).includes(key))).toEqual([])
})

it('[R632] a damaged, foreign or newer backup is refused with one sentence, and nothing changes', async () => {
  const client = await write('blijft')
  client.close()
  await backUp()
  await server.end('SIGTERM')
  const whole = readFileSync(file)
  const is = contents()
  const refused = async (bytes: Uint8Array, sentence: RegExp) => {
    writeFileSync(file, bytes)
    const said = await restore()
    expect(said).toMatchObject({ code: 1, out: '' })
    expect(said.problem).toMatch(sentence)
    expect(said.problem.trim().split('\n')).toHaveLength(1)
    expect(contents()).toEqual(is)
  }
  await refused(whole.subarray(0, whole.length - 5000), /afgebroken of beschadigd/)
  const flipped = Buffer.from(whole)
  flipped.writeUInt8(flipped.readUInt8(9000) ^ 4, 9000)
  await refused(flipped, /afgebroken of beschadigd/)
  await refused(Buffer.from('PK\u0003\u0004 iets anders'), /geen reservekopie van Draaitafel/)
  // Whole by its sum, and yet not to be used.
  rmSync(file)
  const database = join(elsewhere.path, 'db')
  new DatabaseSync(database).close()
  const about = { version: '9.0.0', madeAt: '2027-01-01T00:00:00.000Z', workshops: 0 }
  writeBackupFile(file, { ...about, schema: 99 }, [{ name: 'draaitafel.sqlite', path: database }])
  await refused(readFileSync(file), /nieuwere versie van Draaitafel \(9\.0\.0\)/)
  rmSync(file)
  writeBackupFile(file, { ...about, schema: 1 }, [{ name: 'draaitafel.sqlite', path: database }])
  await refused(readFileSync(file), /database in deze reservekopie is beschadigd/)
  await start()
  expect(factsOf(await sitDown())).toContain('blijft')
})

it('[R633] what is not possible now is a sentence: a running server, a file that exists, PostgreSQL, no words', async () => {
  await backUp()
  expect((await backUp()).problem).toContain('bestaat al')
  expect((await restore()).problem).toContain('draait nog op DATA_DIR')
  expect((await restore('--check')).out).toContain('is heel: 1 werksessies')
  const postgres = { DATABASE_URL: 'postgres://x' }
  expect((await operate('backup', dataDir.path, [], postgres)).problem).toContain('pg_dump')
  expect((await operate('restore', dataDir.path, [file], postgres)).problem).toContain('pg_restore')
  expect((await operate('restore', dataDir.path, [])).problem).toContain('Gebruik: npm run restore')
  await server.end('SIGTERM')
  writeFileSync(join(dataDir.path, 'terugzetten-bezig'), '')
  await expect(start()).rejects.toThrow('Het terugzetten van een reservekopie is afgebroken')
  expect((await restore()).problem).toBe('')
  await start()
})

it('[R634] a backup without the secret needs the one that is there, and works with it', async () => {
  await backUp('--without-secret')
  expect(checkBackupFile(file)).toMatchObject({ value: { manifest: { parts: [{ name: 'draaitafel.sqlite' }] } } })
  await server.end('SIGTERM')
  const fresh = join(elsewhere.path, 'nieuw')
  const said = await operate('restore', fresh, [file])
  expect(said.problem).toContain('zit geen sleutel')
  expect(existsSync(fresh)).toBe(false)
  expect((await restore()).problem).toBe('')
  await start()
  await sitDown()
})

it('[R635] a client of the life before is sent away before anything is read from it; a new one hears which life it is', async () => {
  const client = await write('voor')
  await backUp()
  client.write((doc) => doc.getMap('proof').set('na de reservekopie', true))
  await until(() => client.saved === 2)
  await server.end('SIGTERM')
  await restore()
  await start()
  // It says that its document is of the life before.
  const honest = await RawClient.open({ ...seatOf(workshop, 'participant', 'ext=1&life='), url: server.url })
  await until(() => honest.closeCode !== null)
  expect(honest.closeCode).toBe(closeCodes.restored.code)
  expect(honest.frames).toEqual([])
  // Another client says nothing, and shows what it has.
  const other = await RawClient.open({ ...seatOf(workshop, 'participant'), url: server.url })
  other.sendSync(syncType.step1, Y.encodeStateVector(client.doc))
  await until(() => other.closeCode !== null)
  expect(other.closeCode).toBe(closeCodes.restored.code)
  // Or sends its work before it asks anything.
  const pushy = await RawClient.open({ ...seatOf(workshop, 'participant'), url: server.url })
  pushy.sendSync(syncType.update, Y.encodeStateAsUpdate(client.doc))
  await until(() => pushy.closeCode !== null)
  expect(pushy.closeCode).toBe(closeCodes.restored.code)
  const fresh = await sitDown()
  expect(factsOf(fresh)).toEqual(['voor'])
  const life = fresh.messages.find(({ type }) => type === 'life')
  if (life?.type !== 'life') throw new Error('No life')
  expect(life.life).toBe(readFileSync(join(dataDir.path, 'leven'), 'utf8').trim())
  const knows = await sitDown('participant', `ext=1&life=${life.life}`)
  knows.write((doc) => doc.getMap('proof').set('verder', true))
  await until(() => knows.saved === 1)
  // Garbage counts as saying nothing.
  await sitDown('participant', `ext=1&life=${'x'.repeat(60)}`)
})

it('[R636] links that were renewed after the backup stay renewed, and a workshop that was deleted since is named', async () => {
  const gone = await makeWorkshop(server.url, 'Weg')
  await backUp()
  await operate('admin', dataDir.path, ['links', workshop.id, '--renew'])
  await operate('admin', dataDir.path, ['delete', gone.id])
  await server.end('SIGTERM')
  const said = await restore()
  expect(said.out).toMatch(new RegExp(`vernieuwd en de oude blijven ongeldig: ${workshop.id}`))
  expect(said.out).toMatch(new RegExp(`verwijderd en zijn er weer.*: ${gone.id}`))
  await start()
  const key = new URL(workshop.links.facilitator).hash.slice(1)
  expect((await postJson(server.url, '/api/sessions', { workshop: workshop.id, key })).status).toBe(401)
  expect(readdirSync(dataDir.path).some((name) => name.startsWith('vorige-'))).toBe(true)
})

it('[R637] the plan of the life before becomes one moment, from however many facilitators; garbage becomes none', async () => {
  const headers = { cookie: workshop.cookies.facilitator }
  const plan = await (await fetch(`${server.url}/api/workshops/${workshop.id}/plan`, { headers })).json()
  const path = `/api/workshops/${workshop.id}/moments/earlier`
  expect((await postJson(server.url, path, plan, headers)).status, 'nothing was restored here').toBe(400)
  await backUp()
  await server.end('SIGTERM')
  await restore()
  await start()
  const first = await (await postJson(server.url, path, plan, headers)).json()
  expect(await (await postJson(server.url, path, plan, headers)).json()).toEqual(first)
  expect(first).toMatchObject({ name: 'Van vóór het terugzetten', automatic: false })
  for (const body of [null, {}, [], 'tekst', { ...plan, workshop: 3 }])
    expect((await postJson(server.url, path, body, headers)).status).toBe(400)
  expect((await postJson(server.url, path, plan, { cookie: workshop.cookies.participant })).status).toBe(403)
})

it('[R638] a damaged file of the life is a refused start, in one sentence', async () => {
  await server.end('SIGTERM')
  writeFileSync(join(dataDir.path, 'leven'), 'iets/anders')
  await expect(start()).rejects.toThrow('Het bestand ‘leven’ in DATA_DIR is beschadigd')
  rmSync(join(dataDir.path, 'leven'))
  mkdirSync(join(dataDir.path, 'uit'), { recursive: true })
  await start()
})
