import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { noLocks } from '@draaitafel/shared/protocol/locks.ts'
import { afterEach, beforeEach, expect, it } from 'vitest'
import type { Storage } from '../storage.ts'
import { EARLIER_LOGS } from './earlierLogs.ts'
import { DATABASE_FILE, openSqlite } from './sqlite.ts'

/** As version 0.1.0 wrote it: row 2 of 'een'; 3 of 'een' and 2 of 'twee'; 4 of 'een' and 9 of 'weg', which is not there. */
const commits = [
  '000000077629c08f0365656e020102',
  '0000000fb9dddb3c0365656e0301030474776565020166',
  '0000000e72a625420365656e04010403776567090109',
].map((hex) => Buffer.from(hex, 'hex'))
const WHEN = '2026-03-01T10:00:00.000Z'

let folder: string
let storage: Storage | null = null

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'draaitafel-'))
  const first = open()
  for (const [index, id] of ['een', 'twee'].entries()) {
    const rest = { paused: false, clock: 0, locks: noLocks, linkGeneration: 1, doorOpen: true }
    const record = { id, code: `${index}11111`, createdAt: WHEN, lastUsedAt: WHEN, ...rest }
    await first.createWorkshop(record, Uint8Array.of(1))
  }
  await first.close()
})
afterEach(async () => {
  await storage?.close()
  rmSync(folder, { recursive: true, force: true })
})

function open(): Storage {
  const opened = openSqlite(folder)
  if (!opened.ok) throw new Error(opened.problem)
  storage = opened.value
  return opened.value
}

const leave = (which: 0 | 1, file: Uint8Array) => writeFileSync(join(folder, EARLIER_LOGS[which]), file)
const updatesOf = async (id: string) => (await storage?.loadRoom(id))?.updates.map(([byte]) => byte)
const filesLeft = () => EARLIER_LOGS.filter((name) => existsSync(join(folder, name)))

it('[R421] what an earlier version had committed to its logs is read in at the start, once, and the logs are gone', async () => {
  leave(0, Buffer.concat(commits.slice(1)))
  leave(1, commits[0] ?? Buffer.alloc(0))
  const opened = open()
  expect(await updatesOf('een')).toEqual([1, 2, 3, 4])
  expect(await updatesOf('twee')).toEqual([1, 102])
  expect(await updatesOf('weg')).toEqual([])
  expect(filesLeft()).toEqual([])
  expect(await opened.append([{ workshop: 'een', update: Uint8Array.of(5) }])).toEqual([5])
  await opened.close()
  // As after a power cut that undid their removal: by now there is a snapshot, and a row after it.
  await open().compact('een', Uint8Array.of(12), 4)
  await storage?.close()
  leave(0, Buffer.concat(commits))
  open()
  expect(await updatesOf('een')).toEqual([12, 5])
})

it('[R421] whatever byte of an earlier log is wrong or missing, all commits before it are there and none is made up', async () => {
  const whole = Buffer.concat(commits)
  const ends = commits.map((_, index) => commits.slice(0, index + 1).reduce((sum, { length }) => sum + length, 0))
  const damages: Readonly<Record<string, (at: number) => Buffer>> = {
    cut: (at) => whole.subarray(0, at),
    flipped: (at) => {
      const file = Buffer.from(whole)
      file[at] = (file[at] ?? 0) ^ (1 << (at % 8))
      return file
    },
  }
  for (const [kind, damage] of Object.entries(damages)) {
    for (let at = 0; at < whole.length; at++) {
      leave(0, damage(at))
      const opened = open()
      const untouched = ends.filter((end) => end <= at).length
      expect(await updatesOf('een'), `${kind} at ${at}`).toEqual([1, 2, 3, 4].slice(0, 1 + untouched))
      await opened.close()
      const database = new DatabaseSync(join(folder, DATABASE_FILE))
      database.exec('DELETE FROM updates WHERE seq > 1')
      database.close()
    }
  }
})

it('[R421] a database that cannot take them leaves them where they are, and the server does not start', async () => {
  leave(0, Buffer.concat(commits))
  const database = new DatabaseSync(join(folder, DATABASE_FILE))
  database.exec(`CREATE TRIGGER full BEFORE INSERT ON updates BEGIN SELECT RAISE(ABORT, 'disk is full'); END`)
  database.close()
  expect(openSqlite(folder)).toMatchObject({ ok: false, problem: expect.stringContaining('disk is full') })
  expect(filesLeft()).toEqual([EARLIER_LOGS[0]])
})
