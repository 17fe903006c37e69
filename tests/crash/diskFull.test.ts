// A disk that is full or fails while people work. Whatever the cause, the outcome is the same: everyone is told at
// once, nobody is shown what is not saved, nothing is refused, and when the disk is back all of it is saved and
// shown. Once with the real process and real system errors, and with errors that a test can only simulate.

import { execFileSync, spawnSync } from 'node:child_process'
import { closeSync, openSync, rmSync, writeSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { FailingStorage } from '../support/failingStorage.ts'
import {
  launchProcess,
  launchServer,
  makeDataDir,
  makeWorkshop,
  seatOf,
  type TestWorkshop,
} from '../support/launchServer.ts'
import { clusterIn, findPostgres, inDatabase } from '../support/postgres.ts'
import { freePort, secretFileIn } from '../support/postgresServer.ts'
import { factsOf, ProofWriter } from '../support/proofWriter.ts'
import { randomSource } from '../support/randomSource.ts'
import { RawClient, UpgradeRefused, until } from '../support/rawClient.ts'
import { openStorage } from '../support/storedRows.ts'

const FACTS = 8
/** The server has retried this many times before we check. */
const FAILURES = 3
const hasPrlimit = process.platform === 'linux' && spawnSync('prlimit', ['--version']).status === 0
const mayMount = process.platform === 'linux' && mountIn(makeDataDir())
const mayMountForPostgres = mayMount && findPostgres() !== null

interface Disk {
  /** While it fails it cannot be read either: nobody new can join. */
  readonly isGone?: boolean
  fail(): void | Promise<void>
  mend(): void | Promise<void>
}

/** What happens to people at work; returns once everything they wrote is saved, and returns that. */
async function workThroughFailure(url: string, workshop: TestWorkshop, disk: Disk): Promise<readonly string[]> {
  const join = (role: 'participant' | 'viewer') => RawClient.join({ ...seatOf(workshop, role), url })
  const writers = await Promise.all(
    ['een', 'twee'].map(async (name) => new ProofWriter(await join('participant'), name, randomSource(1))),
  )
  const reader = await join('viewer')
  const clients = [...writers.map(({ client }) => client), reader]
  for (const writer of writers) writer.writeOne()
  await until(() => clients.every((client) => factsOf(client).length === 2) && writers.every(isSaved))

  await disk.fail()
  for (const writer of writers) for (let count = 0; count < FACTS; count++) writer.writeOne()
  await until(() => clients.every((client) => storageWorks(client) === false))
  await until(async () => (await failuresAt(url)) >= FAILURES)
  expect(await statusOf(url, '/readyz')).toBe(503)
  expect(await statusOf(url, '/healthz')).toBe(200)
  const late = await newcomer(join('viewer'), disk)
  for (const { client, sent } of writers) {
    expect(client.saved).toBe(1)
    expect(factsOf(client)).toHaveLength(sent.length + 1)
  }
  for (const client of [reader, ...late]) expect(factsOf(client)).toHaveLength(2)

  await disk.mend()
  const all = writers.flatMap(({ sent }) => sent)
  const everyone = [...clients, ...late]
  await until(() => writers.every(isSaved) && everyone.every((client) => factsOf(client).length === all.length))
  await until(() => everyone.every((client) => storageWorks(client) === true))
  await until(async () => (await statusOf(url, '/readyz')) === 200)
  expect(everyone.map(({ closeCode }) => closeCode)).toEqual(everyone.map(() => null))
  expect(everyone.flatMap(({ messages }) => messages).filter(({ type }) => type === 'refused')).toEqual([])
  return all
}

/** Someone who joins while it fails is told at once, and sees what was saved before; or does not get in. */
async function newcomer(joining: Promise<RawClient>, { isGone = false }: Disk): Promise<readonly RawClient[]> {
  if (isGone) {
    await expect(joining).rejects.toBeInstanceOf(UpgradeRefused)
    return []
  }
  const late = await joining
  await until(() => storageWorks(late) === false)
  return [late]
}

function isSaved({ client, sent }: ProofWriter): boolean {
  return client.saved === sent.length
}

/** The last thing this client was told about it. */
function storageWorks({ messages }: RawClient): boolean | null {
  return messages.reduce<boolean | null>((last, message) => (message.type === 'storage' ? message.working : last), null)
}

async function statusOf(url: string, path: string): Promise<number> {
  return (await fetch(url + path)).status
}

async function failuresAt(url: string): Promise<number> {
  const text = await (await fetch(`${url}/metrics`)).text()
  return Number(/^draaitafel_commit_failures_total (\d+)$/m.exec(text)?.[1] ?? 0)
}

/** Whether this is possible here at all: in most containers it is not. */
function mountIn({ path, remove }: ReturnType<typeof makeDataDir>): boolean {
  const mounted = spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=64k', 'tmpfs', path]).status === 0
  if (mounted) execFileSync('umount', [path])
  remove()
  return mounted
}

/** The real process on this folder, killed at the end; then a second one must have it all. */
async function withProcess(dataDir: string, diskOf: (pid: number) => Disk): Promise<void> {
  return withProcessOn({ DATA_DIR: dataDir }, diskOf)
}

async function withProcessOn(where: Readonly<Record<string, string>>, diskOf: (pid: number) => Disk): Promise<void> {
  const env = { ...where, DEMO: 'off', LOG_LEVEL: 'silent' }
  const server = await launchProcess(env)
  const workshop = await makeWorkshop(server.url)
  const all = await workThroughFailure(server.url, workshop, diskOf(server.pid))
  expect(await server.end('SIGKILL'), 'it ran until it was killed').toBeNull()
  const again = await launchProcess(env)
  const reader = await RawClient.join({ ...seatOf(workshop, 'viewer'), url: again.url })
  expect(new Set(factsOf(reader))).toEqual(new Set(all))
  await again.end('SIGKILL')
}

it.skipIf(!hasPrlimit)(
  '[R64] files that cannot grow any more: everyone hears it, and all is saved when they can',
  async () => {
    const dataDir = makeDataDir()
    const limit = (pid: number, bytes: string) => execFileSync('prlimit', ['--pid', `${pid}`, `--fsize=${bytes}:`])
    await withProcess(dataDir.path, (pid) => ({
      fail: () => void limit(pid, '0'),
      mend: () => void limit(pid, 'unlimited'),
    }))
    dataDir.remove()
  },
)

it.skipIf(!mayMount)(
  '[R64] a disk that is really full: everyone hears it, and all is saved when there is room',
  async () => {
    const dataDir = makeDataDir()
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=2m', 'tmpfs', dataDir.path])
    const ballast = join(dataDir.path, 'ballast')
    try {
      await withProcess(dataDir.path, () => ({ fail: () => fillDisk(ballast), mend: () => rmSync(ballast) }))
    } finally {
      execFileSync('umount', [dataDir.path])
      dataDir.remove()
    }
  },
)

describe.skipIf(!mayMountForPostgres)('PostgreSQL', () => {
  it('[R532] PostgreSQL on a disk that is really full: everyone hears it, and all is saved when there is room', async () => {
    const folder = makeDataDir()
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=160m,mode=777', 'tmpfs', folder.path])
    const [ballast, secrets] = [join(folder.path, 'ballast'), makeDataDir()]
    const cluster = clusterIn(join(folder.path, 'cluster'))
    cluster.start()
    const SECRET_FILE = secretFileIn(secrets.path)
    try {
      await withProcessOn({ DATABASE_URL: cluster.url(), SECRET_FILE, PORT: String(await freePort()) }, () => ({
        // It cannot extend its log, and stops: until there is room nobody new can be looked up.
        isGone: true,
        fail: async () => {
          fillDisk(ballast)
          // What it had set aside is used up.
          await inDatabase(cluster.url(), (client) => client.query('SELECT pg_switch_wal()')).catch(() => undefined)
        },
        mend: () => {
          rmSync(ballast)
          cluster.stop()
          cluster.start()
        },
      }))
    } finally {
      cluster.stop()
      execFileSync('umount', [folder.path])
      folder.remove()
      secrets.remove()
    }
  })
})

function fillDisk(path: string): void {
  const file = openSync(path, 'w')
  const block = Buffer.alloc(4096)
  try {
    for (;;) if (writeSync(file, block) < block.length) break
  } catch {
    // ENOSPC: the purpose of this test.
  }
  closeSync(file)
}

const pretended: Readonly<Record<string, (storage: FailingStorage, dataDir: string) => Disk>> = {
  'a disk that is full': (storage) => ({
    fail: () => storage.fail(new Error('database or disk is full')),
    mend: () => storage.mend(),
  }),
  'a folder that became read-only': (storage) => ({
    fail: () => storage.fail(new Error('attempt to write a readonly database')),
    mend: () => storage.mend(),
  }),
  'a file that was closed': (storage, dataDir) => ({
    isGone: true,
    fail: () => storage.storage.close(),
    mend: async () => storage.replace(await openStorage(dataDir)),
  }),
}

it.each(Object.entries(pretended))('[R64] %s: everyone hears it, and all is saved afterwards', async (_, diskOf) => {
  const dataDir = makeDataDir()
  const failing = new FailingStorage()
  const server = await launchServer({ DATA_DIR: dataDir.path }, { wrapStorage: failing.wrap })
  const workshop = await makeWorkshop(server.url)
  const all = await workThroughFailure(server.url, workshop, diskOf(failing, dataDir.path))
  await server.close()
  const again = await launchServer({ DATA_DIR: dataDir.path })
  const reader = await RawClient.join({ ...seatOf(workshop, 'viewer'), url: again.url })
  expect(new Set(factsOf(reader))).toEqual(new Set(all))
  await again.close()
  dataDir.remove()
})
