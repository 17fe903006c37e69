// W3: one room in which everyone writes faster and faster, until deliveries no longer rise or come too late to be
// called live. An overloaded second counts for what arrived in it, so a hiccup of the machine lowers one step and
// ends nothing.

import { Crowd, type CrowdSize } from '../crowd.ts'
import { keepPace } from '../pacer.ts'
import { cpuMs } from '../processUsage.ts'
import type { RelayServer, RunningServer } from '../servers/relayServer.ts'

const GROWTH = 1.3
/** A step that delivers more than the best before it by less than this part has not risen. */
const RISE = 1.02
const STEPS_WITHOUT_RISE = 3
const MAX_STEPS = 40
/** At the start of each step, before measuring begins. */
const RUN_IN_MS = 300
const SETTLE_MS = 6000
const MAX_P99_MS = 500

export interface SaturationLoad extends CrowdSize {
  /** Updates per second and person of the first step. */
  readonly firstPace: number
  readonly stepMs: number
}

export type SaturationFigures = {
  /** The most that one step delivered in time; the other figures are of that step. */
  readonly deliveriesPerSecond: number
  /** Sent, by everyone together. */
  readonly updatesPerSecond: number
  readonly framesPerSecond: number
  readonly cpuUsPerDelivery: number
  readonly p50Ms: number
  readonly p99Ms: number
  /** Percentage of its core. Well below 100 means that something else was the limit: the load's core, or the disk. */
  readonly serverCpuPercent: number
  readonly loadCpuPercent: number
}

export async function saturation(server: RelayServer, load: SaturationLoad): Promise<SaturationFigures> {
  const site = await server.prepare(load.rooms)
  const running = await site.start()
  try {
    const crowd = await Crowd.join(running, load)
    const best = await climb(running, crowd, load)
    crowd.leave()
    return best
  } finally {
    await running.end('SIGKILL')
    site.remove()
  }
}

async function climb(running: RunningServer, crowd: Crowd, load: SaturationLoad): Promise<SaturationFigures> {
  // Compile the code first: this step is not counted.
  await takeStep(running, crowd, load.firstPace, load.stepMs)
  await crowd.settle(SETTLE_MS)
  let best: SaturationFigures | null = null
  let flatSteps = 0
  let pace = load.firstPace
  for (let steps = 0; steps < MAX_STEPS && flatSteps < STEPS_WITHOUT_RISE; steps++) {
    const step = await takeStep(running, crowd, pace, load.stepMs)
    const isLive = step.deliveriesPerSecond > 0 && step.p99Ms <= MAX_P99_MS
    const hasRisen = isLive && step.deliveriesPerSecond > (best?.deliveriesPerSecond ?? 0) * RISE
    if (isLive && step.deliveriesPerSecond > (best?.deliveriesPerSecond ?? 0)) best = step
    flatSteps = hasRisen ? 0 : flatSteps + 1
    if (!(await crowd.settle(SETTLE_MS))) break
    // Not live: half way back to the last pace. Anything else: faster still.
    pace *= isLive ? GROWTH : 1 / Math.sqrt(GROWTH)
  }
  if (!best) throw new Error('not one step was delivered in time')
  return best
}

async function takeStep(
  running: RunningServer,
  crowd: Crowd,
  perSecond: number,
  forMs: number,
): Promise<SaturationFigures> {
  const { length: people } = crowd.people
  // One more per part for anyone whose moment occurs twice in a truncated period.
  for (const person of crowd.people) person.prepare(Math.ceil((perSecond * (forMs + RUN_IN_MS)) / 1000) + 2)
  const paces = [{ people, perSecond, act: (person: number) => crowd.write(person) }]
  await keepPace(paces, RUN_IN_MS)
  crowd.latencies.clear()
  const before = countsOf(running, crowd)
  await keepPace(paces, forMs)
  const after = countsOf(running, crowd)
  const perSecondOf = (key: keyof typeof before) => ((after[key] - before[key]) * 1000) / (after.at - before.at)
  return {
    deliveriesPerSecond: perSecondOf('deliveries'),
    updatesPerSecond: perSecondOf('writes'),
    framesPerSecond: perSecondOf('frames'),
    cpuUsPerDelivery: ((after.serverMs - before.serverMs) * 1000) / (after.deliveries - before.deliveries),
    p50Ms: crowd.latencies.quantile(0.5),
    p99Ms: crowd.latencies.quantile(0.99),
    serverCpuPercent: perSecondOf('serverMs') / 10,
    loadCpuPercent: perSecondOf('loadMs') / 10,
  }
}

function countsOf({ pid }: RunningServer, { writes, deliveries, framesReceived: frames }: Crowd) {
  return { at: performance.now(), serverMs: cpuMs(pid), loadMs: cpuMs(process.pid), writes, deliveries, frames }
}
