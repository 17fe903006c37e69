// Hostile frames, in three kinds by what the server may do: answer and continue, close with 4400, or hang up because
// it is not even WebSocket. Which of a kind, and its contents, is random.

import { deflateRawSync } from 'node:zlib'
import { messageType, syncType } from '@draaitafel/shared/protocol/messages.ts'
import * as encoding from 'lib0/encoding'
import { opcode, wireFrame } from './hostileSocket.ts'
import { costlyUpdates, hostileUpdates, joined, type MakeUpdate, type Overheard, written } from './hostileUpdates.ts'
import type { RandomSource } from './randomSource.ts'

export type MakeFrame = (random: RandomSource, overheard: Overheard) => Uint8Array

const MEGABYTE = 1024 * 1024

function syncFrame(kind: number, body: Uint8Array): Uint8Array {
  return written((encoder) => {
    encoding.writeVarUint(encoder, messageType.sync)
    encoding.writeVarUint(encoder, kind)
    encoding.writeVarUint8Array(encoder, body)
  })
}

interface Entry {
  readonly clientId: number
  readonly clock: number
  readonly json: string
}

function presenceFrame(entries: readonly Entry[]): Uint8Array {
  const body = written((encoder) => {
    encoding.writeVarUint(encoder, entries.length)
    for (const { clientId, clock, json } of entries) {
      encoding.writeVarUint(encoder, clientId)
      encoding.writeVarUint(encoder, clock)
      encoding.writeVarString(encoder, json)
    }
  })
  return written((encoder) => {
    encoding.writeVarUint(encoder, messageType.awareness)
    encoding.writeVarUint8Array(encoder, body)
  })
}

function framesOf(updates: Readonly<Record<string, MakeUpdate>>): Readonly<Record<string, MakeFrame>> {
  const kinds = Object.entries(updates).map(([name, make]): [string, MakeFrame] => [
    `update: ${name}`,
    (random, overheard) => syncFrame(random.pick([syncType.update, syncType.step2]), make(random, overheard)),
  ])
  return Object.fromEntries(kinds)
}

/** Each is answered, refused or dropped; the connection stays. */
export const askingFrames: Readonly<Record<string, MakeFrame>> = {
  ...framesOf(hostileUpdates),
  'presence: of someone else': (random, { clientIds }) =>
    presenceFrame([
      { clientId: random.pick(clientIds), clock: random.whole(0, 2 ** 50), json: '{"name":"Niet Anna"}' },
    ]),
  'presence: gone, of someone else': (random, { clientIds }) =>
    presenceFrame([{ clientId: random.pick(clientIds), clock: random.whole(0, 2 ** 50), json: 'null' }]),
  'presence: too big': (random, { ownId }) =>
    presenceFrame([{ clientId: ownId, clock: random.whole(0, 99), json: JSON.stringify({ name: 'x'.repeat(3000) }) }]),
  'presence: deep': (random, { ownId }) => {
    const depth = random.whole(1, 1000)
    return presenceFrame([{ clientId: ownId, clock: random.whole(0, 99), json: '['.repeat(depth) + ']'.repeat(depth) }])
  },
  'presence: odd fields': (random, { ownId }) =>
    presenceFrame([
      {
        clientId: ownId,
        clock: random.whole(0, 1000),
        json: '{"__proto__":{"role":"facilitator"},"name":{"toString":1},"role":"facilitator","knob":1e999,"party":[]}',
      },
    ]),
  'presence: far ahead': (random, { ownId }) =>
    presenceFrame([{ clientId: ownId, clock: random.pick([2 ** 40, 2 ** 53 - 1]), json: '{}' }]),
  'presence: a crowd': (random) =>
    presenceFrame(
      Array.from({ length: random.whole(2, 100) }, () => ({
        clientId: random.whole(1, 2 ** 31),
        clock: 1,
        json: '{}',
      })),
    ),
  'who is here': () => Uint8Array.of(messageType.queryAwareness),
}

