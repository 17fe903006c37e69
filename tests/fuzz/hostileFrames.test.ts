// Tens of thousands of hostile frames, from many connections that keep coming back, to a workshop where two honest
// people are at work. The real server process continues and stays as large as it was, and the two notice nothing.
// What an attacker may do as a participant (write anything under its own name) is included. SEED=… repeats the draws.

import { readPlan } from '@draaitafel/shared/document/read.ts'
import { toPlanJson } from '@draaitafel/shared/exchange/planJson.ts'
import { closeCodes } from '@draaitafel/shared/protocol/closeCodes.ts'
import { syncType } from '@draaitafel/shared/protocol/messages.ts'
import { afterAll, beforeAll, expect, it } from 'vitest'
import * as Y from 'yjs'
import { fuzzRuns } from '../support/fuzzRuns.ts'
import { HonestPerson } from '../support/honestPerson.ts'
import {
  askingFrames,
  brokenLines,
  costlyFrames,
  garbageFrames,
  hugeFrames,
  type MakeFrame,
} from '../support/hostileFrames.ts'
import { HostileSocket, wireFrame } from '../support/hostileSocket.ts'
import {
  cookieOf,
  launchProcess,
  makeDataDir,
  makeWorkshop,
  postJson,
  type ServerProcess,
  seatOf,
  type TestWorkshop,
} from '../support/launchServer.ts'
import { PROOF } from '../support/proofWriter.ts'
import { randomSource } from '../support/randomSource.ts'
import { RawClient, until } from '../support/rawClient.ts'

const FRAMES = fuzzRuns(20_000)
const PARTS = 4
const ENEMIES = 24
const ENEMY_ROLES = ['participant', 'participant', 'participant', 'viewer', 'viewer'] as const
const FRAMES_AT_ONCE = 40
const HONEST_EVERY_MS = 80
/** One frame in this many is megabytes, or expensive: how much server time anyone may use is another test. */
const COSTLY_ONE_IN = 120
const HUGE_ONE_IN = 4000
/**
 * The maximum size of the process at the end compared with after the first part: the document grows, and memory is
 * returned late.
 */
const GROWTH = 2

const tally = { read: 0, connections: 0, shutOut: 0, closes: new Map<number | null, number>() }
const random = randomSource()

let dataDir: ReturnType<typeof makeDataDir>
let server: ServerProcess
let workshop: TestWorkshop
let honest: readonly HonestPerson[]

beforeAll(async () => {
  process.stdout.write(`hostile frames: seed ${random.seed}\n`)
  dataDir = makeDataDir()
  server = await launchProcess({ DATA_DIR: dataDir.path, DEMO: 'off', LOG_LEVEL: 'silent' })
  workshop = await makeWorkshop(server.url)
})
afterAll(async () => {
  await server.end('SIGKILL')
  dataDir.remove()
})

/** Everyone has a cookie of their own: people in one browser may deliver each other's work. */
async function comeIn(role: 'participant' | 'viewer'): Promise<string> {
  const key = new URL(workshop.links[role]).hash.slice(1)
  return cookieOf(await postJson(server.url, '/api/sessions', { workshop: workshop.id, key }))
}

/** Joins, sends a few bunches of frames, ends badly, and joins again, until enough was read in total. */
async function attack(cookies: readonly string[], enough: number): Promise<void> {
  while (tally.read < enough) {
    const ownId = random.whole(1, 2 ** 31)
    // Some join with the id of someone who is there.
    const claimed = random.chance(0.2) ? random.pick(honest).client.doc.clientID : ownId
    const query = `clientID=${claimed}${random.chance(0.7) ? '&ext=1' : ''}`
    let enemy: HostileSocket
    try {
      enemy = await HostileSocket.open({ ...seatOf(workshop, 'viewer'), cookie: random.pick(cookies), query })
    } catch {
      tally.shutOut += 1
      continue
    }
    tally.connections += 1
    expect(enemy.extensions, 'compression is offered, never agreed on').toBe('')
    for (let bunches = random.whole(1, 3); bunches > 0 && enemy.isOpen; bunches--) await sendBunch(enemy, ownId)
    await endBadly(enemy, ownId)
  }
}

async function sendBunch(enemy: HostileSocket, ownId: number): Promise<void> {
  const count = random.whole(1, FRAMES_AT_ONCE)
  const frames = Array.from({ length: count }, () => {
    return wireFrame(make(random.pick(Object.values(chosenKinds())), ownId))
  })
  enemy.write(Buffer.concat(frames))
  if (await enemy.isRead()) tally.read += count
}

function chosenKinds(): Readonly<Record<string, MakeFrame>> {
  if (random.chance(1 / HUGE_ONE_IN)) return hugeFrames
  return random.chance(1 / COSTLY_ONE_IN) ? costlyFrames : askingFrames
}

function make(makeFrame: MakeFrame, ownId: number): Uint8Array {
  const updates = honest.flatMap(({ client }) => client.updates.slice(-20))
  return makeFrame(random, { updates, clientIds: honest.map(({ client }) => client.doc.clientID), ownId })
}

