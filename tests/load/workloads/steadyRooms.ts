// W1 and W2: rooms full of people who write and show presence at a steady pace. What does one delivery cost the server,
// and how long does it take?

import { Crowd, type CrowdSize } from '../crowd.ts'
import { keepPace, type Pace } from '../pacer.ts'
import { cpuMs } from '../processUsage.ts'
import type { RelayServer } from '../servers/relayServer.ts'

const WARM_UP_MS = 6000
const CALM_MS = 500
const SETTLE_MS = 10_000

export interface SteadyLoad extends CrowdSize {
  /** Per person. */
  readonly updatesPerSecond: number
  readonly presencePerSecond: number
  /** So many times the pace at first: code that has run often is compiled, in every server alike. */
  readonly warmUpTimes: number
  readonly measureMs: number
}

export type SteadyFigures = {
  readonly p50Ms: number
  readonly p99Ms: number
  readonly cpuUsPerDelivery: number
  /** Of the server's core, in percent. */
  readonly serverCpuPercent: number
  readonly deliveriesPerSecond: number
  /** Of all kinds, received by everyone together. */
  readonly framesPerSecond: number
  readonly loadCpuPercent: number
  /** How late the load itself was at worst. */
  readonly loadLagMs: number
  /** Deliveries that had not come ten seconds after the last update was sent: this server cannot carry this load here. */
  readonly missing: number
}

export async function steadyRooms(server: RelayServer, load: SteadyLoad): Promise<SteadyFigures> {
  const site = await server.prepare(load.rooms)
  const running = await site.start()
  try {
    const crowd = await Crowd.join(running, load)
    await act(crowd, load, load.warmUpTimes, WARM_UP_MS)
    await crowd.settle(SETTLE_MS)
    await act(crowd, load, 1, CALM_MS)
    crowd.latencies.clear()
    const before = {
      cpu: cpuMs(running.pid),
      loadCpu: cpuMs(process.pid),
      deliveries: crowd.deliveries,
      frames: crowd.framesReceived,
    }
    const started = performance.now()
    const loadLagMs = await act(crowd, load, 1, load.measureMs)
    const tookMs = performance.now() - started
    const cpu = cpuMs(running.pid) - before.cpu
    const loadCpu = cpuMs(process.pid) - before.loadCpu
    const deliveries = crowd.deliveries - before.deliveries
    const frames = crowd.framesReceived - before.frames
    await crowd.settle(SETTLE_MS)
    crowd.leave()
    return {
      p50Ms: crowd.latencies.quantile(0.5),
      p99Ms: crowd.latencies.quantile(0.99),
      cpuUsPerDelivery: (cpu * 1000) / deliveries,
      serverCpuPercent: (cpu / tookMs) * 100,
      deliveriesPerSecond: (deliveries / tookMs) * 1000,
      framesPerSecond: (frames / tookMs) * 1000,
      loadCpuPercent: (loadCpu / tookMs) * 100,
      loadLagMs,
      missing: crowd.outstanding,
    }
  } finally {
    await running.end('SIGTERM')
    site.remove()
  }
}

function act(crowd: Crowd, load: SteadyLoad, times: number, forMs: number): Promise<number> {
  const { length: people } = crowd.people
  const updates = load.updatesPerSecond * times
  // One more for whoever's moment falls twice in a period that is cut off.
  for (const person of crowd.people) person.prepare(Math.ceil((updates * forMs) / 1000) + 1)
  const paces: Pace[] = [
    { people, perSecond: updates, act: (person) => crowd.write(person) },
    { people, perSecond: load.presencePerSecond * times, act: (person) => crowd.showPresence(person) },
  ]
  return keepPace(paces, forMs)
}
