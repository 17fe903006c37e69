// The files in a zip (APPNOTE 4.3), each unpacked only when asked for and piece by piece: a small file that unpacks to
// gigabytes is given up as soon as it passes the limit. Throws an Unpackable for everything that is no such zip.

import type { WrongFile } from '@draaitafel/shared/base/problem.ts'
import { Inflate } from 'fflate'

export class Unpackable extends Error {
  readonly why: 'broken' | 'locked' | 'tooFull' | WrongFile

  constructor(why: Unpackable['why']) {
    super(`The file is ${why}`)
    this.why = why
  }
}

/** Names of parts are the same in capitals (ECMA-376 part 2), and some programs write them with a backslash. */
export interface Packed {
  readonly has: (path: string) => boolean
  /** Does any part have a name like this? In small letters. */
  readonly some: (name: RegExp) => boolean
  /** As text; '' for a file that is not there. */
  readonly text: (path: string) => string
}

const END = 0x06054b50
const ENTRY = 0x02014b50
const END_LENGTH = 22
const ENTRY_LENGTH = 46
const LOCAL_LENGTH = 30
const LONGEST_COMMENT = 0xffff
const STORED = 0
const DEFLATED = 8
const LOCKED_FLAG = 1
/** Deflate makes at most a thousandfold of it: so much at once is the most by which the limit is passed. */
const PIECE = 16 * 1024

interface Entry {
  readonly method: number
  readonly isLocked: boolean
  readonly bytes: Uint8Array
}

/** `maxBytes`: of all that is unpacked, together. */
export function unpack(bytes: Uint8Array, maxBytes: number): Packed {
  const entries = entriesOf(bytes)
  let room = maxBytes
  return {
    has: (path) => entries.has(partName(path)),
    some: (name) => [...entries.keys()].some((key) => name.test(key)),
    text: (path) => {
      const entry = entries.get(partName(path))
      if (!entry) return ''
      const unpacked = bytesOf(entry, room)
      room -= unpacked.length
      try {
        return new TextDecoder('utf-8', { fatal: true }).decode(unpacked)
      } catch {
        throw new Unpackable('broken')
      }
    },
  }
}

function partName(path: string): string {
  return path.replaceAll('\\', '/').toLowerCase()
}

function entriesOf(bytes: Uint8Array): ReadonlyMap<string, Entry> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  try {
    const end = endOf(view)
    const entries = new Map<string, Entry>()
    let at = view.getUint32(end + 16, true)
    for (let left = view.getUint16(end + 10, true); left > 0; left -= 1) {
      if (view.getUint32(at, true) !== ENTRY) throw new Unpackable('broken')
      const [name = 0, extra = 0, comment = 0] = [28, 30, 32].map((offset) => view.getUint16(at + offset, true))
      const local = view.getUint32(at + 42, true)
      const start = local + LOCAL_LENGTH + view.getUint16(local + 26, true) + view.getUint16(local + 28, true)
      const length = view.getUint32(at + 20, true)
      if (start + length > bytes.length) throw new Unpackable('broken')
      entries.set(partName(new TextDecoder().decode(bytes.subarray(at + ENTRY_LENGTH, at + ENTRY_LENGTH + name))), {
        method: view.getUint16(at + 10, true),
        isLocked: (view.getUint16(at + 8, true) & LOCKED_FLAG) !== 0,
        bytes: bytes.subarray(start, start + length),
      })
      at += ENTRY_LENGTH + name + extra + comment
    }
    return entries
  } catch (error) {
    // Reading past the end: a zip that stops too early.
    throw error instanceof Unpackable ? error : new Unpackable('broken')
  }
}

/** Where its last record begins; a comment may follow that. */
function endOf(view: DataView): number {
  const first = Math.max(0, view.byteLength - END_LENGTH - LONGEST_COMMENT)
  for (let at = view.byteLength - END_LENGTH; at >= first; at -= 1) if (view.getUint32(at, true) === END) return at
  throw new Unpackable('broken')
}

function bytesOf({ method, isLocked, bytes }: Entry, maxBytes: number): Uint8Array {
  if (isLocked) throw new Unpackable('locked')
  if (method !== STORED && method !== DEFLATED) throw new Unpackable('broken')
  const pieces: Uint8Array[] = []
  let length = 0
  const take = (piece: Uint8Array) => {
    length += piece.length
    if (length > maxBytes) throw new Unpackable('tooFull')
    pieces.push(piece)
  }
  if (method === STORED) take(bytes)
  else inflate(bytes, take)
  const whole = new Uint8Array(length)
  let at = 0
  for (const piece of pieces) {
    whole.set(piece, at)
    at += piece.length
  }
  return whole
}

function inflate(bytes: Uint8Array, take: (piece: Uint8Array) => void): void {
  const stream = new Inflate(take)
  try {
    for (let at = 0; at < bytes.length; at += PIECE) {
      stream.push(bytes.subarray(at, at + PIECE), at + PIECE >= bytes.length)
    }
  } catch (error) {
    throw error instanceof Unpackable ? error : new Unpackable('broken')
  }
}
