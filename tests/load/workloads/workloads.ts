// The six workloads with their sizes, and which numbers of each are shown.

import { idleMemory } from './idleMemory.ts'
import { joining } from './joining.ts'
import { killLoss } from './killLoss.ts'
import { saturation } from './saturation.ts'
import { steadyRooms } from './steadyRooms.ts'
import type { Figures, Metric, Workload } from './workload.ts'

const steadyMetrics: readonly Metric[] = [
  { key: 'cpuUsPerDelivery', label: 'server CPU per delivery, µs', digits: 2 },
  { key: 'p50Ms', label: 'delivery p50, ms', digits: 2 },
  { key: 'p99Ms', label: 'delivery p99, ms', digits: 2 },
  { key: 'serverCpuPercent', label: 'server core in use, %', digits: 1 },
  { key: 'framesPerSecond', label: 'frames out, per s', digits: 0 },
  { key: 'loadCpuPercent', label: 'load core in use, %', digits: 1 },
  { key: 'loadLagMs', label: 'load late by at most, ms', digits: 1 },
  { key: 'missing', label: 'not delivered after 10 s', digits: 0 },
]

const saturationMetrics: readonly Metric[] = [
  { key: 'deliveriesPerSecond', label: 'highest sustained, deliveries/s', digits: 0 },
  { key: 'p50Ms', label: 'p50 at that pace, ms', digits: 1 },
  { key: 'p99Ms', label: 'p99 at that pace, ms', digits: 1 },
  { key: 'framesPerSecond', label: 'frames out at that pace, per s', digits: 0 },
  { key: 'serverCpuPercent', label: 'server core at that pace, %', digits: 0 },
  { key: 'loadCpuPercent', label: 'load core at that pace, %', digits: 0 },
]

const joiningMetrics: readonly Metric[] = [
  { key: 'warmMs', label: 'warm join, ms', digits: 2 },
  { key: 'coldMs', label: 'first join after a restart, ms', digits: 1 },
  { key: 'documentKb', label: 'document as one update, kB', digits: 0 },
]

const idleMetrics: readonly Metric[] = [
  { key: 'kbPerRoom', label: 'VmRSS growth per room, KB', digits: 1 },
  { key: 'kbPerRoomCollected', label: 'the same, garbage collected, KB', digits: 1 },
  { key: 'startKb', label: 'before the rooms, KB', digits: 0 },
]

const killMetrics: readonly Metric[] = [
  { key: 'lost', label: 'lost', digits: 0 },
  { key: 'received', label: 'of those that others had', digits: 0 },
]

/** Hocuspocus stores two seconds after the last change, or ten after the first. */
const KILL_EARLY_MS = 3000
const KILL_AFTER_MS = [KILL_EARLY_MS, 6000, 12_000]
const LOWEST_PACE = 30
/** Of what was reached before, the first step of the next climb. */
const START_PART = 0.6

function firstPaceAfter(earlier: readonly Figures[], people: number): number {
  const reached = earlier.map(({ updatesPerSecond = 0 }) => updatesPerSecond / people)
  return Math.max(LOWEST_PACE, Math.max(0, ...reached) * START_PART)
}

export function makeWorkloads(quick: boolean): readonly Workload[] {
  const measureMs = quick ? 2500 : 4000
  return [...steadyWorkloads(measureMs), saturationWorkload, joiningWorkload(quick ? 1 : 3), idleWorkload, killWorkload]
}

function steadyWorkloads(measureMs: number): readonly Workload[] {
  const one = { rooms: 1, perRoom: 30, updatesPerSecond: 10, presencePerSecond: 10, warmUpTimes: 4, measureMs }
  const many = { rooms: 50, perRoom: 12, updatesPerSecond: 2, presencePerSecond: 4, warmUpTimes: 1, measureMs }
  return [
    {
      id: 'W1',
      title: 'one room × 30 people × (10 updates + 10 presence)/s',
      metrics: steadyMetrics,
      suits: () => true,
      run: (server) => steadyRooms(server, one),
    },
    {
      id: 'W2',
      title: '50 rooms × 12 people × (2 updates + 4 presence)/s',
      metrics: steadyMetrics,
      suits: () => true,
      run: (server) => steadyRooms(server, many),
    },
  ]
}

const saturationWorkload: Workload = {
  id: 'W3',
  title: 'one room × 50 people, faster and faster',
  metrics: saturationMetrics,
  suits: () => true,
  run: (server, earlier) =>
    saturation(server, { rooms: 1, perRoom: 50, firstPace: firstPaceAfter(earlier, 50), stepMs: 800 }),
}

function joiningWorkload(restarts: number): Workload {
  return {
    id: 'W4',
    title: 'joining a document of 5,000 edits',
    metrics: joiningMetrics,
    suits: ({ hasDocuments }) => hasDocuments,
    run: (server) => joining(server, { restarts }),
  }
}

const idleWorkload: Workload = {
  id: 'W5',
  title: 'memory of 1,000 idle rooms with one connection each',
  metrics: idleMetrics,
  suits: () => true,
  run: (server) => idleMemory(server, { rooms: 1000 }),
}

const killWorkload: Workload = {
  id: 'W6',
  title: 'updates others had received, lost by SIGKILL (one room × 10 people × 50 updates/s)',
  metrics: killMetrics,
  suits: ({ hasDocuments }) => hasDocuments,
  // Of what is only in memory all is lost, whenever.
  run: (server, { length: rep }) =>
    killLoss(server, { afterMs: (server.keepsDocuments && KILL_AFTER_MS[rep]) || KILL_EARLY_MS }),
}
