// One person whose device stops reading for a minute while twenty-nine others work. What is queued for it stays
// within its bound, the others notice nothing, and when it reads again it is brought up to date on the same
// connection. In this folder because it measures: its files run one after another.

import { wireLimits } from '@draaitafel/shared/protocol/limits.ts'
import { expect, it } from 'vitest'
import * as Y from 'yjs'
import { launchProcess, makeDataDir, makeWorkshop, type ServerProcess, seatOf } from '../support/launchServer.ts'
import { RawClient, until } from '../support/rawClient.ts'
import { TableOfPeople } from '../support/tableOfPeople.ts'

const OTHERS = 29
const EVERY_MS = 1000
/** Twenty-nine times this per second is far more in a minute than both systems buffer for one connection. */
const NOTE_BYTES = 8 * 1024
const BEFORE_MS = 15_000
const SLOW_MS = 60_000
/** How often the server is sampled. */
const LOOK_EVERY_MS = 500
/**
 * Ratio between two stretches of the same run. Generous: two cores carry server, thirty people and whatever else
 * runs, and a server that waited for its slow reader would be a hundred times slower. The p99 is printed and not
 * asserted.
 */
const MEDIAN_AT_MOST = 10
/** Growth of the process, in bytes: the queue, plus the normal fluctuation of a heap. */
const MEMORY_AT_MOST = wireLimits.outboxCloseBytes + 64 * 2 ** 20

interface Stretch {
  readonly median: number
  readonly p99: number
  /** The highest value seen, in bytes. */
  readonly memory: number
  readonly waiting: number
}

async function metric({ url }: ServerProcess, name: string): Promise<number> {
  const text = await (await fetch(`${url}/metrics`)).text()
  return Number(new RegExp(`^${name} (\\S+)$`, 'm').exec(text)?.[1])
}

/** Lets them work for this long, sampling the server in the meantime. */
async function watch(server: ServerProcess, table: TableOfPeople, ms: number): Promise<Stretch> {
  table.takeDelays()
  let [memory, waiting] = [0, 0]
  for (const end = performance.now() + ms; performance.now() < end; ) {
    memory = Math.max(memory, await metric(server, 'process_resident_memory_bytes'))
    waiting = Math.max(waiting, await metric(server, 'draaitafel_buffered_bytes'))
    await new Promise((resolve) => setTimeout(resolve, LOOK_EVERY_MS))
  }
  const delays = table.takeDelays()
  const share = (part: number) => delays[Math.floor(delays.length * part)] ?? Number.NaN
  return { median: share(0.5), p99: share(0.99), memory, waiting }
}

function isEqual(one: RawClient, other: RawClient): boolean {
  return Y.equalSnapshots(Y.snapshot(one.doc), Y.snapshot(other.doc))
}

it('[R69] a reader that stops for a minute costs the server a bounded amount, the others nothing, and ends equal', async () => {
  const dataDir = makeDataDir()
  const server = await launchProcess({ DATA_DIR: dataDir.path, DEMO: 'off', LOG_LEVEL: 'silent' })
  const workshop = await makeWorkshop(server.url)
  const table = await TableOfPeople.sitDown(seatOf(workshop, 'participant'), OTHERS, EVERY_MS, NOTE_BYTES)
  const slow = await RawClient.join(seatOf(workshop, 'participant'))
  table.start()
  // One-time work of a fresh process is not measured.
  await watch(server, table, BEFORE_MS / 3)
  const before = await watch(server, table, BEFORE_MS)
  slow.stopReading()
  const during = await watch(server, table, SLOW_MS)
  expect(await metric(server, 'draaitafel_slow_sessions'), 'the server noticed').toBe(1)
  slow.readAgain()
  table.stop()
  await until(() => table.people.every((person) => isEqual(person, slow)))
  report(before, during, table)

  expect(slow.closeCode).toBeNull()
  expect(await metric(server, 'draaitafel_healed_readers_total')).toBeGreaterThan(0)
  expect(table.people.map(({ closeCode }) => closeCode)).toEqual(table.people.map(() => null))
  expect(during.waiting).toBeLessThanOrEqual(wireLimits.outboxCloseBytes)
  expect(during.memory - before.memory).toBeLessThan(MEMORY_AT_MOST)
  expect(during.median / before.median).toBeLessThan(MEDIAN_AT_MOST)
  await server.end('SIGKILL')
  dataDir.remove()
})

function report(before: Stretch, during: Stretch, table: TableOfPeople): void {
  const says = ({ median, p99, memory, waiting }: Stretch) =>
    `median ${median.toFixed(1)} ms, p99 ${p99.toFixed(1)} ms, ${Math.round(memory / 2 ** 20)} MiB, at most ${Math.round(waiting / 1024)} KiB waiting`
  process.stdout.write(
    `slow reader: without ${says(before)}; with ${says(during)}; ${Math.round(table.bytesWritten / 2 ** 20)} MiB written\n`,
  )
}
