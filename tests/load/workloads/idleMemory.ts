// W5: how much memory does a room take with one person in it and nothing happening? Two answers, each from a process
// of its own because collecting changes what follows. Plain: how much resident memory grew, as an operator sees it;
// garbage from starting up can hide growth, garbage from joining adds to it. Collected: the same between two forced
// collections, which is what the main thread's rooms really hold. The two may rank servers differently, so both are
// shown and judged.

import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { Crowd } from '../crowd.ts'
import { residentKb } from '../processUsage.ts'
import type { RelayServer, RunningServer } from '../servers/relayServer.ts'

const COLLECTOR = pathToFileURL(join(import.meta.dirname, '..', 'servers', 'collectOnSignal.mjs')).href
/** Loads and compiles whatever the first rooms need, before counting begins. */
const FIRST_ROOMS = 20
const SETTLE_MS = 1500

export interface IdleLoad {
  readonly rooms: number
}

export type IdleFigures = {
  /** Growth of VmRSS, nothing forced. */
  readonly kbPerRoom: number
  /** Growth of VmRSS between two forced collections. */
  readonly kbPerRoomCollected: number
  /** Whole process before the rooms, without a forced collection. */
  readonly startKb: number
}

export async function idleMemory(server: RelayServer, { rooms }: IdleLoad): Promise<IdleFigures> {
  const plain = await growth(server, rooms, false)
  const collected = await growth(server, rooms, true)
  return { kbPerRoom: plain.perRoom, kbPerRoomCollected: collected.perRoom, startKb: plain.startKb }
}

async function growth(server: RelayServer, rooms: number, collects: boolean) {
  const site = await server.prepare(rooms + FIRST_ROOMS)
  const running = await site.start(collects ? { NODE_OPTIONS: `--import=${COLLECTOR}` } : {})
  try {
    const first = await sit(running, 0, FIRST_ROOMS)
    const startKb = await memory(running, collects)
    const others = await sit(running, FIRST_ROOMS, rooms)
    const endKb = await memory(running, collects)
    first.leave()
    others.leave()
    return { startKb, perRoom: (endKb - startKb) / rooms }
  } finally {
    await running.end('SIGKILL')
    site.remove()
  }
}

/** One person in each of these rooms, who sends presence once. */
async function sit(running: RunningServer, firstRoom: number, count: number): Promise<Crowd> {
  const crowd = await Crowd.join(running, { rooms: count, perRoom: 1, firstRoom })
  for (const index of crowd.people.keys()) crowd.showPresence(index)
  return crowd
}

async function memory({ pid }: RunningServer, collects: boolean): Promise<number> {
  await new Promise((resolve) => setTimeout(resolve, SETTLE_MS))
  if (collects) {
    process.kill(pid, 'SIGUSR2')
    await new Promise((resolve) => setTimeout(resolve, SETTLE_MS))
  }
  return residentKb(pid)
}
