// Which structs of which authors does an update contain? Read from the bytes without making a document or even
// objects, because a saturated relay sends a million of them a second. Anything the benchmark's own writers do not
// write falls back to Yjs itself.

import * as Y from 'yjs'

/** Structs of one author: clocks from `from` up to, not including, `to`. */
export type VisitRun = (client: number, from: number, to: number) => void

let bytes: Uint8Array = new Uint8Array()
let at = 0

export function scanUpdate(source: Uint8Array, start: number, end: number, visit: VisitRun): void {
  bytes = source
  at = start
  let authors = readVarUint()
  // The usual frame has one struct of one author; the general case is the same, in a loop.
  for (; authors > 0; authors--) {
    const structs = readVarUint()
    const client = readVarUint()
    const from = readVarUint()
    let clock = from
    let runFrom = from
    for (let left = structs; left > 0; left--) {
      const info = bytes[at++] ?? 0
      const kind = info & 31
      const length = kind === SKIP || kind === GC ? readVarUint() : readItem(info, kind)
      if (length === UNKNOWN) {
        scanWithYjs(source.subarray(start, end), visit)
        return
      }
      if (kind === SKIP) {
        if (clock > runFrom) visit(client, runFrom, clock)
        runFrom = clock + length
      }
      clock += length
    }
    if (clock > runFrom) visit(client, runFrom, clock)
  }
}

const GC = 0
const DELETED = 1
const STRING = 4
const ANY = 8
const SKIP = 10
const UNKNOWN = -1

function readItem(info: number, kind: number): number {
  if (info & 128) skipId()
  if (info & 64) skipId()
  if ((info & 192) === 0) {
    if (readVarUint() === 1) skipBytes()
    else skipId()
    if (info & 32) skipBytes()
  }
  if (kind === DELETED) return readVarUint()
  if (kind === ANY) return readAnys()
  if (kind === STRING) return readAsciiLength()
  return UNKNOWN
}

function readAnys(): number {
  const count = readVarUint()
  for (let left = count; left > 0; left--) {
    const type = bytes[at++] ?? 0
    if (type === 125) skipVarInt()
    else if (type === 119) skipBytes()
    else if (type === 124) at += 4
    else if (type === 123 || type === 122) at += 8
    else if (type < 120 || type > 127) return UNKNOWN
  }
  return count
}

/** Yjs counts UTF-16 units; with anything beyond ASCII the byte length would not tell. */
function readAsciiLength(): number {
  const length = readVarUint()
  const end = at + length
  for (; at < end; at++) if ((bytes[at] ?? 0) > 127) return UNKNOWN
  return length
}

function skipId(): void {
  readVarUint()
  readVarUint()
}

function skipBytes(): void {
  const length = readVarUint()
  at += length
}

function skipVarInt(): void {
  while ((bytes[at++] ?? 0) > 127);
}

function readVarUint(): number {
  let value = 0
  let scale = 1
  for (;;) {
    const byte = bytes[at++] ?? 0
    value += (byte & 127) * scale
    if (byte < 128) return value
    scale *= 128
  }
}

function scanWithYjs(update: Uint8Array, visit: VisitRun): void {
  // A copy, because Yjs may keep it.
  const { from, to } = Y.parseUpdateMeta(update.slice())
  for (const [client, end] of to) visit(client, from.get(client) ?? 0, end)
}
