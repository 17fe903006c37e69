// Starting on PostgreSQL: what the operator hears when it cannot be done, in one sentence that never has the password in it;
// and that who does not ask for it loads nothing of it.

import { chownSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { launchProcess, makeDataDir, makeWorkshop, postJson, seatOf } from '../support/launchServer.ts'
import { type Cluster, emptyDatabase, findPostgres, inDatabase, ownCluster } from '../support/postgres.ts'
import { freePort, secretFileIn } from '../support/postgresServer.ts'
import { sharedCluster } from '../support/postgresStage.ts'
import { factsOf, ProofWriter } from '../support/proofWriter.ts'
import { randomSource } from '../support/randomSource.ts'
import { RawClient, until } from '../support/rawClient.ts'

const folder = makeDataDir()
const SECRET_FILE = secretFileIn(folder.path)
afterAll(() => folder.remove())

/** Of what starts many processes, one after another, beside whatever else this machine does. */
const MANY_STARTS_MS = 180_000

/** What is said instead of starting. */
async function refusal(env: Readonly<Record<string, string>>): Promise<string> {
  const why = await launchProcess({ DEMO: 'off', SECRET_FILE, ...env }).then(
    async (server) => {
      await server.end('SIGKILL')
      return 'it started'
    },
    (error: unknown) => String(error),
  )
  const [, code = '', text = ''] = /^Error: exit (\w+): ([\s\S]*)$/.exec(why) ?? []
  expect(code, why).toBe('1')
  expect(text.trim().split('\n'), text).toHaveLength(1)
  expect(text).not.toContain('geheim1')
  return text
}

it('[R521] without DATABASE_URL nothing of PostgreSQL is loaded', async () => {
  const dataDir = makeDataDir()
  const file = join(dataDir.path, 'loaded')
  const hook = pathToFileURL(join(import.meta.dirname, '..', 'support', 'loadedModules.mjs'))
  const loading = { NODE_OPTIONS: `--import=${hook.href}`, LOADED_MODULES: file }
  const server = await launchProcess({ DATA_DIR: join(dataDir.path, 'data'), DEMO: 'off', ...loading })
  await makeWorkshop(server.url)
  await server.end('SIGTERM')
  const loaded = readFileSync(file, 'utf8')
  expect(loaded).toMatch(/storage\/sqlite\/sqliteThread/)
  expect(loaded).not.toMatch(/storage\/postgres|server\/src\/cluster|server\/src\/several|node_modules\/pg\b|\/pg-/)
  dataDir.remove()
})

it('[R522] what is missing or cannot be an address is said before anything is tried', async () => {
  const some = 'postgres://draaitafel:geheim1@127.0.0.1:1/tafel'
  expect(await refusal({ DATABASE_URL: 'mysql://draaitafel:geheim1@db/tafel' })).toContain(
    'DATABASE_URL moet een adres',
  )
  expect(await refusal({ DATABASE_URL: some, SECRET_FILE: '' })).toContain('SECRET_FILE nodig')
  expect(await refusal({ DATABASE_URL: some, SECRET_FILE: '/nergens' })).toContain(
    'SECRET_FILE (/nergens) is niet te lezen',
  )
  const short = join(folder.path, 'kort')
  writeFileSync(short, 'kort')
  expect(await refusal({ DATABASE_URL: some, SECRET_FILE: short })).toContain('moet 32 bytes zijn')
  expect(await refusal({ DATABASE_URL: some })).toContain('(127.0.0.1:1) is niet te bereiken (ECONNREFUSED)')
})

describe.skipIf(findPostgres() === null)('PostgreSQL', () => {
  let shared: Cluster

  beforeAll(async () => {
    shared = await sharedCluster(inject('postgresFolder'))
  })

  it('[R523] a database that is not there, of a newer version, or on which commits need not be on disk', async () => {
    const url = await emptyDatabase(shared)
    expect(await refusal({ DATABASE_URL: url.replace('/postgres?', '/nergens?') })).toContain(
      '‘nergens’ in DATABASE_URL bestaat niet',
    )
    const loose = url.replace(
      /options=([^&]*)/,
      (_, own: string) => `options=${own}${encodeURIComponent(' -c synchronous_commit=off')}`,
    )
    expect(await refusal({ DATABASE_URL: loose })).toContain('synchronous_commit = off')
    await inDatabase(url, (client) =>
      client.query(
        'CREATE TABLE draaitafel (version integer, oldest integer); INSERT INTO draaitafel VALUES (999, 999)',
      ),
    )
    expect(await refusal({ DATABASE_URL: url })).toContain('nieuwere versie van Draaitafel (schema 999')
    // One that is newer and still understands this version is fine: during a rolling deploy both are at work.
    await inDatabase(url, (client) => client.query('DROP TABLE draaitafel'))
    const server = await launchProcess({ DATABASE_URL: url, SECRET_FILE, DEMO: 'off' })
    await server.end('SIGTERM')
    await inDatabase(url, (client) => client.query('UPDATE draaitafel SET version = 999'))
    const older = await launchProcess({ DATABASE_URL: url, SECRET_FILE, DEMO: 'off' })
    await makeWorkshop(older.url)
    await older.end('SIGTERM')
  })

  it(
    '[R524] a password that is refused, a user who may make nothing, and fsync off',
    async () => {
      const cluster = ownCluster()
      await inDatabase(cluster.url(), (client) =>
        client.query("CREATE ROLE streng LOGIN PASSWORD 'geheim2'; CREATE ROLE gast LOGIN"),
      )
      const rules = join(cluster.folder, 'data', 'pg_hba.conf')
      writeFileSync(rules, `local all streng scram-sha-256\n${readFileSync(rules, 'utf8')}`)
      if (process.getuid?.() === 0) chownSync(rules, 65_534, 65_534)
      await inDatabase(cluster.url(), (client) => client.query('SELECT pg_reload_conf()'))
      const streng = (password: string) => cluster.url(undefined, `streng:${password}`)
      await until(async () =>
        (await refusal({ DATABASE_URL: streng('geheim1') })).includes('laat gebruiker ‘streng’ niet toe'),
      )
      expect(await refusal({ DATABASE_URL: streng('geheim2') })).toContain(
        '‘streng’ mag in database ‘postgres’ geen tabellen maken',
      )
      expect(await refusal({ DATABASE_URL: cluster.url(undefined, 'gast') })).toContain('geen tabellen maken')
      cluster.stop()
      expect(await refusal({ DATABASE_URL: cluster.url() })).toContain('is niet te bereiken (ENOENT)')
      cluster.start(['fsync=off'])
      expect(await refusal({ DATABASE_URL: cluster.url() })).toContain('fsync = off')
      cluster.remove()
    },
    MANY_STARTS_MS,
  )

  it('[R525] one server on PostgreSQL is a whole product: what was written is there after a restart, links and all', async () => {
    const env = { DATABASE_URL: await emptyDatabase(shared), SECRET_FILE, PORT: String(await freePort()), DEMO: 'on' }
    const server = await launchProcess(env)
    expect(server.readyText).toContain('Voorbeeldwerksessie')
    const workshop = await makeWorkshop(server.url)
    const join = (url: string) => RawClient.join({ ...seatOf(workshop, 'participant'), url })
    const [writer, reader] = [await join(server.url), await join(server.url)]
    const words = new ProofWriter(writer, 'w', randomSource(1))
    for (let count = 0; count < 40; count++) words.writeOne()
    await until(() => factsOf(reader).length === 40 && words.saved.length === 40)
    expect(await server.end('SIGTERM')).toBe(0)
    const again = await launchProcess(env)
    expect(factsOf(await join(again.url))).toHaveLength(40)
    const key = new URL(workshop.links.facilitator).hash.slice(1)
    expect((await postJson(again.url, '/api/sessions', { workshop: workshop.id, key })).status).toBe(200)
    expect(await again.end('SIGTERM')).toBe(0)
  })
})
