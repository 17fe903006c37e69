// npm run move: everything goes over, row for row, both ways; and nothing goes over when something is in the way.

import { cpSync, existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { runMove } from '@draaitafel/server/src/move.ts'
import { movedTables } from '@draaitafel/server/src/storage/move/tables.ts'
import { DATABASE_FILE } from '@draaitafel/server/src/storage/sqlite/sqlite.ts'
import type { Storage } from '@draaitafel/server/src/storage/storage.ts'
import { afterEach, beforeEach, describe, expect, inject, it } from 'vitest'
import { makeDataDir } from '../support/launchServer.ts'
import { emptyDatabase, findPostgres, inDatabase } from '../support/postgres.ts'
import { secretFileIn } from '../support/postgresServer.ts'
import { sharedCluster } from '../support/postgresStage.ts'
import { openPostgresAt } from '../support/postgresStorage.ts'
import { bytes, plain, workshopRecord } from '../support/storageKinds.ts'
import { openStorage } from '../support/storedRows.ts'

/** Something in every table. */
async function fill(storage: Storage): Promise<void> {
  const every = Uint8Array.from({ length: 700 }, (_, at) => at % 256)
  for (const [id, code] of [['a', '000001'] as const, ['é', '000002'] as const, ['weg', '000003'] as const])
    await storage.createWorkshop(workshopRecord(id, code), every)
  await storage.updateWorkshop('a', {
    paused: true,
    now: 1_700_000_000_123,
    locks: { knobs: [], parties: [], allowed: 'geld' },
  })
  await storage.deleteWorkshop('weg', '2026-04-01T10:00:00.000Z')
  const { lastSeq } = await storage.loadRoom('a')
  await storage.compact('a', bytes(1, 255, 0), lastSeq)
  await storage.append(Array.from({ length: 450 }, (_, at) => ({ workshop: 'a', update: bytes(at % 256, 200) })))
  await storage.openRound({ workshop: 'a', id: 'r', kind: 'stand', voters: 'persoon', shown: false }, 9)
  const vote = {
    workshop: 'a',
    round: 'r',
    voter: 'v',
    browser: 'b',
    party: 'p',
    person: 'noor',
    name: 'Noor 😀',
    value: -1,
  }
  await storage.castVote(vote, 9, [])
  const moment = { workshop: 'é', id: 'm', name: 'Vóór de pauze', at: '2026-03-01T10:00:00.000Z', automatic: true }
  await storage.keepMoment(moment, every, 9)
  await storage.writeNotes('a', 'Koffie\nthee', 0)
  await storage.writeCues(
    'a',
    [
      { step: 'z', text: '1' },
      { step: 'b', text: '2' },
    ],
    9,
  )
  await storage.writeSeen('a', [
    { key: 'twee', fact: '{}' },
    { key: 'een', fact: '[]' },
  ])
  const table = { workshop: 't', parent: 'a', split: 1, letter: 'A', name: 'Tafel', mayLead: true, leader: 'x' }
  await storage.createWorkshop(workshopRecord('t', '000004'), bytes(7), table)
}

/** Every row of every table, as JSON. */
function contentOf(dataDir: string): Readonly<Record<string, string>> {
  const database = new DatabaseSync(join(dataDir, DATABASE_FILE))
  const content = movedTables.map(({ name, columns, key }) => {
    const rows = database.prepare(`SELECT ${Object.keys(columns).join()} FROM ${name} ORDER BY ${key.join()}`).all()
    return [name, JSON.stringify(rows)] as const
  })
  database.close()
  return Object.fromEntries(content)
}

describe.skipIf(findPostgres() === null)('PostgreSQL', () => {
  const folders: ReturnType<typeof makeDataDir>[] = []
  let dataDir: string
  let env: Record<string, string>
  const newFolder = () => {
    const folder = makeDataDir()
    folders.push(folder)
    return folder.path
  }

  beforeEach(async () => {
    dataDir = newFolder()
    const storage = await openStorage(dataDir)
    await fill(storage)
    await storage.close()
    secretFileIn(dataDir)
    const url = await emptyDatabase(await sharedCluster(inject('postgresFolder')))
    env = { DATA_DIR: dataDir, DATABASE_URL: url, SECRET_FILE: join(newFolder(), 'geheim') }
  })
  afterEach(() => {
    for (const folder of folders.splice(0)) folder.remove()
  })

  const isEmpty = (url = '') =>
    inDatabase(url, async (client) => {
      const { rows } = await client.query("SELECT to_regclass('workshops') IS NULL AS none")
      return rows[0]?.none === true
    })

  it('[R540] a data folder goes to PostgreSQL and from there to another folder, and every row in it is the same', async () => {
    const before = contentOf(dataDir)
    expect(Object.entries(before).filter(([, rows]) => rows === '[]')).toEqual([])
    expect(await runMove(['to-postgres'], env)).toMatchObject({
      done: true,
      text: expect.stringContaining('3 werksessies, 4'),
    })
    const { storage, owners } = await openPostgresAt(env.DATABASE_URL ?? '')
    expect(await storage.loadRoom('a')).toMatchObject({ lastSeq: 451, looseRows: 450 })
    expect(await storage.readCues('a')).toEqual([
      { step: 'z', text: '1' },
      { step: 'b', text: '2' },
    ])
    await owners.take('a', () => true)
    await owners.freeAll()
    await storage.close()

    const other = newFolder()
    const back = await runMove(['to-folder'], { ...env, DATA_DIR: other })
    expect(back).toMatchObject({ done: true })
    expect(contentOf(other)).toEqual(before)
    expect(readFileSync(join(other, 'secret'))).toEqual(readFileSync(join(dataDir, 'secret')))
    const again = await openStorage(other)
    expect(plain((await again.loadRoom('é')).updates)[0]).toHaveLength(700)
    expect(await again.append([{ workshop: 'a', update: bytes(1) }])).toEqual([452])
    await again.close()
  })

  it('[R541] a folder that a server is using does not go', async () => {
    const storage = await openStorage(dataDir)
    expect(await runMove(['to-postgres'], env)).toEqual({ done: false, text: expect.stringContaining('al in gebruik') })
    await storage.close()
    expect(await isEmpty(env.DATABASE_URL)).toBe(true)
  })

  it('[R541] a database that is not empty, or that a server works on, takes nothing', async () => {
    const { storage, owners } = await openPostgresAt(env.DATABASE_URL ?? '')
    await owners.beat({ origin: 'http://tafel:3000', version: '1', mark: 'm' })
    const inUse = await runMove(['to-postgres'], env)
    expect(inUse).toEqual({ done: false, text: expect.stringContaining('(http://tafel:3000); stop die eerst') })
    await owners.leave()
    await storage.createWorkshop(workshopRecord('eigen', '999999'), bytes(1))
    expect(await runMove(['to-postgres'], env)).toEqual({ done: false, text: expect.stringContaining('niet leeg') })
    expect((await storage.findWorkshop('a')).state).toBe('unknown')
    await storage.close()
    expect(existsSync(env.SECRET_FILE ?? '')).toBe(false)
  })

  it('[R541] a folder that has a database, or a database that has nothing', async () => {
    expect(await runMove(['to-postgres'], env)).toMatchObject({ done: true })
    expect(await runMove(['to-folder'], env)).toEqual({
      done: false,
      text: expect.stringContaining('staat al een database'),
    })
    const empty = await emptyDatabase(await sharedCluster(inject('postgresFolder')))
    const other = newFolder()
    const nothing = await runMove(['to-folder'], { ...env, DATABASE_URL: empty, DATA_DIR: other })
    expect(nothing).toEqual({ done: false, text: expect.stringContaining('niets om te verplaatsen') })
    expect(existsSync(join(other, DATABASE_FILE))).toBe(false)
  })

  it('[R542] a damaged file, or a row that belongs to nothing, and nothing of it goes', async () => {
    const damaged = newFolder()
    cpSync(dataDir, damaged, { recursive: true })
    writeFileSync(join(damaged, DATABASE_FILE), 'rommel'.repeat(2000))
    const refused = await runMove(['to-postgres'], { ...env, DATA_DIR: damaged })
    expect(refused).toEqual({ done: false, text: expect.stringContaining('kan niet worden geopend') })

    const database = new DatabaseSync(join(dataDir, DATABASE_FILE))
    database.exec("PRAGMA foreign_keys = OFF; INSERT INTO votes VALUES ('nooit', 'r', 'v', 'b', 'p', '', 1, '')")
    database.close()
    const orphan = await runMove(['to-postgres'], env)
    expect(orphan).toEqual({
      done: false,
      text: expect.stringMatching(/‘votes’ \(nooit, r, v\) kan niet mee.*niets verplaatst/),
    })
    expect(await isEmpty(env.DATABASE_URL)).toBe(true)
  })

  it('[R542] what does not fit in a folder leaves none behind', async () => {
    expect(await runMove(['to-postgres'], env)).toMatchObject({ done: true })
    await inDatabase(env.DATABASE_URL ?? '', (client) =>
      client.query("ALTER TABLE notes DROP CONSTRAINT notes_workshop_fkey; INSERT INTO notes VALUES ('nooit', 1, 'x')"),
    )
    const other = newFolder()
    const refused = await runMove(['to-folder'], { ...env, DATA_DIR: other })
    expect(refused).toEqual({ done: false, text: expect.stringContaining('‘notes’ (nooit) kan niet mee') })
    expect(existsSync(join(other, DATABASE_FILE))).toBe(false)
  })

  it('[R543] another secret, none, or a command that is not one: a sentence, and nothing is moved', async () => {
    secretFileIn(newFolder())
    const another = secretFileIn(newFolder())
    const told = async (args: readonly string[], more: Record<string, string> = {}) =>
      (await runMove(args, { ...env, ...more })).text
    expect(await told(['to-postgres'], { SECRET_FILE: another })).toContain('een ander geheim')
    expect(await told(['heen'])).toContain('npm run move -- to-postgres')
    expect(await told([])).toContain('npm run move -- to-postgres')
    expect(await told(['to-postgres'], { DATABASE_URL: '' })).toContain('npm run move -- to-postgres')
    expect(await told(['to-postgres'], { DATABASE_URL: 'rommel' })).toContain('DATABASE_URL moet')
    rmSync(join(dataDir, 'secret'))
    expect(await told(['to-postgres'])).toContain('is er niet')
    expect(await isEmpty(env.DATABASE_URL)).toBe(true)
  })
})
