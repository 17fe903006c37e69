// What an operator can see of a running server, in Prometheus' terms. One registry per server, none global.

import { wireLimits, wireTimes } from '@draaitafel/shared/protocol/limits.ts'
import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client'

export interface Commit {
  /** From the first byte handed over until it was on disk. */
  readonly seconds: number
  readonly bytes: number
  readonly updates: number
  readonly rooms: number
}

export interface Metrics {
  readonly registry: Registry
  committed(commit: Commit): void
  commitFailed(): void
  /** A room was taken in use by this server. */
  claimed(): void
  /** Nothing was written for a room: another server had it. */
  fenced(): void
  /** An HTTP call was passed on to the server that has its workshop. */
  requestForwarded(): void
  /** The number of sessions one committed update was sent to. */
  fannedOut(sessions: number): void
  /** From the accepted connection until the session was in the room. */
  joined(seconds: number): void
  /** A frame that was refused, or a session that was slowed down: a refusal reason or the name of a close code. */
  frameRefused(reason: string): void
  /** A slow reader was sent everything it had missed, in one answer. */
  healed(): void
  /** A WebSocket that was refused, by HTTP status. */
  doorRefused(status: number): void
  /** A browser that reaches us over HTTP and cannot open a WebSocket. */
  lineBlocked(): void
  /** Stored rows that could not be loaded and were left out. */
  rowsSkipped(count: number): void
}

/** Computed only when someone looks. */
export interface Counted {
  rooms(): number
  sessions(): number
  bufferedBytes(): number
  slowSessions(): number
  /** Connections that are passed on to another server. */
  forwardedSessions(): number
  /** Workshops that this server has, of all servers. */
  ownedRooms(): number
}

/**
 * How often the event-loop delay is sampled. Each sample wakes the process, which costs more than the measurement.
 */
const LOOP_DELAY_EVERY_MS = 100
const SECONDS = [0.0005, 0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 1, 5]
const BYTES = [64, 256, 1024, 4096, 16_384, 65_536, 262_144, 1_048_576, 4_194_304]
const COUNTS = [1, 2, 5, 10, 25, 50, 100, 250]

export function createMetrics(counted: Counted): Metrics {
  const registry = new Registry()
  // Event-loop delay, memory, handles and CPU come with these.
  collectDefaultMetrics({ register: registry, eventLoopMonitoringPrecision: LOOP_DELAY_EVERY_MS })
  addGauges(registry, counted)
  addLimits(registry)
  const histogram = (name: string, help: string, buckets: number[]) =>
    new Histogram({ name: `draaitafel_${name}`, help, buckets, registers: [registry] })
  const counter = (name: string, help: string) =>
    new Counter({ name: `draaitafel_${name}`, help, registers: [registry] })
  const commits = histogram('commit_seconds', 'Duration of one storage transaction', SECONDS)
  const commitBytes = histogram('commit_bytes', 'Size of one storage transaction', BYTES)
  const commitUpdates = histogram('commit_updates', 'Updates of clients in one storage transaction', COUNTS)
  const commitRooms = histogram('commit_rooms', 'Rooms in one storage transaction', COUNTS)
  const failures = counter('commit_failures_total', 'Failed transactions')
  const claims = counter('claims_total', 'Times that this server took a workshop that no other had')
  const fenced = counter('fenced_commits_total', 'Commits of rooms that another server had taken: nothing was written')
  const forwarded = counter('forwarded_requests_total', 'HTTP calls passed on to the server that has the workshop')
  const fanOut = histogram('fan_out_sessions', 'Sessions that one committed update of a room went to', COUNTS)
  const joins = histogram('join_seconds', 'From the open door until the session had its seat', SECONDS)
  const healed = counter('healed_readers_total', 'Slow readers that were told at once what they had missed')
  const blocked = counter('blocked_lines_total', 'Browsers that came over HTTP and could open no WebSocket')
  const skipped = counter('skipped_rows_total', 'Stored rows that could not be loaded')
  const refused = new Counter({
    name: 'draaitafel_refused_frames_total',
    help: 'Frames that were not taken in, and sessions slowed down',
    labelNames: ['reason'],
    registers: [registry],
  })
  const shutOut = new Counter({
    name: 'draaitafel_refused_upgrades_total',
    help: 'Connections that were not let in, by HTTP status',
    labelNames: ['status'],
    registers: [registry],
  })
  return {
    registry,
    committed: ({ seconds, bytes, updates, rooms }) => {
      commits.observe(seconds)
      commitBytes.observe(bytes)
      commitUpdates.observe(updates)
      commitRooms.observe(rooms)
    },
    commitFailed: () => failures.inc(),
    claimed: () => claims.inc(),
    fenced: () => fenced.inc(),
    requestForwarded: () => forwarded.inc(),
    fannedOut: (sessions) => fanOut.observe(sessions),
    joined: (seconds) => joins.observe(seconds),
    frameRefused: (reason) => refused.inc({ reason }),
    healed: () => healed.inc(),
    doorRefused: (status) => shutOut.inc({ status }),
    lineBlocked: () => blocked.inc(),
    rowsSkipped: (count) => skipped.inc(count),
  }
}

function addGauges(registry: Registry, counted: Counted): void {
  const gauge = (name: string, help: string, read: () => number) =>
    new Gauge({
      name: `draaitafel_${name}`,
      help,
      registers: [registry],
      collect() {
        this.set(read())
      },
    })
  gauge('rooms', 'Rooms in memory', counted.rooms)
  gauge('sessions', 'Open connections', counted.sessions)
  gauge('buffered_bytes', 'Bytes that wait to go out, of all connections together', counted.bufferedBytes)
  gauge('slow_sessions', 'Connections that read too slowly now', counted.slowSessions)
  gauge('forwarded_sessions', 'Connections that are passed on to another server', counted.forwardedSessions)
  gauge('owned_rooms', 'Workshops that this server has, of all servers', counted.ownedRooms)
}

/** The table of shared/protocol/limits.ts, so that a dashboard can draw them as lines. */
function addLimits(registry: Registry): void {
  const limits = new Gauge({
    name: 'draaitafel_limit',
    help: 'What a client may send, a room may hold, and how long things may take (ms)',
    labelNames: ['name'],
    registers: [registry],
  })
  for (const [name, value] of Object.entries({ ...wireLimits, ...wireTimes })) limits.set({ name }, value)
}
