// The workloads with their sizes.

import { keySetting } from './habits.ts'
import { idleMemory } from './idleMemory.ts'
import { joining } from './joining.ts'
import { killLoss } from './killLoss.ts'
import {
  idleMetrics,
  joiningMetrics,
  killMetrics,
  roundMetrics,
  saturationMetrics,
  steadyMetrics,
  workshopMetrics,
} from './metrics.ts'
import { privateRound } from './privateRound.ts'
import { saturation } from './saturation.ts'
import { steadyRooms } from './steadyRooms.ts'
import type { Figures, Workload } from './workload.ts'
import { workshopPace } from './workshopPace.ts'

/** Hocuspocus stores two seconds after the last change, or ten after the first. */
const KILL_EARLY_MS = 3000
const KILL_AFTER_MS = [KILL_EARLY_MS, 6000, 12_000]
const LOWEST_PACE = 30
/** The next ramp starts at this fraction of what was reached before. */
const START_PART = 0.6

function firstPaceAfter(earlier: readonly Figures[], people: number): number {
  const reached = earlier.map(({ updatesPerSecond = 0 }) => updatesPerSecond / people)
  return Math.max(LOWEST_PACE, Math.max(0, ...reached) * START_PART)
}

export function makeWorkloads(quick: boolean): readonly Workload[] {
  const measureMs = quick ? 2500 : 4000
  return [
    ...steadyWorkloads(measureMs),
    saturationWorkload,
    joiningWorkload(quick ? 1 : 3),
    idleWorkload,
    killWorkload,
    ...workshopWorkloads(quick ? 6000 : 12_000),
    roundWorkload,
  ]
}

function steadyWorkloads(measureMs: number): readonly Workload[] {
  const busy = keySetting({ updatesPerSecond: 10, presencePerSecond: 10 })
  const calm = keySetting({ updatesPerSecond: 2, presencePerSecond: 4 })
  const one = { rooms: 1, perRoom: 30, habits: busy, warmUpTimes: 4, measureMs }
  const many = { rooms: 50, perRoom: 12, habits: calm, warmUpTimes: 1, measureMs }
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
  // Whatever is only in memory is lost, whenever the kill comes.
  run: (server, { length: rep }) =>
    killLoss(server, { afterMs: (server.keepsDocuments && KILL_AFTER_MS[rep]) || KILL_EARLY_MS }),
}

const WORKSHOP_PEOPLE = 60

/** Far calmer than W1 and W2, so measured for longer: a note is typed once a minute. */
function workshopWorkloads(measureMs: number): readonly Workload[] {
  const habits = workshopPace()
  const one = { rooms: 1, perRoom: WORKSHOP_PEOPLE, habits, warmUpTimes: 4, measureMs }
  const many = { rooms: 20, perRoom: 20, habits, warmUpTimes: 1, measureMs }
  return [
    {
      id: 'W7',
      title: 'one room × 60 people at workshop pace',
      metrics: workshopMetrics,
      suits: () => true,
      run: (server) => steadyRooms(server, one),
    },
    {
      id: 'W8',
      title: '20 rooms × 20 people at workshop pace',
      metrics: workshopMetrics,
      suits: () => true,
      run: (server) => steadyRooms(server, many),
    },
  ]
}

const roundWorkload: Workload = {
  id: 'W9',
  title: 'one room × 60 people at workshop pace: a private round within 5 s, and a pause',
  metrics: roundMetrics,
  suits: ({ hasRounds }) => hasRounds === true,
  run: (server) => privateRound(server, WORKSHOP_PEOPLE),
}
