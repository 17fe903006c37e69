// The protocol of a relay: y-websocket's frames, Hocuspocus's (the same after the name of the document, following an
// auth message), or only frames. Makes the frames a client sends.

import * as encoding from 'lib0/encoding'

export interface Dialect {
  /** Precedes every message, both ways. */
  readonly prefix: Uint8Array
  /** Hocuspocus answers nothing before it has a token. */
  readonly needsToken: boolean
  /** A bare broadcast has no document to ask for. */
  readonly hasDocument: boolean
}

export const messageKind = { sync: 0, awareness: 1, auth: 2, syncReply: 4 } as const
export const syncKind = { step1: 0, step2: 1, update: 2 } as const

const NOTHING = new Uint8Array()
/** State vector of a document with nothing in it. */
export const EMPTY_STATE: Uint8Array = Uint8Array.of(0)
/** The answer to a step 1 when there is nothing new. */
export const EMPTY_UPDATE: Uint8Array = Uint8Array.of(0, 0)

export const yWebsocket: Dialect = { prefix: NOTHING, needsToken: false, hasDocument: true }
export const bareFrames: Dialect = { prefix: NOTHING, needsToken: false, hasDocument: false }

export function hocuspocus(room: string): Dialect {
  const encoder = encoding.createEncoder()
  encoding.writeVarString(encoder, room)
  return { prefix: encoding.toUint8Array(encoder), needsToken: true, hasDocument: true }
}

export function syncMessage({ prefix }: Dialect, kind: number, body: Uint8Array): Uint8Array {
  const encoder = encoding.createEncoder()
  encoding.writeUint8Array(encoder, prefix)
  encoding.writeVarUint(encoder, messageKind.sync)
  encoding.writeVarUint(encoder, kind)
  encoding.writeVarUint8Array(encoder, body)
  return encoding.toUint8Array(encoder)
}

export function presenceMessage({ prefix }: Dialect, clientId: number, clock: number, json: string): Uint8Array {
  const body = encoding.createEncoder()
  encoding.writeVarUint(body, 1)
  encoding.writeVarUint(body, clientId)
  encoding.writeVarUint(body, clock)
  encoding.writeVarString(body, json)
  const encoder = encoding.createEncoder()
  encoding.writeUint8Array(encoder, prefix)
  encoding.writeVarUint(encoder, messageKind.awareness)
  encoding.writeVarUint8Array(encoder, encoding.toUint8Array(body))
  return encoding.toUint8Array(encoder)
}

/** Type 2, sub-type 0: a token, here an empty one, and the version of the provider. */
export function tokenMessage({ prefix }: Dialect): Uint8Array {
  const encoder = encoding.createEncoder()
  encoding.writeUint8Array(encoder, prefix)
  encoding.writeVarUint(encoder, messageKind.auth)
  encoding.writeVarUint(encoder, 0)
  encoding.writeVarString(encoder, '')
  encoding.writeVarString(encoder, '4.7.0')
  return encoding.toUint8Array(encoder)
}
