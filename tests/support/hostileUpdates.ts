// Updates that no Yjs would make: random, truncated, lying about their length, deep, or in someone else's name. Not
// those that are known to break Yjs itself (poisonUpdates.ts): those have a rule of their own, R40. Their contents
// are random; how a server handles each is up to the server. The format:
// https://github.com/yjs/yjs/blob/main/INTERNALS.md, written here by hand.

import * as encoding from 'lib0/encoding'
import type { RandomSource } from './randomSource.ts'

/** What an eavesdropper knows. */
export interface Overheard {
  /** Updates that honest people sent lately; never empty. */
  readonly updates: readonly Uint8Array[]
  /** Yjs client ids of honest people. */
  readonly clientIds: readonly number[]
  /** The id with which this connection joined. */
  readonly ownId: number
}

export type MakeUpdate = (random: RandomSource, overheard: Overheard) => Uint8Array

const ROOTS = ['proof', 'settings', 'parties', 'needs', 'meta', 'note.1', 'rommel', '__proto__', 'constructor', '']
const KEYS = ['version', 'title', 'label', '__proto__', 'constructor', 'toString', '', 'é', 'x']
/** Numbers at which something might overflow. */
const EDGES = [0, 1, 127, 128, 2 ** 31 - 1, 2 ** 31, 2 ** 32, 2 ** 45, 2 ** 53 - 1]
const CONTENT_KINDS = 16

export const hostileUpdates: Readonly<Record<string, MakeUpdate>> = {
  random: (random) => random.bytes(random.whole(1, 60)),
  torn: (random, { updates }) => {
    const update = random.pick(updates)
    return update.subarray(0, random.whole(1, update.length - 1))
  },
  changed: (random, { updates }) => {
    const update = Uint8Array.from(random.pick(updates))
    for (let times = random.whole(1, 4); times > 0; times--)
      update[random.whole(0, update.length - 1)] = random.whole(0, 255)
    return update
  },
  spliced: (random, { updates }) => {
    const [head, tail] = [random.pick(updates), random.pick(updates)]
    return joined(head.subarray(0, random.whole(1, head.length)), tail.subarray(random.whole(0, tail.length - 1)))
  },
  duplicate: (random, { updates }) => random.pick(updates),
  hugeCounts: (random) =>
    written((encoder) => {
      for (let numbers = random.whole(1, 6); numbers > 0; numbers--) encoding.writeVarUint(encoder, random.pick(EDGES))
    }),
  absurdLength: (random) =>
    updateOf(inventedId(random), 0, [
      (encoder) => {
        // Deleted content, collected garbage, or a gap: each is only a number.
        const kind = random.pick([0, 1, 10])
        encoding.writeUint8(encoder, kind)
        if (kind === 1) writeRoot(encoder, random.pick(ROOTS))
        encoding.writeVarUint(encoder, random.pick(EDGES))
      },
    ]),
  inOthersName: (random, { clientIds }) =>
    updateOf(random.pick(clientIds), random.whole(0, 5000), [(encoder) => writeText(encoder, 'proof', 'vals')]),
  strangeContent: (random) =>
    updateOf(inventedId(random), 0, [
      (encoder) => {
        encoding.writeUint8(encoder, random.whole(0, CONTENT_KINDS - 1) | (random.chance(0.5) ? 0x20 : 0))
        writeRoot(encoder, random.pick(ROOTS))
        encoding.writeVarString(encoder, random.pick(KEYS))
        encoding.writeUint8Array(encoder, random.bytes(random.whole(0, 12)))
      },
    ]),
  strangeKey: (random, { ownId }) =>
    updateOf(ownId, 0, [(encoder) => writeValue(encoder, random.pick(ROOTS), random.pick(KEYS), random.whole(0, 9))]),
}

/** Updates that cost a server more than a moment: it tries them, keeps them waiting, or has much to read. */
export const costlyUpdates: Readonly<Record<string, MakeUpdate>> = {
  absurdClock: (random) =>
    updateOf(inventedId(random), random.pick(EDGES), [(encoder) => writeText(encoder, random.pick(ROOTS), 'x')]),
  deepAny: (random) => deep(random, 8, (encoder, depth) => writeDeepAny(encoder, depth)),
  deepJson: (random) =>
    deep(random, random.pick([2, 5]), (encoder, depth) =>
      encoding.writeVarString(encoder, '['.repeat(depth) + ']'.repeat(depth)),
    ),
  unknownDeletions: (random) =>
    written((encoder) => {
      for (const number of [0, 1, inventedId(random), 1, random.pick(EDGES), random.pick(EDGES)]) {
        encoding.writeVarUint(encoder, number)
      }
    }),
}

/** Belongs to nobody. Not too many: a document remembers each for ever, which is a harm of its own kind. */
function inventedId(random: RandomSource): number {
  return random.whole(1, 1000)
}

/** One update of one author. */
function updateOf(
  client: number,
  clock: number,
  structs: readonly ((encoder: encoding.Encoder) => void)[],
): Uint8Array {
  return written((encoder) => {
    for (const number of [1, structs.length, client, clock]) encoding.writeVarUint(encoder, number)
    for (const write of structs) write(encoder)
    encoding.writeVarUint(encoder, 0)
  })
}

function deep(
  random: RandomSource,
  kind: number,
  write: (encoder: encoding.Encoder, depth: number) => void,
): Uint8Array {
  return updateOf(inventedId(random), 0, [
    (encoder) => {
      encoding.writeUint8(encoder, kind)
      writeRoot(encoder, 'rommel')
      // Embedded JSON is a single value, other content says how many there are.
      if (kind !== 5) encoding.writeVarUint(encoder, 1)
      write(encoder, random.chance(0.05) ? 9000 : random.pick([10, 100, 400]))
    },
  ])
}

function writeDeepAny(encoder: encoding.Encoder, depth: number): void {
  // 117 = a list, here of one; 126 = null.
  for (let level = 0; level < depth; level++) for (const byte of [117, 1]) encoding.writeUint8(encoder, byte)
  encoding.writeUint8(encoder, 126)
}

function writeText(encoder: encoding.Encoder, root: string, text: string): void {
  encoding.writeUint8(encoder, 4)
  writeRoot(encoder, root)
  encoding.writeVarString(encoder, text)
}

function writeValue(encoder: encoding.Encoder, root: string, key: string, value: number): void {
  encoding.writeUint8(encoder, 8 | 0x20)
  writeRoot(encoder, root)
  encoding.writeVarString(encoder, key)
  encoding.writeVarUint(encoder, 1)
  encoding.writeAny(encoder, value)
}

/** Structs without neighbours name their root. */
function writeRoot(encoder: encoding.Encoder, root: string): void {
  encoding.writeVarUint(encoder, 1)
  encoding.writeVarString(encoder, root)
}

export function written(write: (encoder: encoding.Encoder) => void): Uint8Array {
  const encoder = encoding.createEncoder()
  write(encoder)
  return encoding.toUint8Array(encoder)
}

export function joined(...parts: readonly Uint8Array[]): Uint8Array {
  return Uint8Array.from(Buffer.concat(parts))
}
