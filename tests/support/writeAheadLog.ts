// Parses the bytes of SQLite's write-ahead log, to see what a kill left behind and to damage it on purpose. The
// format: https://www.sqlite.org/fileformat2.html#walformat

import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { DATABASE_FILE } from '@draaitafel/server/src/storage/sqlite/sqlite.ts'

const HEADER_BYTES = 32
const FRAME_HEADER_BYTES = 24
/** The lowest bit of the magic number gives the byte order of the checksums. */
const MAGIC = 0x377f0682

/** One page as it was written; the page itself follows its header. */
export interface WalFrame {
  /** Where it begins in the file. */
  readonly offset: number
  readonly end: number
  /** The last of its transaction. */
  readonly commits: boolean
}

export interface WriteAheadLog {
  /** All that SQLite would accept: up to the first with a wrong checksum. */
  readonly frames: readonly WalFrame[]
  /** Whole frames at the end that belong to no finished transaction. */
  readonly unfinished: number
  readonly commits: number
}

export function logPath(dataDir: string): string {
  return join(dataDir, `${DATABASE_FILE}-wal`)
}

/** Empty when there is no file, or no header in it. */
export function readLog(dataDir: string): WriteAheadLog {
  const path = logPath(dataDir)
  const file = existsSync(path) ? readFileSync(path) : Buffer.alloc(0)
  const frames = file.length >= HEADER_BYTES ? readFrames(file) : []
  const lastCommit = frames.findLastIndex(({ commits }) => commits)
  return {
    frames,
    unfinished: frames.length - 1 - lastCommit,
    commits: frames.filter(({ commits }) => commits).length,
  }
}

function readFrames(file: Buffer): WalFrame[] {
  const magic = file.readUInt32BE(0)
  const pageBytes = file.readUInt32BE(8)
  const salts = file.subarray(16, 24)
  const sum = checksum(magic === MAGIC)
  const frames: WalFrame[] = []
  let known = sum([0, 0], file.subarray(0, 24))
  if (!isSum(known, file, 24)) return frames
  for (let offset = HEADER_BYTES; ; ) {
    const end = offset + FRAME_HEADER_BYTES + pageBytes
    if (end > file.length || !file.subarray(offset + 8, offset + 16).equals(salts)) return frames
    known = sum(sum(known, file.subarray(offset, offset + 8)), file.subarray(offset + FRAME_HEADER_BYTES, end))
    if (!isSum(known, file, offset + 16)) return frames
    frames.push({ offset, end, commits: file.readUInt32BE(offset + 4) !== 0 })
    offset = end
  }
}

type Sum = readonly [number, number]

/** Fibonacci-weighted sums of 32-bit words, continuing from what came before. */
function checksum(littleEndian: boolean): (before: Sum, bytes: Buffer) => Sum {
  return ([first, second], bytes) => {
    const words = new DataView(bytes.buffer, bytes.byteOffset, bytes.length)
    for (let at = 0; at < bytes.length; at += 8) {
      first = (first + words.getUint32(at, littleEndian) + second) >>> 0
      second = (second + words.getUint32(at + 4, littleEndian) + first) >>> 0
    }
    return [first, second]
  }
}

function isSum([first, second]: Sum, file: Buffer, at: number): boolean {
  return file.readUInt32BE(at) === first && file.readUInt32BE(at + 4) === second
}
