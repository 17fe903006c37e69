// Updates as no Yjs would write them, byte by byte: from an attacker who has read the protocol.

import * as encoding from 'lib0/encoding'

type Write = (encoder: encoding.Encoder) => void
/** Parent of a struct: the name of a root, or [client, clock] of the type it is in. */
type Parent = string | readonly [client: number, clock: number]

const HAS_KEY = 0x20
const kinds = { json: 2, text: 4, embed: 5, map: 7, any: 8 } as const
const varUint = encoding.writeVarUint

export interface Block {
  readonly client: number
  readonly clock: number
  readonly things: readonly Write[]
}

export type DeletionRuns = readonly [client: number, runs: readonly (readonly [clock: number, length: number])[]]

/** An author may occur in several blocks, and a range more than once. */
export function handMade(blocks: readonly Block[], deletions: readonly DeletionRuns[] = []): Uint8Array {
  const encoder = encoding.createEncoder()
  varUint(encoder, blocks.length)
  for (const { client, clock, things } of blocks) {
    varUint(encoder, things.length)
    varUint(encoder, client)
    varUint(encoder, clock)
    for (const write of things) write(encoder)
  }
  varUint(encoder, deletions.length)
  for (const [client, runs] of deletions) {
    varUint(encoder, client)
    varUint(encoder, runs.length)
    for (const [clock, length] of runs) {
      varUint(encoder, clock)
      varUint(encoder, length)
    }
  }
  return encoding.toUint8Array(encoder)
}

/** Yjs reads the last of several values under one key. */
export function anyThing(parent: Parent, key: string | null, ...values: readonly unknown[]): Write {
  return (encoder) => {
    head(encoder, kinds.any, parent, key)
    varUint(encoder, values.length)
    for (const value of values) encoding.writeAny(encoder, value as never)
  }
}

export function jsonThing(parent: Parent, key: string | null, ...values: readonly unknown[]): Write {
  return (encoder) => {
    head(encoder, kinds.json, parent, key)
    varUint(encoder, values.length)
    for (const value of values) encoding.writeVarString(encoder, JSON.stringify(value))
  }
}

export function embedThing(parent: Parent, key: string | null, value: unknown): Write {
  return (encoder) => {
    head(encoder, kinds.embed, parent, key)
    encoding.writeVarString(encoder, JSON.stringify(value))
  }
}

export function textThing(parent: Parent, text: string): Write {
  return (encoder) => {
    head(encoder, kinds.text, parent, null)
    encoding.writeVarString(encoder, text)
  }
}

export function mapThing(parent: Parent, key: string | null): Write {
  return (encoder) => {
    head(encoder, kinds.map, parent, key)
    varUint(encoder, 1)
  }
}

/** One struct under one key, in every way it can be encoded. */
export function everyWay(
  { client, clock = 0 }: { readonly client: number; readonly clock?: number },
  parent: Parent,
  key: string,
  value: unknown,
): readonly Uint8Array[] {
  const innocent = typeof value === 'object' ? null : 'idee'
  const byItself = [
    anyThing(parent, key, value),
    anyThing(parent, key, innocent, value),
    anyThing(parent, key, value, innocent),
    jsonThing(parent, key, value),
    jsonThing(parent, key, innocent, value),
    embedThing(parent, key, value),
  ]
  return byItself.map((thing) => handMade([{ client, clock, things: [thing] }]))
}

function head(encoder: encoding.Encoder, kind: number, parent: Parent, key: string | null): void {
  encoding.writeUint8(encoder, kind | (key === null ? 0 : HAS_KEY))
  if (typeof parent === 'string') {
    varUint(encoder, 1)
    encoding.writeVarString(encoder, parent)
  } else {
    varUint(encoder, 0)
    varUint(encoder, parent[0])
    varUint(encoder, parent[1])
  }
  if (key !== null) encoding.writeVarString(encoder, key)
}
