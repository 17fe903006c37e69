// The files in a zip (APPNOTE 4.3), each unpacked only when asked for and piece by piece: a small file that unpacks
// to gigabytes is abandoned as soon as it passes the limit. Throws an Unpackable for everything that is not such a
// zip, and for a damaged one. Why not fflate's own Unzip: office/README.md.

import type { WrongFile } from '@draaitafel/shared/base/problem.ts'
import { Inflate } from 'fflate'
import { crc32 } from './crc32.ts'

export class Unpackable extends Error {
  readonly why: 'broken' | 'locked' | 'tooFull' | WrongFile

  constructor(why: Unpackable['why']) {
    super(`The file is ${why}`)
    this.why = why
  }
}

/** Names of parts are case-insensitive (ECMA-376 part 2), and some programs write them with a backslash. */
export interface Packed {
  readonly has: (path: string) => boolean
  /** Does any part have a name like this? In lower case. */
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
/** Deflate expands at most a thousandfold, so a chunk of this size bounds how far the limit is exceeded. */
const PIECE = 16 * 1024

interface Entry {
  readonly method: number
  readonly isLocked: boolean
  /** CRC-32 of its unpacked contents. */
  readonly checksum: number
  readonly bytes: Uint8Array
}

/** `maxBytes`: of everything unpacked, together. */
export function unpack(bytes: Uint8Array, maxBytes: number): Packed {
  const entries = entriesOf(bytes)
  let room = maxBytes
  return {
    has: (path) => entries.has(partName(path)),
    some: (name) => [...entries.keys()].some((key) => name.test(key)),
    text: (path) => {
      const entry = entries.get(partName(path))
      if (!entry) return ''
      const { text, length } = orBroken(() => textIn(entry, room))
      room -= length
      return text
    },
  }
}

/** Anything that reads past the end, or contains something unknown, is not a zip. */
function orBroken<T>(read: () => T): T {
  try {
    return read()
  } catch (error) {
    throw error instanceof Unpackable ? error : new Unpackable('broken')
  }
}

function partName(path: string): string {
  return path.replaceAll('\\', '/').toLowerCase()
}

function entriesOf(bytes: Uint8Array): ReadonlyMap<string, Entry> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  return orBroken(() => {
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
        checksum: view.getUint32(at + 16, true),
        bytes: bytes.subarray(start, start + length),
      })
      at += ENTRY_LENGTH + name + extra + comment
    }
    return entries
  })
}

/** Where its last record begins; a comment may follow that. */
function endOf(view: DataView): number {
  const first = Math.max(0, view.byteLength - END_LENGTH - LONGEST_COMMENT)
  for (let at = view.byteLength - END_LENGTH; at >= first; at -= 1) if (view.getUint32(at, true) === END) return at
  throw new Unpackable('broken')
}

function textIn({ method, isLocked, checksum, bytes }: Entry, maxBytes: number): { text: string; length: number } {
  if (isLocked) throw new Unpackable('locked')
  if (method !== STORED && method !== DEFLATED) throw new Unpackable('broken')
  const decoder = new TextDecoder('utf-8', { fatal: true })
  let [text, length, found] = ['', 0, 0]
  const take = (piece: Uint8Array) => {
    length += piece.length
    if (length > maxBytes) throw new Unpackable('tooFull')
    found = crc32(piece, found)
    text += decoder.decode(piece, { stream: true })
  }
  const inflate = new Inflate(take)
  const push = method === STORED ? take : (piece: Uint8Array, isLast: boolean) => inflate.push(piece, isLast)
  for (let at = 0; at < bytes.length; at += PIECE) push(bytes.subarray(at, at + PIECE), at + PIECE >= bytes.length)
  if (found !== checksum) throw new Unpackable('broken')
  return { text: text + decoder.decode(), length }
}
