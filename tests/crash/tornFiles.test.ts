// What a power cut or a bad disk may leave of the files: a write-ahead log that ends in garbage, a database half way through a
// checkpoint, a page that is gone. What was committed before the damage comes back, or the server says that it cannot be
// read; it never goes on with less. The places come from a printed seed (SEED=… repeats them).

import { readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { type RunningServer, StartRefused } from '@draaitafel/server/src/main.ts'
import { DATABASE_FILE } from '@draaitafel/server/src/storage/sqlite/sqlite.ts'
import { closeCodes } from '@draaitafel/shared/protocol/closeCodes.ts'
import { syncType } from '@draaitafel/shared/protocol/messages.ts'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import * as Y from 'yjs'
import {
  launchProcess,
  launchServer,
  makeDataDir,
  makeWorkshop,
  seatOf,
  type TestWorkshop,
} from '../support/launchServer.ts'
import { factsOf, ProofWriter } from '../support/proofWriter.ts'
import { randomSource } from '../support/randomSource.ts'
import { RawClient, UpgradeRefused, until } from '../support/rawClient.ts'
import { copyDataDir, storedRows } from '../support/storedRows.ts'
import { logPath, readLog } from '../support/writeAheadLog.ts'

const FACTS = 60
const PAGE_BYTES = 4096
/** Shorter than the whole log. */
const STRETCH_BYTES = 512
const random = randomSource()

let workshop: TestWorkshop
/** In the order in which they were committed, each in a commit of its own. */
let facts: readonly string[]
/** Killed with all facts in the write-ahead log, and none in the database file. */
let dataDir: ReturnType<typeof makeDataDir>
/** How long the log was when the fact with the same index was called saved. */
let logEnds: readonly number[]

beforeAll(async () => {
  process.stdout.write(`torn files: seed ${random.seed}\n`)
  dataDir = makeDataDir()
  await writeFacts(dataDir.path)
})
afterAll(() => dataDir.remove())

async function writeFacts(path: string): Promise<void> {
  const env = { DATA_DIR: path, DEMO: 'off' }
  const first = await launchProcess(env)
  workshop = await makeWorkshop(first.url)
  await first.end('SIGTERM')
  const second = await launchProcess(env)
  const client = await RawClient.join({ ...seatOf(workshop, 'participant'), url: second.url })
  const writer = new ProofWriter(client, 'feit', random)
  const ends: number[] = []
  for (let count = 1; count <= FACTS; count++) {
    writer.writeOne()
    await until(() => client.saved === count)
    ends.push(statSync(logPath(path)).size)
  }
  await second.end('SIGKILL')
  facts = writer.sent
  logEnds = ends
  expect(ends.every((end, index) => index === 0 || end > (ends[index - 1] ?? 0))).toBe(true)
}

/** On a copy of the folder, which is damaged first. */
async function onDamaged<T>(damage: (path: string) => void, work: (path: string) => Promise<T>): Promise<T> {
  const copy = copyDataDir(dataDir.path)
  try {
    damage(copy.path)
    return await work(copy.path)
  } finally {
    copy.remove()
  }
}

function rewrite(path: string, change: (file: Buffer<ArrayBuffer>) => Uint8Array): void {
  writeFileSync(path, change(readFileSync(path)))
}

async function joinedAt(server: RunningServer): Promise<RawClient> {
  return RawClient.join({ ...seatOf(workshop, 'participant'), url: server.url })
}

/** The facts that are there when a server opens this folder; and once more after it wrote another. */
async function factsTwice(path: string): Promise<readonly (readonly string[])[]> {
  const server = await launchServer({ DATA_DIR: path })
  const client = await joinedAt(server)
  const found = factsOf(client)
  client.write((doc) => doc.getMap('proof').set('daarna', true))
  await until(() => client.saved === 1)
  await server.close()
  const again = await launchServer({ DATA_DIR: path })
  const foundAgain = factsOf(await joinedAt(again))
  await again.close()
  return [found, foundAgain]
}

describe('the end of the write-ahead log', () => {
  const kinds: Readonly<Record<string, (log: Buffer<ArrayBuffer>, at: number) => Uint8Array>> = {
    'cut off': (log, at) => log.subarray(0, at),
    'written with zeros': (log, at) => log.fill(0, at),
    'full of garbage': (log, at) => Buffer.concat([log.subarray(0, at), random.bytes(log.length - at)]),
    'there, but for one stretch': (log, at) => log.fill(0, at, at + STRETCH_BYTES),
    'there, but for one bit': (log, at) => {
      log[at] = (log[at] ?? 0) ^ (1 << random.whole(0, 7))
      return log
    },
  }

  it.each(Object.entries(kinds))(
    '[R61] %s: all that was committed before it is there, in order, and the server goes on',
    async (_, damage) => {
      for (let time = 0; time < 3; time++) {
        const at = random.whole(logEnds[0] ?? 0, (logEnds.at(-1) ?? 0) - 1)
        const committed = logEnds.filter((end) => end <= at).length
        const tear = (path: string) => rewrite(logPath(path), (log) => damage(log, at))
        const [found = [], foundAgain] = await onDamaged(tear, factsTwice)
        expect(found.length, `cut at ${at}, seed ${random.seed}`).toBeGreaterThanOrEqual(committed)
        expect(new Set(found)).toEqual(new Set(facts.slice(0, found.length)))
        expect(new Set(foundAgain)).toEqual(new Set([...found, 'daarna']))
      }
    },
  )
})

it('[R62] a database cut off halfway through a checkpoint recovers: what it lacks is in the log', async () => {
  const spoilPagesOfTheLog = (path: string) => {
    const log = readFileSync(logPath(path))
    const pages = new Set(readLog(path).frames.map(({ offset }) => log.readUInt32BE(offset)))
    expect(pages.size).toBeGreaterThan(3)
    // The last pages are new: before the checkpoint the file is shorter.
    rewrite(join(path, DATABASE_FILE), (file) => {
      const grown = Buffer.concat([file], Math.max(file.length, Math.max(...pages) * PAGE_BYTES))
      for (const page of pages) if (random.chance(0.7)) grown.set(random.bytes(PAGE_BYTES), (page - 1) * PAGE_BYTES)
      return grown
    })
  }
  for (let time = 0; time < 4; time++) {
    const [found, foundAgain] = await onDamaged(spoilPagesOfTheLog, factsTwice)
    expect(new Set(found), `seed ${random.seed}`).toEqual(new Set(facts))
    expect(new Set(foundAgain)).toEqual(new Set([...facts, 'daarna']))
  }
})

// SQLite has no checksums for what is no longer in the log. Garbage in a page is noticed when it breaks the structure
// or a document, not when it only makes a row unfindable: see docs/operations.md.
describe('a missing page of the database', () => {
  /** Empties the log into the database, as a clean shutdown does. */
  async function checkpointed(path: string): Promise<number> {
    await (await launchServer({ DATA_DIR: path })).close()
    return statSync(join(path, DATABASE_FILE)).size / PAGE_BYTES
  }

  /** What happens to someone who joins a server on this folder. */
  async function visit(path: string): Promise<string> {
    let server: RunningServer
    try {
      server = await launchServer({ DATA_DIR: path })
    } catch (error) {
      if (error instanceof StartRefused) return 'refused at the start'
      throw error
    }
    try {
      const client = await RawClient.open({ ...seatOf(workshop, 'participant'), url: server.url })
      client.sendSync(syncType.step1, Y.encodeStateVector(client.doc))
      await until(() => client.synced || client.closeCode !== null)
      if (client.closeCode !== null) return `closed with ${client.closeCode}`
      return factsOf(client).length === facts.length ? 'opened' : 'opened with less'
    } catch (error) {
      if (error instanceof UpgradeRefused) return `refused with ${error.status}`
      throw error
    } finally {
      expect((await fetch(`${server.url}/healthz`)).status).toBe(200)
      await server.close()
    }
  }

  const kinds: Readonly<Record<string, (page: Uint8Array) => void>> = {
    zeros: (page) => page.fill(0),
    garbage: (page) => page.set(random.bytes(PAGE_BYTES)),
    'zeros in its second half': (page) => page.fill(0, PAGE_BYTES / 2),
  }

  it.each(Object.entries(kinds))('[R63] (%s) is answered, and does not stop the server', async (kind, spoil) => {
    await onDamaged(
      () => undefined,
      async (whole) => {
        const pages = await checkpointed(whole)
        const outcomes = new Map<string, number>()
        for (let page = 0; page < pages; page++) {
          const spoilOne = (file: Buffer<ArrayBuffer>) => {
            spoil(file.subarray(page * PAGE_BYTES, (page + 1) * PAGE_BYTES))
            return file
          }
          const copy = copyDataDir(whole)
          rewrite(join(copy.path, DATABASE_FILE), spoilOne)
          const outcome = await visit(copy.path)
          copy.remove()
          outcomes.set(outcome, (outcomes.get(outcome) ?? 0) + 1)
        }
        process.stdout.write(`torn page (${kind}): ${JSON.stringify(Object.fromEntries(outcomes))}\n`)
        expect(outcomes.get('refused at the start')).toBeGreaterThan(0)
        expect(outcomes.get(`closed with ${closeCodes.storageFailed.code}`)).toBeGreaterThan(0)
      },
    )
  })

  it('[R63] is a sentence in the terminal when it is the first', async () => {
    const spoilFirst = (path: string) => rewrite(join(path, DATABASE_FILE), (file) => file.fill(0, 0, PAGE_BYTES))
    const starting = onDamaged(
      (path) => writeFileSync(logPath(path), '') ?? spoilFirst(path),
      (path) => launchProcess({ DATA_DIR: path, DEMO: 'off' }),
    )
    await expect(starting).rejects.toThrow(/exit 1: De database in DATA_DIR kan niet worden geopend/)
  })

  it('[R47] a workshop of which no row is left is refused and left as it is, never opened empty', async () => {
    const loseRows = (path: string) => {
      const database = new DatabaseSync(join(path, DATABASE_FILE))
      database.exec('DELETE FROM updates; DELETE FROM snapshots')
      database.close()
    }
    await onDamaged(loseRows, async (path) => {
      expect(await visit(path)).toBe(`closed with ${closeCodes.storageFailed.code}`)
      expect(storedRows(path, workshop.id)).toEqual({ snapshotSeq: 0, rowSeqs: [] })
    })
  })
})
