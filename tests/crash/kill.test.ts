// Kills the real server with SIGKILL while several people are writing, restarts it on the same folder, and counts
// what is missing of what anyone had seen or been told is saved. It must be nothing. One folder goes through all
// rounds, so that damage accumulates; the timing comes from a printed seed (SEED=… repeats it).

import { expect, it } from 'vitest'
import { launchProcess, makeDataDir, makeWorkshop, seatOf, type TestWorkshop } from '../support/launchServer.ts'
import { PromiseLedger } from '../support/promiseLedger.ts'
import { ProofWriter } from '../support/proofWriter.ts'
import { type RandomSource, randomSource } from '../support/randomSource.ts'
import { RawClient, until } from '../support/rawClient.ts'

const ROUNDS = 22
const WRITERS = ['facilitator', 'participant', 'participant', 'participant'] as const
/**
 * The maximum number of frames that someone has seen when the server is killed; and how much later at most, within a
 * commit.
 */
const FRAMES_AT_MOST = 70
const LATER_AT_MOST_MS = 12

interface Table {
  readonly writers: readonly ProofWriter[]
  readonly readers: readonly RawClient[]
}

async function sitDown(workshop: TestWorkshop, url: string, round: number, random: RandomSource): Promise<Table> {
  const join = (role: (typeof WRITERS)[number] | 'viewer') => RawClient.join({ ...seatOf(workshop, role), url })
  const writing = await Promise.all(WRITERS.map(join))
  const readers = await Promise.all([join('viewer'), join('participant')])
  return { writers: writing.map((client, index) => new ProofWriter(client, `${round}-${index}`, random)), readers }
}

/** Lets everyone write until a random moment. */
async function writeUntilTheMoment({ writers, readers }: Table, random: RandomSource): Promise<void> {
  for (const writer of writers) writer.start(random.whole(1, 12))
  const frames = random.whole(1, FRAMES_AT_MOST)
  await until(() => readers.some(({ updates }) => updates.length >= frames))
  await new Promise((resolve) => setTimeout(resolve, random.whole(0, LATER_AT_MOST_MS)))
}

it('[R20] after a SIGKILL nothing is missing of what anyone had seen or been told is saved', async () => {
  const random = randomSource()
  const dataDir = makeDataDir()
  const env = { DATA_DIR: dataDir.path, DEMO: 'off' }
  const ledger = new PromiseLedger()
  let workshop: TestWorkshop | null = null
  for (let round = 0; round <= ROUNDS; round++) {
    const server = await launchProcess(env)
    workshop ??= await makeWorkshop(server.url)
    const table = await sitDown(workshop, server.url, round, random)
    for (const { doc } of table.readers) expect(ledger.missingFrom(doc), `seed ${random.seed}`).toEqual([])
    // The last round only checks.
    if (round < ROUNDS) await writeUntilTheMoment(table, random)
    expect(await server.end('SIGKILL'), 'it ran until it was killed').toBeNull()
    await until(() => [...table.readers, ...table.writers.map(({ client }) => client)].every(isCut))
    for (const writer of table.writers) writer.stop()
    ledger.enter(table.writers, table.readers)
  }
  dataDir.remove()
  process.stdout.write(
    `crash: ${ROUNDS} rounds (seed ${random.seed}), ${ledger.seen.size} updates seen by others and ${ledger.saved.size} called saved, in ${ledger.frames} frames: 0 missing\n`,
  )
})

function isCut({ closeCode }: RawClient): boolean {
  return closeCode !== null
}
