// Three servers on one PostgreSQL that take rooms from each other at random moments, commit all that they have in one call,
// sometimes replace rows by a snapshot, while PostgreSQL is killed under them. A document is a set of words here: a server
// knows those that it loaded and those that it committed, and shows what was committed. What anyone was shown must be in what
// the next owner loads, and in the log at the end, once. Prints its seed (SEED=… repeats the choices, not the timing).

import type { OpenedPostgres } from '@draaitafel/server/src/storage/postgres/postgres.ts'
import { describe, expect, it } from 'vitest'
import { fuzzRuns } from '../support/fuzzRuns.ts'
import { emptyDatabase, findPostgres, ownCluster } from '../support/postgres.ts'
import { openPostgresAt } from '../support/postgresStorage.ts'
import { type RandomSource, randomSource } from '../support/randomSource.ts'
import { workshopRecord } from '../support/storageKinds.ts'

const ROOMS = Array.from({ length: 6 }, (_, at) => `room${at}`)
const SERVERS = ['a', 'b', 'c']
const STEPS = 250
const KILLS = 2

/** One life of a room in the memory of one server. */
interface Life {
  readonly claim: number
  readonly words: Set<string>
  lastSeq: number
}

class Model {
  readonly shown = new Map(ROOMS.map((room) => [room, new Set<string>()]))
  readonly lives = new Map(ROOMS.map((room) => [room, [] as Life[]]))
  readonly counts = { commits: 0, claims: 0, fenced: 0, broke: 0, snapshots: 0, missingAtClaim: 0, missedByNewOwner: 0 }
  private claims = 0

  began(room: string, before: ReadonlySet<string>, words: Set<string>, lastSeq: number): Life {
    const life = { claim: ++this.claims, words, lastSeq }
    for (const word of before) if (!words.has(word)) this.counts.missingAtClaim += 1
    this.lives.get(room)?.push(life)
    this.counts.claims += 1
    return life
  }

  committed(room: string, life: Life, word: string, seq: number): void {
    life.words.add(word)
    life.lastSeq = seq
    this.shown.get(room)?.add(word)
    this.counts.commits += 1
    for (const other of this.lives.get(room) ?? [])
      if (other.claim > life.claim && !other.words.has(word)) this.counts.missedByNewOwner += 1
  }
}

async function runServer(
  name: string,
  { storage, owners }: OpenedPostgres,
  model: Model,
  random: RandomSource,
  stop: () => boolean,
) {
  const live = new Map<string, Life>()
  let count = 0
  owners.onLost((room) => live.delete(room))
  async function take(room: string): Promise<void> {
    const before = new Set(model.shown.get(room))
    await owners.take(room, () => true)
    const { updates, lastSeq } = await storage.loadRoom(room)
    live.set(room, model.began(room, before, new Set(updates.flatMap(wordsIn)), lastSeq))
  }
  async function commit(): Promise<void> {
    const batch = [...live].map(([room, life]) => ({ room, life, word: `${name}${++count}` }))
    const entries = batch.map(({ room, word }) => ({ workshop: room, update: bytesOf([word]) }))
    const appended = await untilItWorks(() => storage.append(entries), model)
    for (const [at, { room, life, word }] of batch.entries()) {
      const seq = appended[at]
      if (typeof seq === 'number') model.committed(room, life, word, seq)
      else model.counts.fenced += 1
    }
  }
  async function compact(room: string, { words, lastSeq }: Life): Promise<void> {
    const all = bytesOf([...words])
    await storage.compact(room, all, lastSeq).then(
      () => (model.counts.snapshots += 1),
      () => undefined,
    )
  }
  while (!stop()) {
    const chosen = ROOMS[random.whole(0, ROOMS.length - 1)] ?? ''
    const life = live.get(chosen)
    try {
      if (live.size === 0 || random.chance(0.1)) await take(chosen)
      else if (life && random.chance(0.05)) await compact(chosen, life)
      else await commit()
    } catch {
      model.counts.broke += 1
      live.clear()
    }
    await new Promise((resolve) => setTimeout(resolve, random.whole(0, 6)))
  }
}

async function untilItWorks<T>(work: () => Promise<T>, model: Model): Promise<T> {
  for (;;) {
    try {
      return await work()
    } catch {
      model.counts.broke += 1
      await new Promise((resolve) => setTimeout(resolve, 50))
    }
  }
}

function bytesOf(words: readonly string[]): Uint8Array {
  return new TextEncoder().encode(words.map((word) => `${word} `).join(''))
}

function wordsIn(update: Uint8Array): string[] {
  return new TextDecoder()
    .decode(update)
    .split(' ')
    .filter((word) => word !== '')
}

describe.skipIf(findPostgres() === null)('PostgreSQL', () => {
  it('[R535] whoever takes a room finds all that anyone was shown, whatever servers and PostgreSQL do at that moment', async () => {
    const random = randomSource()
    const cluster = ownCluster()
    const url = await emptyDatabase(cluster)
    const servers = await Promise.all(SERVERS.map(() => openPostgresAt(url)))
    for (const [at, room] of ROOMS.entries())
      await servers[0]?.storage.createWorkshop(workshopRecord(room, `${at}`), bytesOf(['first']))
    const model = new Model()
    const runs = fuzzRuns(1)
    let goal = 0
    let ended = false
    const working = servers.map((server, at) => runServer(SERVERS[at] ?? '', server, model, random, () => ended))
    for (let kill = 0; kill <= KILLS * runs; kill++) {
      goal += STEPS
      while (model.counts.commits < goal) await new Promise((resolve) => setTimeout(resolve, 5))
      if (kill === KILLS * runs) break
      await cluster.kill()
      cluster.start()
    }
    ended = true
    await Promise.all(working)
    const lost: string[] = []
    const twice: string[] = []
    for (const room of ROOMS) {
      const words = (await servers[0]?.storage.loadRoom(room))?.updates.flatMap(wordsIn) ?? []
      for (const word of model.shown.get(room) ?? []) if (!words.includes(word)) lost.push(`${room} ${word}`)
      for (const [at, word] of words.entries()) if (words.indexOf(word) < at) twice.push(`${room} ${word}`)
    }
    for (const { storage } of servers) await storage.close()
    cluster.remove()
    process.stdout.write(`fence: seed ${random.seed}, ${JSON.stringify(model.counts)}\n`)
    expect({ ...model.counts, lost, twice }, `seed ${random.seed}`).toMatchObject({
      missingAtClaim: 0,
      missedByNewOwner: 0,
      lost: [],
      twice: [],
    })
    expect(Math.min(model.counts.fenced, model.counts.claims, model.counts.snapshots)).toBeGreaterThan(0)
  })
})
