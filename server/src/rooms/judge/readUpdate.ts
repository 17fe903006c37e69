// Reads an update from its bytes, without any document: is it complete, and what is in it?

import * as decoding from 'lib0/decoding'
import * as Y from 'yjs'
import type { Deletion } from '../document/structs.ts'
import { isPlain } from './plainContent.ts'

const noDeletions: readonly Deletion[] = []
/** No real clock gets this high. */
const MAX_CLOCK = 2 ** 40

/** The empty update; what a client with nothing new answers to a step 1. */
export function isEmptyUpdate(update: Uint8Array): boolean {
  return update.length === 2 && update[0] === 0 && update[1] === 0
}

/**
 * Can this be decoded as an update, to the end, and applied? Some garbage decodes but would throw halfway into a
 * document: structs of length 0, and structs that depend on something their own author has yet to write (Yjs waits for
 * other authors' structs, but trusts each author to know their own).
 */
export function isDecodable(update: Uint8Array): boolean {
  return readUpdate(update) !== null
}

type DeleteSet = ReturnType<typeof Y.decodeUpdate>['ds']

export interface ReadUpdate {
  /** Per author, in order of clock. */
  readonly structs: readonly Y.AbstractStruct[]
  readonly deletions: readonly Deletion[]
}

/** The contents of an update; null when it is not decodable in the sense above. */
export function readUpdate(update: Uint8Array): ReadUpdate | null {
  try {
    const { structs, ds } = Y.decodeUpdate(update)
    const deletions = deletionsOf(ds)
    const isSound =
      isInOrder(structs) &&
      isSorted(ds) &&
      structs.every((struct) => isCounted(struct.id, struct.length) && looksBack(struct) && isPlain(struct)) &&
      deletions.every((deletion) => isCounted(deletion, deletion.len))
    return isSound ? { structs, deletions } : null
  } catch {
    // lib0 and Yjs throw many kinds of errors on garbage; all of them mean the same here.
    return null
  }
}

/**
 * The update without anything before these clocks; the update itself when there is nothing. A split struct keeps its
 * second half, with the first as its left neighbour.
 */
export function newsIn(update: Uint8Array, { structs }: ReadUpdate, knownUpTo: (author: number) => number): Uint8Array {
  const repeats = structs.some(({ id }) => id.clock < knownUpTo(id.client))
  if (!repeats) return update
  const known = new Map(structs.map(({ id }) => [id.client, knownUpTo(id.client)]))
  return Y.diffUpdate(update, Y.encodeStateVector(new Map([...known].filter(([, end]) => end > 0))))
}

function deletionsOf({ clients }: DeleteSet): readonly Deletion[] {
  if (clients.size === 0) return noDeletions
  return [...clients].flatMap(([client, runs]) => runs.map(({ clock, len }) => ({ client, clock, len })))
}

/**
 * Each author once, each struct right after the one before it. Yjs writes nothing else, and silently keeps the last
 * of two.
 */
function isInOrder(structs: readonly Y.AbstractStruct[]): boolean {
  let before: Y.AbstractStruct | null = null
  let seen: Set<number> | null = null
  for (const struct of structs) {
    const { client, clock } = struct.id
    if (before?.id.client === client) {
      if (before.id.clock + before.length !== clock) return false
    } else if (before) {
      // Nearly all are by one author.
      seen ??= new Set<number>([before.id.client])
      if (seen.has(client)) return false
      seen.add(client)
    }
    before = struct
  }
  return true
}

/** Sorted and disjoint, as Yjs writes them: the same range a thousand times would be checked a thousand times. */
function isSorted({ clients }: DeleteSet): boolean {
  return [...clients.values()].every((runs) =>
    runs.every(({ clock }, index) => {
      const before = runs[index - 1]
      return !before || before.clock + before.len <= clock
    }),
  )
}

/** The number of structs the update claims for its first author; rejects the largest before decoding. */
export function firstStructCount(update: Uint8Array): number {
  try {
    const decoder = decoding.createDecoder(update)
    return decoding.readVarUint(decoder) === 0 ? 0 : decoding.readVarUint(decoder)
  } catch {
    return 0
  }
}

/** Larger numbers than the largest exact integer can be read, but not written again. */
function isCounted({ client, clock }: Pick<Y.ID, 'client' | 'clock'>, length: number): boolean {
  return Number.isSafeInteger(client) && length > 0 && clock + length <= MAX_CLOCK
}

function looksBack(struct: Y.AbstractStruct): boolean {
  if (!(struct instanceof Y.Item)) return true
  const { id, origin, rightOrigin, parent } = struct
  // Before integration the parent is a root's name, an id, or left to the neighbours.
  return isBefore(origin, id) && isBefore(rightOrigin, id) && (!(parent instanceof Y.ID) || isBefore(parent, id))
}

function isBefore(other: Y.ID | null, id: Y.ID): boolean {
  return other === null || (isCounted(other, 1) && (other.client !== id.client || other.clock < id.clock))
}
