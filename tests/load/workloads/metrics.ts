// Which numbers of each workload are shown, and how.

import type { Metric } from './workload.ts'

export const steadyMetrics: readonly Metric[] = [
  { key: 'cpuUsPerDelivery', label: 'server CPU per delivery, µs', digits: 2 },
  { key: 'p50Ms', label: 'delivery p50, ms', digits: 2 },
  { key: 'p99Ms', label: 'delivery p99, ms', digits: 2 },
  { key: 'serverCpuPercent', label: 'server core in use, %', digits: 1 },
  { key: 'framesPerSecond', label: 'frames out, per s', digits: 0 },
  { key: 'loadCpuPercent', label: 'load core in use, %', digits: 1 },
  { key: 'loadLagMs', label: 'load late by at most, ms', digits: 1 },
  { key: 'missing', label: 'not delivered after 10 s', digits: 0 },
]

/** In addition: presence, "saved" messages, memory, and whether everything is there at the end. */
export const workshopMetrics: readonly Metric[] = [
  ...steadyMetrics,
  { key: 'p95Ms', label: 'delivery p95, ms', digits: 2 },
  { key: 'presenceP50Ms', label: 'presence p50, ms', digits: 2 },
  { key: 'presenceP95Ms', label: 'presence p95, ms', digits: 2 },
  { key: 'presenceP99Ms', label: 'presence p99, ms', digits: 2 },
  { key: 'savedP50Ms', label: 'sent to "saved" p50, ms', digits: 2 },
  { key: 'savedP99Ms', label: 'sent to "saved" p99, ms', digits: 2 },
  { key: 'residentMb', label: 'VmRSS at the end, MB', digits: 0 },
  { key: 'writesPerSecond', label: 'updates in, per s', digits: 1 },
  { key: 'deliveriesPerSecond', label: 'deliveries, per s', digits: 0 },
  { key: 'refused', label: 'refused', digits: 0 },
  { key: 'lost', label: 'not in the document at the end', digits: 0 },
]

export const saturationMetrics: readonly Metric[] = [
  { key: 'deliveriesPerSecond', label: 'highest sustained, deliveries/s', digits: 0 },
  { key: 'cpuUsPerDelivery', label: 'server CPU per delivery, µs', digits: 2 },
  { key: 'p50Ms', label: 'p50 at that pace, ms', digits: 1 },
  { key: 'p99Ms', label: 'p99 at that pace, ms', digits: 1 },
  { key: 'framesPerSecond', label: 'frames out at that pace, per s', digits: 0 },
  { key: 'serverCpuPercent', label: 'server core at that pace, %', digits: 0 },
  { key: 'loadCpuPercent', label: 'load core at that pace, %', digits: 0 },
]

export const joiningMetrics: readonly Metric[] = [
  { key: 'warmMs', label: 'warm join, ms', digits: 2 },
  { key: 'coldMs', label: 'first join after a restart, ms', digits: 1 },
  { key: 'documentKb', label: 'document as one update, kB', digits: 0 },
]

export const idleMetrics: readonly Metric[] = [
  { key: 'kbPerRoom', label: 'VmRSS growth per room, KB', digits: 1 },
  { key: 'kbPerRoomCollected', label: 'the same, garbage collected, KB', digits: 1 },
  { key: 'startKb', label: 'before the rooms, KB', digits: 0 },
]

export const killMetrics: readonly Metric[] = [
  { key: 'lost', label: 'lost', digits: 0 },
  { key: 'received', label: 'of those that others had', digits: 0 },
]

export const roundMetrics: readonly Metric[] = [
  { key: 'voteP50Ms', label: 'choice p50, ms', digits: 1 },
  { key: 'voteP95Ms', label: 'choice p95, ms', digits: 1 },
  { key: 'voteMaxMs', label: 'choice, slowest, ms', digits: 1 },
  { key: 'emptyP50Ms', label: 'call that does nothing p50, ms', digits: 1 },
  { key: 'voteRefused', label: 'choices refused', digits: 0 },
  { key: 'voteNotCounted', label: 'choices not counted', digits: 0 },
  { key: 'pauseToldMs', label: 'pause: last one told, ms', digits: 1 },
  { key: 'goOnToldMs', label: 'goes on: last one told, ms', digits: 1 },
  { key: 'writtenAround', label: 'updates sent as the pause began', digits: 0 },
  { key: 'refusedInPause', label: 'of those refused, asked for later', digits: 0 },
  { key: 'missing', label: 'not delivered 10 s later', digits: 0 },
  { key: 'lost', label: 'not in the document at the end', digits: 0 },
]
