// The frames of y-websocket that a room sends: one message per frame. Reading frames is for sockets/readFrame.ts.

import { messageType, syncType } from '@draaitafel/shared/protocol/messages.ts'
import * as encoding from 'lib0/encoding'

/** "This is what I have; what do I miss?" */
export function step1Frame(stateVector: Uint8Array): Uint8Array {
  return syncFrame(syncType.step1, stateVector)
}

/** The answer to a step 1. */
export function step2Frame(update: Uint8Array): Uint8Array {
  return syncFrame(syncType.step2, update)
}

export function updateFrame(update: Uint8Array): Uint8Array {
  return syncFrame(syncType.update, update)
}

export interface PresenceEntry {
  readonly clientId: number
  readonly clock: number
  /** JSON text; 'null' = gone. */
  readonly json: string
}

export function presenceFrame(entries: readonly PresenceEntry[]): Uint8Array {
  const body = encoding.createEncoder()
  encoding.writeVarUint(body, entries.length)
  for (const { clientId, clock, json } of entries) {
    encoding.writeVarUint(body, clientId)
    encoding.writeVarUint(body, clock)
    encoding.writeVarString(body, json)
  }
  return framed([messageType.awareness], encoding.toUint8Array(body))
}

/** The only way y-protocols has to say "no", for clients that do not know our refusals. */
export function deniedFrame(reason: string): Uint8Array {
  const encoder = encoding.createEncoder()
  encoding.writeVarUint(encoder, messageType.auth)
  encoding.writeVarUint(encoder, 0)
  encoding.writeVarString(encoder, reason)
  return encoding.toUint8Array(encoder)
}

function syncFrame(kind: number, body: Uint8Array): Uint8Array {
  return framed([messageType.sync, kind], body)
}

/** These bytes, then the body behind its length. Made in one go: an encoder would be thrown away for each frame. */
function framed(head: readonly number[], body: Uint8Array): Uint8Array {
  const length = varUint(body.length)
  const frame = new Uint8Array(head.length + length.length + body.length)
  frame.set(head)
  frame.set(length, head.length)
  frame.set(body, head.length + length.length)
  return frame
}

/** As lib0 writes it: seven bits a byte, the lowest first. */
function varUint(number: number): readonly number[] {
  const bytes: number[] = []
  let rest = number
  for (; rest > 127; rest = Math.floor(rest / 128)) bytes.push(128 | (rest % 128))
  bytes.push(rest)
  return bytes
}
