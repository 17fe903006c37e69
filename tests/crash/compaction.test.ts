// Kills the real server while it compacts many rows into one snapshot. The write-ahead log is watched from outside so
// that the kill falls within the writing; afterwards the log tells whether it really did. Either the snapshot is
// there and its rows are deleted, or the other way around, and nothing that was promised is missing.

import { statSync } from 'node:fs'
import { expect, it } from 'vitest'
import * as Y from 'yjs'
import { launchProcess, makeDataDir, makeWorkshop, seatOf, type TestWorkshop } from '../support/launchServer.ts'
import { PromiseLedger } from '../support/promiseLedger.ts'
import { PROOF, ProofWriter } from '../support/proofWriter.ts'
import { randomSource } from '../support/randomSource.ts'
import { RawClient, until } from '../support/rawClient.ts'
import { openStorage, storedRows } from '../support/storedRows.ts'
import { logPath, readLog } from '../support/writeAheadLog.ts'

/**
 * More than the server tolerates (server/src/rooms/document/rowKeeper.ts), so that the first commit of a round is one
 * too many.
 */
const LOOSE_ROWS = 5100
/** Large enough for writing a snapshot to take a while. */
const DOCUMENT_BYTES = 1_500_000
/** Kills of each kind: in the middle of a snapshot, and after it. */
const ENOUGH = 3
const ROUNDS_AT_MOST = 40
/** Frames of the log, in one transaction, that only a snapshot takes. */
const SNAPSHOT_FRAMES = 40

const SEEDED = 'rij-'
const seeded = new Y.Doc()

/** Rows as after a long afternoon: one fact each. */
async function fillUp(dataDir: string, workshop: string): Promise<void> {
  const storage = await openStorage(dataDir)
  const { looseRows } = await storage.loadRoom(workshop)
  const updates: Uint8Array[] = []
  const keep = (update: Uint8Array) => updates.push(update)
  seeded.on('update', keep)
  const proof = seeded.getMap(PROOF)
  if (proof.size === 0) seeded.getText('note.1').insert(0, 'x'.repeat(DOCUMENT_BYTES))
  for (let size = proof.size; looseRows + updates.length < LOOSE_ROWS; size++) proof.set(`${SEEDED}${size}`, true)
  seeded.off('update', keep)
  await storage.append(updates.map((update) => ({ workshop, update })))
  await storage.close()
}

/** Resolves in the tick in which the log has grown this far. */
async function untilLogIs(bytes: number, dataDir: string): Promise<void> {
  await until(() => logBytes(dataDir) > 0, 'the log is there')
  while (logBytes(dataDir) < bytes) await new Promise((resolve) => setImmediate(resolve))
}

function logBytes(dataDir: string): number {
  return statSync(logPath(dataDir), { throwIfNoEntry: false })?.size ?? 0
}

it('[R60] a SIGKILL while rows become a snapshot leaves either the rows or the snapshot, and nothing is missing', async () => {
  const random = randomSource()
  const dataDir = makeDataDir()
  const env = { DATA_DIR: dataDir.path, DEMO: 'off' }
  const ledger = new PromiseLedger()
  const killed = { before: 0, during: 0, after: 0 }
  let workshop: TestWorkshop | null = null
  for (let round = 0; round < ROUNDS_AT_MOST && Math.min(killed.during, killed.after) < ENOUGH; round++) {
    if (workshop) await fillUp(dataDir.path, workshop.id)
    const before = workshop && storedRows(dataDir.path, workshop.id)
    const server = await launchProcess(env)
    workshop ??= await makeWorkshop(server.url)
    const join = async (seat: TestWorkshop) => RawClient.join({ ...seatOf(seat, 'participant'), url: server.url })
    const clients = [await join(workshop), await join(workshop), await join(workshop)]
    const [reader] = clients
    expect(reader && ledger.missingFrom(reader.doc), `seed ${random.seed}`).toEqual([])
    expect(reader && Y.snapshotContainsUpdate(Y.snapshot(reader.doc), Y.encodeStateAsUpdate(seeded))).toBe(true)
    const writers = clients.slice(1).map((client, index) => new ProofWriter(client, `${round}-${index}`, random))
    for (const writer of writers) writer.start(6)
    await untilLogIs(logBytes(dataDir.path) + random.whole(1, DOCUMENT_BYTES), dataDir.path)
    // Or a little later: at its end, in the checkpoint that follows, or when people are back at work.
    const seen = (reader?.updates.length ?? 0) + random.whole(0, 12)
    if (random.chance(0.5)) await until(() => (reader?.updates.length ?? 0) > seen)
    expect(await server.end('SIGKILL'), 'it ran until it was killed').toBeNull()
    await until(() => clients.every(({ closeCode }) => closeCode !== null))
    for (const writer of writers) writer.stop()
    ledger.enter(writers, reader ? [reader] : [])

    const { snapshotSeq, rowSeqs } = storedRows(dataDir.path, workshop.id)
    expect(
      rowSeqs.filter((seq) => seq <= snapshotSeq),
      'rows that are in the snapshot too',
    ).toEqual([])
    if (before && snapshotSeq > before.snapshotSeq) killed.after += 1
    else if (readLog(dataDir.path).unfinished >= SNAPSHOT_FRAMES) killed.during += 1
    else killed.before += 1
  }
  dataDir.remove()
  const seenLive = [...ledger.seen].filter((key) => !key.startsWith(SEEDED)).length
  process.stdout.write(
    `crash: kills before ${killed.before}, during ${killed.during} and after ${killed.after} a snapshot (seed ${random.seed}); ${seenLive} updates seen by others, ${ledger.saved.size} called saved: 0 missing\n`,
  )
  expect(killed.during).toBeGreaterThanOrEqual(ENOUGH)
  expect(killed.after).toBeGreaterThanOrEqual(ENOUGH)
})
