// The messages on the wire: one per binary frame, `varUint type` + body. Types 0–3 are y-websocket's own and are
// written with y-protocols where the document lives. Types ≥ 100 are ours and go only to clients that asked for them
// with `ext=1` in the query. The whole wire on one page: docs/protocol.md.

import * as decoding from 'lib0/decoding'
import * as encoding from 'lib0/encoding'
import * as v from 'valibot'
import { type Locks, locksSchema } from './locks.ts'

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
  life: 106,
} as const

export const syncType = { step1: 0, step2: 1, update: 2 } as const

/** Name of the query field with which a client asks for types ≥ 100. */
export const EXTENSIONS_QUERY = 'ext'
/** Name of the query field that carries the document's client id. */
export const CLIENT_ID_QUERY = 'clientID'
/** Name of the query field with a random text per tab: a client that sends it again may take over its own place. */
export const TAB_QUERY = 'tab'
/** Name of the query field with the id of the party someone sits for. */
export const PARTY_QUERY = 'party'
/** Random text with which a facilitator's browser leads (plan/lead.ts). */
export const PERSON_QUERY = 'person'
/** Name of the query field with the life that this client's document is of; absent while it has none. */
export const LIFE_QUERY = 'life'
/** Name of the query field with the role, for a browser that has several cookies of one workshop. */
export const ROLE_QUERY = 'role'

/** Why something a client sent was not accepted into the shared document. */
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

/** One field in the body of a message: its bytes, and which values are valid. */
interface Item<T> {
  readonly schema: v.GenericSchema<unknown, T>
  write(encoder: encoding.Encoder, value: T): void
  read(decoder: decoding.Decoder): unknown
}

const count: Item<number> = {
  schema: v.number(),
  write: encoding.writeVarUint,
  read: decoding.readVarUint,
}
const flag: Item<boolean> = {
  schema: v.boolean(),
  write: (encoder, isOn) => encoding.writeVarUint(encoder, isOn ? 1 : 0),
  read: (decoder) => decoding.readVarUint(decoder) === 1,
}
const line: Item<string> = {
  schema: v.pipe(v.string(), v.maxLength(40)),
  write: encoding.writeVarString,
  read: decoding.readVarString,
}
/** A later server may have other reasons. */
const reason: Item<RefusalReason> = {
  schema: v.fallback(v.picklist(refusalReasons), 'undecodable'),
  write: encoding.writeVarString,
  read: decoding.readVarString,
}
const locks: Item<Locks> = {
  schema: locksSchema,
  write: (encoder, value) => encoding.writeVarString(encoder, JSON.stringify(value)),
  read: (decoder) => JSON.parse(decoding.readVarString(decoder)),
}

/** Our own messages: the fields of each body, in order. */
const bodies = {
  /**
   * All frames with content (step 2 or update) that this session sent up to this count are settled: committed or
   * refused.
   */
  saved: { count },
  /** Frame number `count` of this session was refused. Its copy of the document now differs from everyone's. */
  refused: { count, reason },
  /** Whether the server can write to its storage. While it cannot, nothing is lost but nothing is saved. */
  storage: { working: flag },
  /**
   * Whether the table is paused. What anyone but the facilitator writes in the meantime is refused, and asked for
   * again afterwards.
   */
  paused: { paused: flag },
  /** The table's clock when this was sent, in ms: the server's, stopped during pauses. Every device counts by it. */
  clock: { ms: count },
  /**
   * Everything that is locked now. A change to it is refused except from a facilitator, and asked for again when the
   * locks change.
   */
  locks: { locks },
  /**
   * Which life the workshop's data are of; only after they were restored from a backup. A client says it when it comes back,
   * and one with a document of another life is sent away.
   */
  life: { life: line },
} as const

type Bodies = typeof bodies
type ValueOf<I> = I extends Item<infer T> ? T : never
type MessageOf<Type extends keyof Bodies> = { readonly type: Type } & {
  readonly [Name in keyof Bodies[Type]]: ValueOf<Bodies[Type][Name]>
}
export type ServerMessage = { [Type in keyof Bodies]: MessageOf<Type> }[keyof Bodies]

const types = Object.keys(bodies) as (keyof Bodies)[]

/** Listed once: one of them is written for every change that is saved. */
const itemsOf = new Map(types.map((type) => [type, Object.entries<Item<unknown>>(bodies[type])]))

export function writeServerMessage(message: ServerMessage): Uint8Array {
  const encoder = encoding.createEncoder()
  encoding.writeVarUint(encoder, messageType[message.type])
  const values: Readonly<Record<string, unknown>> = message
  for (const [name, item] of itemsOf.get(message.type) ?? []) item.write(encoder, values[name])
  return encoding.toUint8Array(encoder)
}

/**
 * One of our own messages, or null for one that this version does not know or understand. Throws on a truncated
 * frame.
 */
export function readServerMessage(frame: Uint8Array): ServerMessage | null {
  const decoder = decoding.createDecoder(frame)
  const number = decoding.readVarUint(decoder)
  const type = types.find((known) => messageType[known] === number)
  if (type === undefined) return null
  const message: Record<string, unknown> = { type }
  for (const [name, item] of itemsOf.get(type) ?? []) {
    const { success, output } = v.safeParse(item.schema, item.read(decoder))
    if (!success) return null
    message[name] = output
  }
  return message as ServerMessage
}

/** Awareness with nobody in it: changes nothing, but counts as a sign of life for y-websocket. */
export const emptyAwareness: Uint8Array = Uint8Array.of(messageType.awareness, 1, 0)
