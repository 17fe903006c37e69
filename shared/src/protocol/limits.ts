// How much a client may send and a room may hold. The one table; docs/protocol.md quotes it.

export const wireLimits = {
  /** Largest WebSocket frame, bytes. Above `documentBytes`, or someone who worked offline could never come back. */
  frameBytes: 12 * 1024 * 1024,
  /** Largest document as one update, bytes. What would make it larger is refused. */
  documentBytes: 8 * 1024 * 1024,
  /** One presence state as JSON, bytes. */
  presenceBytes: 2048,
  /** Sessions in one room. */
  sessionsPerRoom: 120,
  /** Bytes waiting to go out to one session before presence stops, and before it is closed to come back fresh. */
  outboxSoftBytes: 256 * 1024,
  outboxHardBytes: 16 * 1024 * 1024,
  /** Bytes of one plan file brought in. */
  importBytes: 4 * 1024 * 1024,
} as const

export const wireTimes = {
  /** Presence goes out at most once per this many ms per room. */
  presenceFlushMs: 40,
  /** y-websocket drops a connection after 30 s without a message, so quiet ones hear something sooner. */
  quietPingMs: 20_000,
} as const
