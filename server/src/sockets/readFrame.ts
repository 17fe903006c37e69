// One binary frame from a client → its request. Throws on anything truncated, unknown or with trailing bytes; the
// room judges the contents of an update.

import { messageType, syncType } from '@draaitafel/shared/protocol/messages.ts'
import * as decoding from 'lib0/decoding'

export type ClientMessage =
  | { readonly type: 'step1'; readonly stateVector: Uint8Array }
  | { readonly type: 'update'; readonly update: Uint8Array; readonly isStep2: boolean }
  | { readonly type: 'presence'; readonly update: Uint8Array }
  | { readonly type: 'queryPresence' }

export function readFrame(frame: Uint8Array): ClientMessage {
  const decoder = decoding.createDecoder(frame)
  const message = readMessage(decoder)
  if (decoding.hasContent(decoder)) throw new Error('More than one message in a frame')
  return message
}

function readMessage(decoder: decoding.Decoder): ClientMessage {
  const type = decoding.readVarUint(decoder)
  switch (type) {
    case messageType.sync:
      return readSync(decoder)
    case messageType.awareness:
      return { type: 'presence', update: decoding.readVarUint8Array(decoder) }
    case messageType.queryAwareness:
      return { type: 'queryPresence' }
    default:
      throw new Error(`Message type ${type} is not for a server`)
  }
}

function readSync(decoder: decoding.Decoder): ClientMessage {
  const kind = decoding.readVarUint(decoder)
  const body = decoding.readVarUint8Array(decoder)
  switch (kind) {
    case syncType.step1:
      return { type: 'step1', stateVector: body }
    case syncType.step2:
      return { type: 'update', update: body, isStep2: true }
    case syncType.update:
      return { type: 'update', update: body, isStep2: false }
    default:
      throw new Error(`Sync message ${kind} is unknown`)
  }
}
