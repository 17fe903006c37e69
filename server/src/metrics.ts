// What an operator can see of a running server, in Prometheus' words. One registry per server, none global.

import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client'

export interface Metrics {
  readonly registry: Registry
  /** Seconds that one storage transaction took, with everything in it. */
  commitTook(seconds: number): void
  commitFailed(): void
  /** A frame that was not taken in: a refusal reason or the name of a close code. */
  frameRefused(reason: string): void
  /** Stored rows that could not be loaded and were left out. */
  rowsSkipped(count: number): void
}

export interface Counted {
  rooms(): number
  sessions(): number
}

export function createMetrics(counted: Counted): Metrics {
  const registry = new Registry()
  const registers = [registry]
  collectDefaultMetrics({ register: registry })
  new Gauge({
    name: 'draaitafel_rooms',
    help: 'Rooms in memory',
    registers,
    collect() {
      this.set(counted.rooms())
    },
  })
  new Gauge({
    name: 'draaitafel_sessions',
    help: 'Open connections',
    registers,
    collect() {
      this.set(counted.sessions())
    },
  })
  const commits = new Histogram({
    name: 'draaitafel_commit_seconds',
    help: 'Duration of one storage transaction',
    buckets: [0.0005, 0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 1, 5],
    registers,
  })
  const failures = new Counter({ name: 'draaitafel_commit_failures_total', help: 'Failed transactions', registers })
  const refused = new Counter({
    name: 'draaitafel_refused_frames_total',
    help: 'Frames that were not taken in',
    labelNames: ['reason'],
    registers,
  })
  const skipped = new Counter({
    name: 'draaitafel_skipped_rows_total',
    help: 'Stored rows that could not be loaded',
    registers,
  })
  return {
    registry,
    commitTook: (seconds) => commits.observe(seconds),
    commitFailed: () => failures.inc(),
    frameRefused: (reason) => refused.inc({ reason }),
    rowsSkipped: (count) => skipped.inc(count),
  }
}
