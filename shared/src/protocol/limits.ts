// How much a client may send and a room may hold. The one table; docs/protocol.md quotes it.

export const wireLimits = {
  /** Largest WebSocket frame, bytes. Above `documentBytes`, or someone who worked offline could never come back. */
  frameBytes: 6 * 1024 * 1024,
  /** Largest document as one update, bytes. What would make it larger is refused. */
  documentBytes: 4 * 1024 * 1024,
  /** Things (Yjs structs) in one update. */
  updateStructs: 50_000,
  /** Things of one update that claim the same place in a list or the same key, which Yjs compares one by one. */
  samePlace: 500,
  /** Types inside types in one update, and how deep they may lie: Yjs walks up from each of them. */
  nestedTypes: 5000,
  nestedDepth: 100,
  /** Bytes that may wait, per room, for things of others that never came. */
  pendingBytes: 32 * 1024,
  /** One presence state as JSON, bytes. */
  presenceBytes: 2048,
  /** Seats in one room. Viewers take at most so many of them; a facilitator gets in even when all are taken. */
  sessionsPerRoom: 120,
  viewersPerRoom: 80,
  /** Bytes waiting to go out to one session before presence stops, and before it is closed to come back fresh. */
  outboxSoftBytes: 256 * 1024,
  outboxHardBytes: 16 * 1024 * 1024,
  /** Answers to "what do I miss?" that have to be worked out, per session per second, for a document above this size. */
  diffsPerSecond: 5,
  diffFreeBytes: 256 * 1024,
  /** Bytes of one plan file brought in. */
  importBytes: 4 * 1024 * 1024,
} as const

export const wireTimes = {
  /** Presence goes out at most once per this many ms per room. */
  presenceFlushMs: 40,
  /** y-websocket drops a connection after 30 s without a message, so quiet ones hear something sooner. */
  quietPingMs: 20_000,
} as const
