import { appendFileSync, copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { noLocks } from '@draaitafel/shared/protocol/locks.ts'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { createLog } from '../base/log.ts'
import { LOG_FILES, openStorage } from '../openStorage.ts'
import { CommitLog } from './commitLog.ts'
import { loggedStorage } from './loggedStorage.ts'
import { openSqlite } from './sqlite/sqlite.ts'
import type { Archive } from './storage.ts'
import type { WorkshopRecord } from './workshopStore.ts'

const silent = createLog('silent')
const WHEN = '2026-03-01T10:00:00.000Z'

let folder: string
let archive: Archive
let storage: ReturnType<typeof loggedStorage>

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'draaitafel-'))
  storage = open()
  await storage.createWorkshop(recordOf('een', '111111'), Uint8Array.of(1))
  await storage.createWorkshop(recordOf('twee', '222222'), Uint8Array.of(101))
})
afterEach(async () => {
  await storage.close()
  rmSync(folder, { recursive: true, force: true })
})

function open(): ReturnType<typeof loggedStorage> {
  const opened = openSqlite(folder)
  if (!opened.ok) throw new Error(opened.problem)
  archive = opened.value
  return loggedStorage({ archive, log: silent, logs: [openLog(0), openLog(1)] })
}

function openLog(which: 0 | 1) {
  return CommitLog.open(join(folder, LOG_FILES[which]))
}

function recordOf(id: string, code: string): WorkshopRecord {
  return {
    id,
    code,
    createdAt: WHEN,
    lastUsedAt: WHEN,
    doorOpen: true,
    paused: false,
    clock: 0,
    locks: noLocks,
    linkGeneration: 1,
  }
}

const append = (workshop: string, byte: number) => storage.append([{ workshop, update: Uint8Array.of(byte) }])
const updatesOf = async (from: Pick<Archive, 'loadRoom'>, id: string) =>
  (await from.loadRoom(id)).updates.map(([byte]) => byte)
const logBytes = () => LOG_FILES.map((name) => readFileSync(join(folder, name)))

it('[R71] a commit is in the log before it is called done, and in the database once someone asks', async () => {
  expect(await append('een', 2)).toEqual([2])
  expect(await append('een', 3)).toEqual([3])
  expect(await updatesOf(archive, 'een')).toEqual([1])
  expect(await updatesOf(storage, 'een')).toEqual([1, 2, 3])
  expect(logBytes().map(({ length }) => length)).toEqual([0, 0])
})

it('[R71] after a crash everything that was appended is there, whether it had moved or not, and once', async () => {
  await append('een', 2)
  await storage.moveAll()
  await append('een', 3)
  // The same commits once more, as after a power cut that undid the emptying of a log.
  const kept = logBytes()
  await append('een', 4)
  expect(kept.some(({ length }) => length > 0)).toBe(true)
  const crashed = mkdtempSync(join(tmpdir(), 'draaitafel-'))
  // The lock is ours, so what a crash leaves is made by copying.
  for (const name of ['draaitafel.sqlite', 'draaitafel.sqlite-wal', ...LOG_FILES]) {
    copyFileSync(join(folder, name), join(crashed, name))
  }
  for (let time = 0; time < 2; time++) {
    const opened = await openStorage(crashed, silent)
    if (!opened.ok) throw new Error(opened.problem)
    expect(await updatesOf(opened.value, 'een')).toEqual([1, 2, 3, 4].concat(time === 0 ? [] : [9]))
    if (time === 0) expect(await opened.value.append([{ workshop: 'een', update: Uint8Array.of(9) }])).toEqual([5])
    await opened.value.close()
  }
  rmSync(crashed, { recursive: true, force: true })
})

it('[R71] old commits that come back in a log change nothing, not even behind a snapshot', async () => {
  await append('een', 2)
  const [a, b] = logBytes()
  const { lastSeq } = await storage.loadRoom('een')
  await storage.compact('een', Uint8Array.of(12), lastSeq)
  await append('een', 3)
  await storage.moveAll()
  await archive.takeIn([a, b].flatMap((file) => (file && file.length > 0 ? [file.subarray(8)] : [])))
  expect(await updatesOf(storage, 'een')).toEqual([12, 3])
})

