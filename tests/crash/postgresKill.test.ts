// Kills PostgreSQL with SIGKILL while several people are writing; in half of the rounds the server at the same moment. Counts
// what is missing of what anyone had seen or been told is saved, and what is in the log twice: both must be nothing. One
// database goes through all rounds; the timing comes from a printed seed (SEED=… repeats it).

import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { launchProcess, makeWorkshop, type ServerProcess, seatOf, type TestWorkshop } from '../support/launchServer.ts'
import { findPostgres, inDatabase } from '../support/postgres.ts'
import { type PostgresStage, postgresStage } from '../support/postgresServer.ts'
import { PromiseLedger } from '../support/promiseLedger.ts'
import { ProofWriter } from '../support/proofWriter.ts'
import { type RandomSource, randomSource } from '../support/randomSource.ts'
import { RawClient, until } from '../support/rawClient.ts'

const ROUNDS = 16
const WRITERS = ['facilitator', 'participant', 'participant', 'participant'] as const
const FRAMES_AT_MOST = 50
const LATER_AT_MOST_MS = 12

interface Table {
  readonly writers: readonly ProofWriter[]
  readonly readers: readonly RawClient[]
}

describe.skipIf(findPostgres() === null)('PostgreSQL', () => {
  let stage: PostgresStage

  beforeAll(async () => {
    stage = await postgresStage()
  })
  afterAll(() => stage.remove())

  async function sitDown(workshop: TestWorkshop, url: string, round: number, random: RandomSource): Promise<Table> {
    const join = (role: (typeof WRITERS)[number] | 'viewer') => RawClient.join({ ...seatOf(workshop, role), url })
    const writing = await Promise.all(WRITERS.map(join))
    const readers = await Promise.all([join('viewer'), join('participant')])
    return { writers: writing.map((client, index) => new ProofWriter(client, `${round}-${index}`, random)), readers }
  }

  async function writeUntilTheMoment({ writers, readers }: Table, random: RandomSource): Promise<void> {
    for (const writer of writers) writer.start(random.whole(1, 12))
    const frames = random.whole(1, FRAMES_AT_MOST)
    await until(() => readers.some(({ updates }) => updates.length >= frames))
    await new Promise((resolve) => setTimeout(resolve, random.whole(0, LATER_AT_MOST_MS)))
  }

  /** PostgreSQL comes back while everyone is still there: all that they wrote is saved, and nobody had to rejoin. */
  async function comeThrough({ writers, readers }: Table): Promise<void> {
    await until(() => readers.every((reader) => storageWorks(reader) === false))
    for (const writer of writers) writer.stop()
    stage.cluster.start()
    await until(() => writers.every(({ client, sent }) => client.saved === sent.length))
    await until(() => readers.every((reader) => storageWorks(reader) === true))
    const everyone = [...readers, ...writers.map(({ client }) => client)]
    expect(everyone.map(({ closeCode }) => closeCode)).toEqual(everyone.map(() => null))
  }

  it('[R530] after a SIGKILL of PostgreSQL, or of both, nothing is missing of what anyone had seen or been told is saved, and nothing is there twice', async () => {
    const random = randomSource()
    const ledger = new PromiseLedger()
    let workshop: TestWorkshop | null = null
    let server: ServerProcess | null = null
    for (let round = 0; round <= ROUNDS; round++) {
      server = await launchProcess(stage.env)
      workshop ??= await makeWorkshop(server.url)
      const table = await sitDown(workshop, server.url, round, random)
      for (const { doc } of table.readers) expect(ledger.missingFrom(doc), `seed ${random.seed}`).toEqual([])
      if (round < ROUNDS) {
        await writeUntilTheMoment(table, random)
        await stage.cluster.kill()
        if (round % 2 === 0) await comeThrough(table)
      }
      expect(await server.end('SIGKILL'), 'it ran until it was killed').toBeNull()
      await until(() => [...table.readers, ...table.writers.map(({ client }) => client)].every(isCut))
      for (const writer of table.writers) writer.stop()
      ledger.enter(table.writers, table.readers)
      if (round < ROUNDS && round % 2 === 1) stage.cluster.start()
    }
    const [twice] = await inDatabase(stage.cluster.url(), async (client) => {
      const { rows } = await client.query(
        'SELECT count(*) - count(DISTINCT bytes) AS twice, count(*) AS rows FROM updates',
      )
      return rows
    })
    expect(Number(twice?.twice)).toBe(0)
    process.stdout.write(
      `crash: PostgreSQL ${ROUNDS} rounds (seed ${random.seed}), ${ledger.seen.size} updates seen by others and ${ledger.saved.size} called saved, in ${ledger.frames} frames: 0 missing, 0 twice\n`,
    )
  })
})

function isCut({ closeCode }: RawClient): boolean {
  return closeCode !== null
}

/** The last thing this client was told about it. */
function storageWorks({ messages }: RawClient): boolean | null {
  return messages.reduce<boolean | null>((last, message) => (message.type === 'storage' ? message.working : last), null)
}