async function endBadly(enemy: HostileSocket, ownId: number): Promise<void> {
  if (random.chance(0.7)) {
    enemy.write(wireFrame(make(random.pick(Object.values(garbageFrames)), ownId)))
  } else if (random.chance(0.8)) {
    enemy.write(random.pick(Object.values(brokenLines))(random))
  } else {
    // In the middle of a frame.
    enemy.write(wireFrame(random.bytes(50)).subarray(0, 30))
    return enemy.cut()
  }
  await enemy.isRead()
  if (!enemy.isOpen) tally.read += 1
  tally.closes.set(enemy.closeCode, (tally.closes.get(enemy.closeCode) ?? 0) + 1)
  enemy.cut()
}

function sitDown(name: string): Promise<HonestPerson> {
  return comeIn('participant').then((cookie) =>
    HonestPerson.sitDown({ ...seatOf(workshop, 'participant'), cookie }, name, random),
  )
}

/**
 * An attacker's updates that wait for something that never comes can make Yjs, in the copy of someone who has them,
 * lose track of what others wrote since (a known limit: the server passes such updates on). Someone who misses
 * something asks; returns how many did.
 */
async function askAgain(): Promise<number> {
  const isWhole = () => honest.every((one) => honest.every((other) => one.hasAllOf(other)))
  await until(async () => isWhole() || (await metric('draaitafel_buffered_bytes')) === 0)
  const stale = honest.filter((one) => !honest.every((other) => one.hasAllOf(other)))
  for (const { client } of stale) client.sendSync(syncType.step1, Y.encodeStateVector(client.doc))
  await until(isWhole)
  return stale.length
}

function report(memory: readonly number[], delays: readonly number[], asked: number): void {
  const closes = [...tally.closes].map(([code, count]) => `${count} × ${code ?? 'hung up'}`).join(', ')
  const delay = (share: number) => Math.round(delays[Math.floor(delays.length * share)] ?? 0)
  process.stdout.write(
    `hostile frames: ${tally.read} read over ${tally.connections} connections (${closes}; ${tally.shutOut} shut out); ` +
      `${delays.length} honest updates seen by the other and saved, median ${delay(0.5)} ms, p99 ${delay(0.99)} ms, ${asked} of 2 had to ask again; ` +
      `memory ${memory.map((bytes) => Math.round(bytes / 2 ** 20)).join(' → ')} MiB\n`,
  )
}

async function metric(name: string): Promise<number> {
  const text = await (await fetch(`${server.url}/metrics`)).text()
  return Number(new RegExp(`^${name} (\\S+)$`, 'm').exec(text)?.[1])
}

/** Bytes of the process with only the two in it, after it had time to clean up. */
async function settledMemory(): Promise<number> {
  await until(async () => (await metric('draaitafel_sessions')) <= honest.length)
  expect(
    honest.map(({ client }) => client.closeCode),
    `still here, seed ${random.seed}`,
  ).toEqual([null, null])
  let least = Number.POSITIVE_INFINITY
  for (let look = 0; look < 20; look++) {
    least = Math.min(least, await metric('process_resident_memory_bytes'))
    await new Promise((resolve) => setTimeout(resolve, 25))
  }
  return least
}

it('[R65] hostile frames by the ten thousand crash nothing, fill nothing, and two honest people notice nothing', async () => {
  const cookies = await Promise.all(ENEMY_ROLES.map(comeIn))
  const [anna, bram] = [await sitDown('anna'), await sitDown('bram')]
  honest = [anna, bram]
  const startedAt = await metric('process_start_time_seconds')
  for (const { writer } of honest) writer.start(HONEST_EVERY_MS)
  await until(() => honest.every(({ client }) => client.updates.length > 0))
  const memory: number[] = []
  for (let part = 1; part <= PARTS; part++) {
    const enough = (FRAMES * part) / PARTS
    await Promise.all(Array.from({ length: ENEMIES }, () => attack(cookies, enough)))
    memory.push(await settledMemory())
  }
  for (const { writer } of honest) writer.stop()
  await until(() => honest.every(({ isSaved }) => isSaved))
  const asked = await askAgain()
  const seen = [...anna.delaysFrom(bram), ...bram.delaysFrom(anna)].sort((a, b) => a - b)
  report(memory, seen, asked)
  expect(seen).toHaveLength(anna.writer.sent.length + bram.writer.sent.length)
  const newcomer = await RawClient.join(seatOf(workshop, 'viewer'))
  const written = honest.flatMap(({ writer }) => writer.sent)
  expect(
    written.filter((key) => !newcomer.doc.getMap(PROOF).has(key)),
    'lost',
  ).toEqual([])

  expect(await metric('process_start_time_seconds'), 'the same process').toBe(startedAt)
  for (const { client } of honest) {
    expect(client.closeCode).toBeNull()
    expect(client.messages.filter(({ type }) => type !== 'saved')).toEqual([])
    expect(client.denied).toEqual([])
  }
  await until(() => Y.equalSnapshots(Y.snapshot(anna.client.doc), Y.snapshot(bram.client.doc)))
  const headers = { cookie: workshop.cookies.facilitator }
  const plan = await (await fetch(`${server.url}/api/workshops/${workshop.id}/plan`, { headers })).json()
  for (const { client } of honest)
    expect(plan).toEqual(JSON.parse(JSON.stringify(toPlanJson(readPlan(client.doc).plan))))
  expect(tally.closes.get(closeCodes.malformed.code)).toBeGreaterThan(0)
  expect((memory.at(-1) ?? 0) / (memory[0] ?? 0)).toBeLessThan(GROWTH)
})
