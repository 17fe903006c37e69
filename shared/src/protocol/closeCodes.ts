// Why the server closes a connection, and what the client does next. 4400–4499 are final (y-websocket 3.1 stops by
// itself); after any other a client may reconnect. One table, quoted in docs/protocol.md.

export type AfterClose = 'retry' | 'reload' | 'leave'

export interface CloseCode {
  readonly code: number
  readonly reason: string
  /**
   * retry: reconnect after a delay · reload: load the workshop again, own copy is set aside · leave: show why, stop.
   */
  readonly client: AfterClose
}

export const closeCodes = {
  tooBig: { code: 1009, reason: 'frame too big', client: 'reload' },
  restarting: { code: 1012, reason: 'server restarting', client: 'retry' },
  tooSlow: { code: 1013, reason: 'outbox full, come back fresh', client: 'retry' },
  malformed: { code: 4400, reason: 'malformed frame', client: 'reload' },
  revoked: { code: 4401, reason: 'access revoked', client: 'leave' },
  deleted: { code: 4404, reason: 'workshop deleted', client: 'leave' },
  replaced: { code: 4409, reason: 'client id joined again elsewhere', client: 'reload' },
  restored: { code: 4410, reason: 'restored from a backup', client: 'reload' },
  unknown: { code: 4414, reason: 'no such workshop here', client: 'leave' },
  newerDocument: { code: 4426, reason: 'document is from a newer version', client: 'leave' },
  storageFailed: { code: 4500, reason: 'storage could not be read', client: 'retry' },
} as const satisfies Record<string, CloseCode>

/** Sent by our server, not by the browser because the connection dropped. */
export function closeCodeOf(code: number): CloseCode | undefined {
  return Object.values(closeCodes).find((entry) => entry.code === code)
}

/** What to do after any close code, known or not. */
export function afterClose(code: number): AfterClose {
  const known = closeCodeOf(code)
  if (known) return known.client
  return code >= 4400 && code <= 4499 ? 'leave' : 'retry'
}
