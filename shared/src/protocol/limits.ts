// How much a client may send and a room may contain. The only table; docs/protocol.md quotes it.

export const wireLimits = {
  /** Largest WebSocket frame, bytes. Above `documentBytes`, or someone who worked offline could never come back. */
  frameBytes: 6 * 1024 * 1024,
  /** Largest document as one update, bytes. What would make it larger is refused. */
  documentBytes: 4 * 1024 * 1024,
  /**
   * Part of `documentBytes` kept free for facilitators: a table that others filled can still be led and cleaned up.
   */
  leadBytes: 256 * 1024,
  /** Yjs structs in one update. */
  updateStructs: 50_000,
  /** Structs of one update that claim the same place in a list or the same key, which Yjs compares one by one. */
  samePlace: 500,
  /** Nested types in one update, and how deep they may be: Yjs walks up from each of them. */
  nestedTypes: 5000,
  nestedDepth: 100,
  /** How deeply lists and records in one value may be nested: browsers read it with a call per level. */
  valueDepth: 100,
  /** Unknown roots, and client ids, that a document may remember: each makes every later change more expensive. */
  otherRoots: 100,
  authors: 20_000,
  /** One presence state as JSON, bytes. */
  presenceBytes: 2048,
  /**
   * One presence frame from a client: bytes, and entries looked at. Stock clients pass on everything they hear of
   * others.
   */
  presenceFrameBytes: 200 * 1024,
  presenceEntries: 120,
  /** Presence frames per second and session; above it only the latest counts, and others' entries are not looked for. */
  presenceFramesPerSecond: 40,
  /** Seats in one room. Viewers take at most this many of them; a facilitator gets in even when all are taken. */
  sessionsPerRoom: 120,
  viewersPerRoom: 80,
  /** Open connections: from one address (a whole conference centre may share one), and in total. */
  sessionsPerAddress: 2000,
  sessions: 20_000,
  /** Sessions that are joining at once. */
  upgradesAtOnce: 500,
  /** TCP connections of any kind, also before their first byte. */
  connections: 25_000,
  /** Rooms in memory. */
  rooms: 5000,
  /** Bytes waiting to be sent to one session before presence stops, before updates stop, and before it is closed. */
  outboxSoftBytes: 256 * 1024,
  outboxHardBytes: 1024 * 1024,
  outboxCloseBytes: 8 * 1024 * 1024,
  /** What one session may send, per second and in a burst; above it is read more slowly. */
  framesPerSecond: 3000,
  framesAtOnce: 6000,
  bytesPerSecond: 2 * 1024 * 1024,
  bytesAtOnce: 16 * 1024 * 1024,
  /**
   * Ms that Yjs may need to apply one update, and all waiting updates of a room. Ordinary ones need less than one.
   */
  applyMs: 500,
  /** From this many structs on, one waiting update counts as a crowd between which others are inserted. */
  crowd: 200,
  /** Ms of server time that one session may use, per second and in a burst. */
  workMsPerSecond: 250,
  workMsAtOnce: 1000,
  /**
   * Answers to "what do I miss?" that need an encoding of their own, per session per second, for a document above
   * this size.
   */
  diffsPerSecond: 5,
  diffFreeBytes: 256 * 1024,
  /** Bytes of one imported plan file. */
  importBytes: 4 * 1024 * 1024,
} as const

export const wireTimes = {
  /** Presence is sent this many ms after the last time, per room; sooner together with an update. */
  presenceFlushMs: 50,
  /**
   * In a room with more people than fit in the first number this many ms per person, up to the second: each of them moves, and each
   * move goes to all others, so what it costs grows with their square.
   */
  presenceMsPerPerson: 5,
  presenceFlushMaxMs: 100,
  /** Later than that by less than this: all rooms that wait are served at the same moments. */
  presenceBeatMs: 10,
  /** What comes in within so many ms is committed together, in one write to disk; and so far apart commits begin. */
  commitGatherMs: 3,
  commitApartMs: 20,
  /** A connection that is silent for this long, or reads nothing of what is waiting for it, is cut. */
  silentMs: 90_000,
  stuckMs: 120_000,
  /** y-websocket drops a connection after 30 s without a message, so quiet ones are sent something sooner. */
  quietPingMs: 20_000,
} as const
