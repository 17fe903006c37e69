// The messages on the wire: one per binary frame, `varUint type` + body. Types 0–3 are y-websocket's own and are
// written with y-protocols where the document lives. Types ≥ 100 are ours and go only to clients that asked for them
// with `ext=1` in the query. The whole wire on one page: docs/protocol.md.

import * as decoding from 'lib0/decoding'
import * as encoding from 'lib0/encoding'
import { type Locks, readLocks } from './locks.ts'

export const messageType = {
  sync: 0,
  awareness: 1,
  auth: 2,
  queryAwareness: 3,
  saved: 100,
  refused: 101,
  storage: 102,
  paused: 103,
  clock: 104,
  locks: 105,
} as const

export const syncType = { step1: 0, step2: 1, update: 2 } as const

/** Name of the query field with which a client asks for types ≥ 100. */
export const EXTENSIONS_QUERY = 'ext'
/** Name of the query field that carries the document's client id. */
export const CLIENT_ID_QUERY = 'clientID'
/** Name of the query field with a random text per tab: who shows it again may take its own place over. */
export const TAB_QUERY = 'tab'
/** Name of the query field with the id of the party someone sits for. */
export const PARTY_QUERY = 'party'
/** Of a facilitator: by which its browser says that it leads (plan/lead.ts). */
export const PERSON_QUERY = 'person'
/** Name of the query field that says as which role, for a browser that holds several cookies of one workshop. */
export const ROLE_QUERY = 'role'

/** Why something a client sent was not taken into the shared document. */
export const refusalReasons = [
  'readOnly',
  'tooLarge',
  'undecodable',
  'documentFull',
  'notYours',
  'incomplete',
  'paused',
  'notAllowed',
  'locked',
] as const
export type RefusalReason = (typeof refusalReasons)[number]

export type ServerMessage =
  /** All frames with content (step 2 or update) that this session sent up to this count are dealt with: committed or refused. */
  | { readonly type: 'saved'; readonly count: number }
  /** Frame number `count` of this session was refused. Its copy of the document now differs from everyone's. */
  | { readonly type: 'refused'; readonly count: number; readonly reason: RefusalReason }
  /** Whether the server can write to its storage. While it cannot, nothing is lost but nothing is saved. */
  | { readonly type: 'storage'; readonly working: boolean }
  /** Whether the table is paused. What others than the facilitator write meanwhile is refused, and asked for again after. */
  | { readonly type: 'paused'; readonly paused: boolean }
  /** The table's clock when this was sent, in ms: the server's, and it stands still in a pause. Every device counts by it. */
  | { readonly type: 'clock'; readonly ms: number }
  /** All that is locked now. What touches it is refused but from a facilitator, and asked for again when that changes. */
  | { readonly type: 'locks'; readonly locks: Locks }

export function writeServerMessage(message: ServerMessage): Uint8Array {
  const encoder = encoding.createEncoder()
  encoding.writeVarUint(encoder, messageType[message.type])
  switch (message.type) {
    case 'saved':
      encoding.writeVarUint(encoder, message.count)
      break
    case 'refused':
      encoding.writeVarUint(encoder, message.count)
      encoding.writeVarString(encoder, message.reason)
      break
    case 'storage':
      encoding.writeVarUint(encoder, message.working ? 1 : 0)
      break
    case 'paused':
      encoding.writeVarUint(encoder, message.paused ? 1 : 0)
      break
    case 'clock':
      encoding.writeVarUint(encoder, message.ms)
      break
    case 'locks':
      encoding.writeVarString(encoder, JSON.stringify(message.locks))
      break
  }
  return encoding.toUint8Array(encoder)
}

/** One of our own messages, or null for a type this version does not know. Throws on a torn frame. */
export function readServerMessage(frame: Uint8Array): ServerMessage | null {
  const decoder = decoding.createDecoder(frame)
  switch (decoding.readVarUint(decoder)) {
    case messageType.saved:
      return { type: 'saved', count: decoding.readVarUint(decoder) }
    case messageType.refused: {
      const count = decoding.readVarUint(decoder)
      const reason = decoding.readVarString(decoder)
      return { type: 'refused', count, reason: refusalReasons.find((known) => known === reason) ?? 'undecodable' }
    }
    case messageType.storage:
      return { type: 'storage', working: decoding.readVarUint(decoder) === 1 }
    case messageType.paused:
      return { type: 'paused', paused: decoding.readVarUint(decoder) === 1 }
    case messageType.clock:
      return { type: 'clock', ms: decoding.readVarUint(decoder) }
    case messageType.locks: {
      const locks = readLocks(JSON.parse(decoding.readVarString(decoder)))
      return locks && { type: 'locks', locks }
    }
    default:
      return null
  }
}

/** Awareness with nobody in it: changes nothing, but counts as a sign of life for y-websocket. */
export const emptyAwareness: Uint8Array = Uint8Array.of(messageType.awareness, 1, 0)
