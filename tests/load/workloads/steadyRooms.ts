// W1, W2, W7 and W8: rooms full of people who keep doing the same at a steady pace. What does one delivery cost the
// server, how long does it take, and is everything there at the end?

import { Crowd, type CrowdSize } from '../crowd.ts'
import { Feedback } from '../feedback.ts'
import { beginRooms } from '../firstDocument.ts'
import { keptClocks } from '../keptClocks.ts'
import { keepPace } from '../pacer.ts'
import { cpuMs, residentKb } from '../processUsage.ts'
import type { RelayServer, RunningServer } from '../servers/relayServer.ts'
import type { Habits } from './habits.ts'
import type { Figures } from './workload.ts'

const WARM_UP_MS = 6000
const CALM_MS = 500
const SETTLE_MS = 10_000

export interface SteadyLoad extends CrowdSize {
  readonly habits: Habits
  /** A multiple of the pace at first: code that has run often is compiled, in every server alike. */
  readonly warmUpTimes: number
  readonly measureMs: number
}

export type SteadyFigures = {
  readonly p50Ms: number
  readonly p95Ms: number
  readonly p99Ms: number
  readonly cpuUsPerDelivery: number
  /** Percentage of the server's core. */
  readonly serverCpuPercent: number
  readonly residentMb: number
  readonly writesPerSecond: number
  readonly deliveriesPerSecond: number
  /** All kinds, received by everyone together. */
  readonly framesPerSecond: number
  readonly loadCpuPercent: number
  /** How late the load itself was at worst. */
  readonly loadLagMs: number
  /** Deliveries that had not come ten seconds after the last update was sent: this server cannot carry this load here. */
  readonly missing: number
}

export async function steadyRooms(server: RelayServer, load: SteadyLoad): Promise<Figures> {
  const { first, measuresFeedback } = load.habits
  const site = await server.prepare(load.rooms, first)
  const running = await site.start()
  try {
    const writers = first && (await beginRooms(server, running, load.rooms, first))
    const feedback = measuresFeedback ? new Feedback() : null
    const crowd = await Crowd.join(running, load, { first, feedback })
    writers?.leave()
    const steady = await measure(running, crowd, load)
    const told = feedback ? feedbackFigures(feedback) : {}
    const kept = first && server.hasDocuments ? { lost: await countLost(running, crowd, load.rooms) } : {}
    crowd.leave()
    return { ...steady, ...told, ...kept }
  } finally {
    await running.end('SIGTERM')
    site.remove()
  }
}

async function measure(running: RunningServer, crowd: Crowd, load: SteadyLoad): Promise<SteadyFigures> {
  await act(crowd, load, load.warmUpTimes, WARM_UP_MS)
  await crowd.settle(SETTLE_MS)
  await act(crowd, load, 1, CALM_MS)
  crowd.latencies.clear()
  crowd.feedback?.clear()
  const before = countsOf(running, crowd)
  const loadLagMs = await act(crowd, load, 1, load.measureMs)
  const after = countsOf(running, crowd)
  const residentMb = residentKb(running.pid) / 1024
  await crowd.settle(SETTLE_MS)
  const grown = (key: keyof typeof before) => after[key] - before[key]
  const perSecond = (key: keyof typeof before) => (grown(key) / grown('at')) * 1000
  return {
    p50Ms: crowd.latencies.quantile(0.5),
    p95Ms: crowd.latencies.quantile(0.95),
    p99Ms: crowd.latencies.quantile(0.99),
    cpuUsPerDelivery: (grown('cpu') * 1000) / grown('deliveries'),
    serverCpuPercent: perSecond('cpu') / 10,
    residentMb,
    writesPerSecond: perSecond('writes'),
    deliveriesPerSecond: perSecond('deliveries'),
    framesPerSecond: perSecond('frames'),
    loadCpuPercent: perSecond('loadCpu') / 10,
    loadLagMs,
    missing: crowd.outstanding,
  }
}

function countsOf({ pid }: RunningServer, { writes, deliveries, framesReceived: frames }: Crowd) {
  return { at: performance.now(), cpu: cpuMs(pid), loadCpu: cpuMs(process.pid), writes, deliveries, frames }
}

/** Only our own server says that something is saved. */
function feedbackFigures({ presence, saved, refused }: Feedback): Figures {
  const presenceFigures = {
    presenceP50Ms: presence.quantile(0.5),
    presenceP95Ms: presence.quantile(0.95),
    presenceP99Ms: presence.quantile(0.99),
  }
  if (saved.count === 0) return presenceFigures
  const [savedP50Ms, savedP99Ms] = [saved.quantile(0.5), saved.quantile(0.99)]
  return { ...presenceFigures, savedP50Ms, savedP99Ms, refused }
}

/** Counts what people wrote and is missing from the document that a newcomer gets. */
export async function countLost(running: RunningServer, crowd: Crowd, rooms: number): Promise<number> {
  let lost = 0
  for (let room = 0; room < rooms; room++) {
    const kept = await keptClocks(running, room)
    for (const { clientId, sentAt } of crowd.people.filter((person) => person.room === room)) {
      lost += sentAt.slice(kept.get(clientId) ?? 0).filter((at) => !Number.isNaN(at)).length
    }
  }
  return lost
}

function act(crowd: Crowd, { habits }: SteadyLoad, times: number, forMs: number): Promise<number> {
  return keepPace(habits.paces(crowd, times, forMs), forMs)
}
