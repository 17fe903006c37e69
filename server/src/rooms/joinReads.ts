// Joins updates that were read already, struct by struct. Yjs' own merge reads each of them once more and sorts all of them
// again at every change of author.

import * as encoding from 'lib0/encoding'
import * as Y from 'yjs'
import type { ReadUpdate } from './judge/judge.ts'

type Deletions = ReadUpdate['deletions']

/** Null when the structs of an author do not follow each other: what overlaps or is missing is for Yjs to sort out. */
export function joinReads(reads: readonly ReadUpdate[]): Uint8Array | null {
  const authors = structsByAuthor(reads)
  if (!authors) return null
  const encoder = new Y.UpdateEncoderV1()
  const { restEncoder } = encoder
  encoding.writeVarUint(restEncoder, authors.size)
  for (const [author, structs] of highestFirst(authors)) {
    encoding.writeVarUint(restEncoder, structs.length)
    encoder.writeClient(author)
    encoding.writeVarUint(restEncoder, structs[0]?.id.clock ?? 0)
    for (const struct of structs) struct.write(encoder, 0, 0)
  }
  writeDeletions(
    encoder,
    reads.flatMap(({ deletions }) => deletions),
  )
  return encoder.toUint8Array()
}

function structsByAuthor(reads: readonly ReadUpdate[]): ReadonlyMap<number, readonly Y.AbstractStruct[]> | null {
  const authors = new Map<number, Y.AbstractStruct[]>()
  for (const { structs } of reads) {
    for (const struct of structs) {
      if (struct instanceof Y.Skip) return null
      const { client, clock } = struct.id
      const earlier = authors.get(client)
      const last = earlier?.at(-1)
      if (last && last.id.clock + last.length !== clock) return null
      if (earlier) earlier.push(struct)
      else authors.set(client, [struct])
    }
  }
  return authors
}

function writeDeletions(encoder: Y.UpdateEncoderV1, deletions: Deletions): void {
  const { restEncoder } = encoder
  const authors = new Map<number, { clock: number; len: number }[]>()
  for (const { client, clock, len } of deletions) {
    const runs = authors.get(client)
    if (runs) runs.push({ clock, len })
    else authors.set(client, [{ clock, len }])
  }
  encoding.writeVarUint(restEncoder, authors.size)
  for (const [author, runs] of highestFirst(authors)) {
    const joined = joinRuns(runs)
    encoding.writeVarUint(restEncoder, author)
    encoding.writeVarUint(restEncoder, joined.length)
    for (const { clock, len } of joined) {
      encoder.writeDsClock(clock)
      encoder.writeDsLen(len)
    }
  }
}

/** Sorted, and what touches or overlaps is one. */
function joinRuns(runs: { clock: number; len: number }[]): readonly { readonly clock: number; readonly len: number }[] {
  const joined: { clock: number; len: number }[] = []
  for (const { clock, len } of runs.sort((one, other) => one.clock - other.clock)) {
    const last = joined.at(-1)
    if (last && last.clock + last.len >= clock) last.len = Math.max(last.len, clock + len - last.clock)
    else joined.push({ clock, len })
  }
  return joined
}

/** The order in which Yjs writes authors, and expects them when it merges. */
function highestFirst<T>(authors: ReadonlyMap<number, T>): readonly (readonly [number, T])[] {
  return [...authors].sort(([one], [other]) => other - one)
}
