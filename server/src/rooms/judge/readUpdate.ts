// Reads an update from its bytes, without any document: is it whole, and what is in it?

import * as decoding from 'lib0/decoding'
import * as Y from 'yjs'
import type { Deletion } from '../document/structs.ts'

/** No author counts this far. */
const MAX_CLOCK = 2 ** 40

/** An update in which nothing happens; what a client with no news answers to a step 1. */
export function isEmptyUpdate(update: Uint8Array): boolean {
  return update.length === 2 && update[0] === 0 && update[1] === 0
}

/**
 * Can this be read as an update, to the end, and taken in? Some rubbish decodes but would throw halfway into a
 * document: things of no length, and things that hang on something their own author has yet to write (Yjs waits for
 * other authors' things, but trusts each author to know their own).
 */
export function isDecodable(update: Uint8Array): boolean {
  return readUpdate(update) !== null
}

type DeleteSet = ReturnType<typeof Y.decodeUpdate>['ds']

export interface ReadUpdate {
  /** Per author in the order they were made. */
  readonly structs: readonly Y.AbstractStruct[]
  readonly deletions: readonly Deletion[]
}

/** What is in an update; null when it is not decodable in the sense above. */
export function readUpdate(update: Uint8Array): ReadUpdate | null {
  try {
    const { structs, ds } = Y.decodeUpdate(update)
    const deletions = [...ds.clients].flatMap(([client, runs]) =>
      runs.map(({ clock, len }) => ({ client, clock, len })),
    )
    const isSound =
      isInOrder(structs) &&
      isSorted(ds) &&
      structs.every((struct) => isCounted(struct.id, struct.length) && looksBack(struct)) &&
      deletions.every((deletion) => isCounted(deletion, deletion.len))
    return isSound ? { structs, deletions } : null
  } catch {
    // lib0 and Yjs throw many kinds of errors on rubbish; all of them mean the same here.
    return null
  }
}

/**
 * The update without what lies before these clocks; the update itself when nothing does. What is cut in two keeps its
 * second half, hanging on the first.
 */
export function newsIn(update: Uint8Array, { structs }: ReadUpdate, knownUpTo: (author: number) => number): Uint8Array {
  const known = new Map<number, number>()
  let repeats = false
  for (const { id } of structs) {
    const end = known.get(id.client) ?? knownUpTo(id.client)
    known.set(id.client, end)
    if (id.clock < end) repeats = true
  }
  return repeats ? Y.diffUpdate(update, Y.encodeStateVector(new Map([...known].filter(([, end]) => end > 0)))) : update
}

/** Each author once, each thing right behind the one before it; Yjs writes no other, and of two takes the last unseen. */
function isInOrder(structs: readonly Y.AbstractStruct[]): boolean {
  const seen = new Set<number>()
  return structs.every(({ id }, index) => {
    const before = structs[index - 1]
    if (before?.id.client === id.client) return before.id.clock + before.length === id.clock
    if (seen.has(id.client)) return false
    seen.add(id.client)
    return true
  })
}

/** Rising and apart, as Yjs writes them: the same range a thousand times would be looked at a thousand times. */
function isSorted({ clients }: DeleteSet): boolean {
  return [...clients.values()].every((runs) =>
    runs.every(({ clock }, index) => {
      const before = runs[index - 1]
      return !before || before.clock + before.len <= clock
    }),
  )
}

/** How many things the first author in an update has, as it says itself; to turn away the largest before decoding. */
export function firstStructCount(update: Uint8Array): number {
  try {
    const decoder = decoding.createDecoder(update)
    return decoding.readVarUint(decoder) === 0 ? 0 : decoding.readVarUint(decoder)
  } catch {
    return 0
  }
}

/** Numbers above the largest exact integer can be read, but not be written again. */
function isCounted({ client, clock }: Pick<Y.ID, 'client' | 'clock'>, length: number): boolean {
  return Number.isSafeInteger(client) && length > 0 && clock + length <= MAX_CLOCK
}

function looksBack(struct: Y.AbstractStruct): boolean {
  if (!(struct instanceof Y.Item)) return true
  const { id, origin, rightOrigin, parent } = struct
  // Before integration the parent is a root's name, an id, or left to the neighbours.
  const parentId = parent instanceof Y.ID ? parent : null
  return [origin, rightOrigin, parentId].every(
    (other) => other === null || (isCounted(other, 1) && (other.client !== id.client || other.clock < id.clock)),
  )
}
