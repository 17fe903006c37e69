// How much a client may send and a room may hold. The one table; docs/protocol.md quotes it.

export const wireLimits = {
  /** Largest WebSocket frame, bytes. Above `documentBytes`, or someone who worked offline could never come back. */
  frameBytes: 6 * 1024 * 1024,
  /** Largest document as one update, bytes. What would make it larger is refused. */
  documentBytes: 4 * 1024 * 1024,
  /** Part of `documentBytes` kept free for facilitators: a table that others filled can still be led and put in order. */
  leadBytes: 256 * 1024,
  /** Things (Yjs structs) in one update. */
  updateStructs: 50_000,
  /** Things of one update that claim the same place in a list or the same key, which Yjs compares one by one. */
  samePlace: 500,
  /** Types inside types in one update, and how deep they may lie: Yjs walks up from each of them. */
  nestedTypes: 5000,
  nestedDepth: 100,
  /** How deep lists and records may lie in one value: browsers read it with a call per level. */
  valueDepth: 100,
  /** Roots that are in no plan, and client ids, that a document may remember: each of them makes every later change cost more. */
  otherRoots: 100,
  authors: 20_000,
  /** One presence state as JSON, bytes. */
  presenceBytes: 2048,
  /** One presence frame from a client: bytes, and entries looked at. Stock clients send on all they hear of others. */
  presenceFrameBytes: 200 * 1024,
  presenceEntries: 120,
  /** Presence frames per second and session; above it only the latest counts, and others' entries are not looked for. */
  presenceFramesPerSecond: 40,
  /** Seats in one room. Viewers take at most so many of them; a facilitator gets in even when all are taken. */
  sessionsPerRoom: 120,
  viewersPerRoom: 80,
  /** Connections in use at once: of one address (a whole conference centre may sit behind one), and of all together. */
  sessionsPerAddress: 2000,
  sessions: 20_000,
  /** Who wants in and is being looked at, at once. */
  upgradesAtOnce: 500,
  /** TCP connections of any kind, also before their first byte. */
  connections: 25_000,
  /** Rooms in memory. */
  rooms: 5000,
  /** Bytes waiting to go out to one session before presence stops, before updates stop, and before it is closed. */
  outboxSoftBytes: 256 * 1024,
  outboxHardBytes: 1024 * 1024,
  outboxCloseBytes: 8 * 1024 * 1024,
  /** What one session may send, per second and at once; above it is read from more slowly. */
  framesPerSecond: 3000,
  framesAtOnce: 6000,
  bytesPerSecond: 2 * 1024 * 1024,
  bytesAtOnce: 16 * 1024 * 1024,
  /** Ms that Yjs may need to take in one update, and all of a room that wait. Ordinary ones need less than one. */
  applyMs: 500,
  /** Things of one waiting update from which on they count as a crowd between which others are put. */
  crowd: 200,
  /** Ms of the server's time that one session may take, per second and at once. */
  workMsPerSecond: 250,
  workMsAtOnce: 1000,
  /** Answers to "what do I miss?" that have to be worked out, per session per second, for a document above this size. */
  diffsPerSecond: 5,
  diffFreeBytes: 256 * 1024,
  /** Bytes of one plan file brought in. */
  importBytes: 4 * 1024 * 1024,
} as const

export const wireTimes = {
  /** Presence goes out this many ms after the last time, per room; sooner along with an update, but not within the second. */
  presenceFlushMs: 50,
  presenceFlushMinMs: 33,
  /** Later than that by less than this: all rooms that wait are served at the same moments. */
  presenceBeatMs: 10,
  /** What comes in within so many ms is committed together, in one write to disk; and so far apart commits begin. */
  commitGatherMs: 3,
  commitApartMs: 20,
  /** A connection that says nothing at all for this long, or takes nothing of what waits for it, is cut. */
  silentMs: 90_000,
  stuckMs: 120_000,
  /** y-websocket drops a connection after 30 s without a message, so quiet ones hear something sooner. */
  quietPingMs: 20_000,
} as const