/** Answered as well, with more work. */
export const costlyFrames: Readonly<Record<string, MakeFrame>> = {
  ...framesOf(costlyUpdates),
  'what do I miss, of nobody': (random) =>
    syncFrame(
      syncType.step1,
      written((encoder) => {
        const count = random.whole(1, 40)
        encoding.writeVarUint(encoder, count)
        for (let index = 0; index < count; index++) {
          encoding.writeVarUint(encoder, random.whole(1, 2 ** 31))
          encoding.writeVarUint(encoder, random.whole(1, 2 ** 31))
        }
      }),
    ),
}

/** Few, because they are megabytes; answered all the same. */
export const hugeFrames: Readonly<Record<string, MakeFrame>> = {
  'update above the limit': () => syncFrame(syncType.update, new Uint8Array(4 * MEGABYTE + 1)),
  'update of garbage': (random) => syncFrame(syncType.update, new Uint8Array(MEGABYTE).fill(random.whole(0, 255))),
  'crowd of presences': () =>
    presenceFrame(Array.from({ length: 10_000 }, (_, index) => ({ clientId: index, clock: 1, json: '{}' }))),
}

/** Not a message: the connection is closed with 4400. */
export const garbageFrames: Readonly<Record<string, MakeFrame>> = {
  empty: () => new Uint8Array(0),
  'unknown type': (random) => joined(Uint8Array.of(random.whole(4, 127)), random.bytes(random.whole(0, 20))),
  'a message of the server': (random) => Uint8Array.of(random.pick([2, 100, 101, 102]), 1),
  'unknown kind of sync': (random) => syncFrame(random.whole(3, 2 ** 31), random.bytes(4)),
  'number without end': (random) => new Uint8Array(random.whole(1, 40)).fill(0xff),
  torn: (random, { updates }) => {
    const frame = syncFrame(syncType.update, random.pick(updates))
    return frame.subarray(0, random.whole(1, frame.length - 1))
  },
  'two in one': () => joined(Uint8Array.of(messageType.queryAwareness), Uint8Array.of(messageType.queryAwareness)),
  'promises more than it has': (random) => Uint8Array.of(0, 2, 0xff, 0xff, 0xff, random.whole(0, 127), 1, 2, 3),
  'question that is torn': (random) => syncFrame(syncType.step1, Uint8Array.of(random.whole(2, 127), 0xff)),
  'presence that is torn': () => Uint8Array.of(messageType.awareness, 2, 5, 0xff),
  'presence that is no JSON': (_random, { ownId }) =>
    presenceFrame([{ clientId: ownId, clock: 2 ** 39, json: '{"name":' }]),
}

/** Not even WebSocket, or text: raw bytes. The server closes or hangs up. */
export const brokenLines: Readonly<Record<string, (random: RandomSource) => Uint8Array>> = {
  text: () => wireFrame(Buffer.from('{"type":"hallo"}'), { opcode: opcode.text }),
  'said to be compressed': () => wireFrame(deflateRawSync(Buffer.alloc(16 * MEGABYTE)), { reserved: 4 }),
  'unknown opcode': (random) => wireFrame(random.bytes(5), { opcode: random.pick([3, 7, 11, 15]) }),
  'reserved bits': (random) => wireFrame(random.bytes(5), { reserved: random.whole(1, 3) }),
  'not masked': (random) => wireFrame(random.bytes(5), { masked: false }),
  'continuation of nothing': (random) => wireFrame(random.bytes(5), { opcode: opcode.continuation }),
  'ping that is too long': () => wireFrame(new Uint8Array(200), { opcode: opcode.ping }),
  'label of petabytes': () => wireFrame(new Uint8Array(10), { length: 2 ** 52 }),
  'larger than any document': () => wireFrame(new Uint8Array(0), { length: 6 * MEGABYTE + 1 }),
  'close with nonsense': (random) => wireFrame(random.bytes(random.whole(1, 30)), { opcode: opcode.close }),
  noise: (random) => joined(Uint8Array.of(0xf3), random.bytes(random.whole(10, 300))),
}