it('[R71] a log that is older than the database makes no new commit take the number of an old one', async () => {
  await append('een', 2)
  const old = logBytes()
  await storage.moveAll()
  await append('een', 3)
  await append('een', 4)
  await storage.close()
  for (const [index, name] of LOG_FILES.entries()) writeFileSync(join(folder, name), old[index] ?? '')
  storage = open()
  expect(await append('een', 5)).toEqual([5])
  expect(await updatesOf(storage, 'een')).toEqual([1, 2, 3, 4, 5])
})

it('[R71] while the database takes nothing, commits go on in the log, and move when it does', async () => {
  const takeIn = archive.takeIn.bind(archive)
  archive.takeIn = () => Promise.reject(new Error('database or disk is full'))
  await append('een', 2)
  await expect(storage.moveAll()).rejects.toThrow('full')
  expect(await append('een', 3)).toEqual([3])
  expect(await append('twee', 102)).toEqual([2])
  await expect(storage.loadRoom('een')).rejects.toThrow('full')
  archive.takeIn = takeIn
  expect(await updatesOf(storage, 'een')).toEqual([1, 2, 3])
  expect(await updatesOf(storage, 'twee')).toEqual([101, 102])
})

it('[R33] of a deleted workshop nothing is left in a log either, and the others keep what they had there', async () => {
  const secret = Buffer.from('een geheim van de eerste tafel')
  await storage.append([{ workshop: 'een', update: secret }])
  await append('twee', 102)
  expect(logBytes().some((file) => file.includes(secret))).toBe(true)
  await storage.deleteWorkshop('een', WHEN)
  expect(logBytes().some((file) => file.includes(secret))).toBe(false)
  expect(await append('een', 4)).toEqual([0])
  expect(await updatesOf(storage, 'twee')).toEqual([101, 102])
})

it('[R71] a deletion that fails leaves everything as it was, and the numbers go on', async () => {
  await append('een', 2)
  const takeIn = archive.takeIn.bind(archive)
  archive.takeIn = () => Promise.reject(new Error('database or disk is full'))
  await expect(storage.deleteWorkshop('een', WHEN)).rejects.toThrow('full')
  expect(await append('een', 3)).toEqual([3])
  archive.takeIn = takeIn
  const deleting = archive.deleteWorkshop.bind(archive)
  archive.deleteWorkshop = () => Promise.reject(new Error('disk I/O error'))
  await expect(storage.deleteWorkshop('een', WHEN)).rejects.toThrow('I/O')
  expect(await append('een', 4)).toEqual([4])
  archive.deleteWorkshop = deleting
  expect(await updatesOf(storage, 'een')).toEqual([1, 2, 3, 4])
  await storage.deleteWorkshop('een', WHEN)
  expect(await append('een', 5)).toEqual([0])
})

it('[R33] what a failed commit left behind in a log goes with the workshop too', async () => {
  await append('een', 2)
  await storage.moveAll()
  for (const name of LOG_FILES) appendFileSync(join(folder, name), 'de tafel van een')
  await storage.deleteWorkshop('een', WHEN)
  expect(logBytes().map(({ length }) => length)).toEqual([0, 0])
})

it('[R66] commits that come while others move are numbered on and all kept', async () => {
  const seqs: number[] = []
  const moves: Promise<void>[] = []
  for (let byte = 2; byte < 60; byte++) {
    const appending = append('een', byte)
    if (byte % 5 === 0) moves.push(storage.moveAll())
    seqs.push(...(await appending))
  }
  await Promise.all(moves)
  expect(seqs).toEqual(Array.from({ length: 58 }, (_, index) => index + 2))
  expect(await updatesOf(storage, 'een')).toEqual(Array.from({ length: 59 }, (_, index) => index + 1))
})
