// What an earlier version left beside the database. Until December 2026 a commit went into one of two log files first and
// moved into the database within seconds. Their rows are read in once, at the start; then the files are removed.
//
// record = u32 length of the body · u32 CRC-32 of that length and the body · body      (big endian)
// body   = per row: workshop · number of the row · update                              (lib0's varints)

import { existsSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { crc32 } from 'node:zlib'
import * as decoding from 'lib0/decoding'
import type { SqliteFile } from './sqliteFile.ts'

export const EARLIER_LOGS = ['commits-a.dat', 'commits-b.dat'] as const

const LENGTH_BYTES = 4
const HEADER_BYTES = 8

/** Throws when the database cannot take them; then the files stay. */
export function readInEarlierLogs(dataDir: string, { statements, inOneTransaction }: SqliteFile): void {
  const paths = EARLIER_LOGS.map((name) => join(dataDir, name)).filter((path) => existsSync(path))
  if (paths.length === 0) return
  inOneTransaction(() => {
    // A row that is in the database or in a snapshot already, or of a deleted workshop, is left out by the statement.
    for (const path of paths)
      for (const body of wholeRecords(readFileSync(path))) readRows(body, statements.insertUpdate)
  })
  for (const path of paths) rmSync(path)
}

function readRows(body: Uint8Array, insert: SqliteFile['statements']['insertUpdate']): void {
  const decoder = decoding.createDecoder(body)
  while (decoding.hasContent(decoder)) {
    const workshop = decoding.readVarString(decoder)
    const seq = decoding.readVarUint(decoder)
    insert.run({ workshop, seq, bytes: decoding.readVarUint8Array(decoder) })
  }
}

/** What is behind a record that was cut short or damaged does not count: it was being written, or never called saved. */
function wholeRecords(file: Buffer): readonly Uint8Array[] {
  const bodies: Uint8Array[] = []
  for (let at = 0; at + HEADER_BYTES <= file.length; ) {
    const start = at + HEADER_BYTES
    const end = start + file.readUInt32BE(at)
    if (end > file.length || file.readUInt32BE(at + LENGTH_BYTES) !== checksum(file, at, end)) break
    bodies.push(file.subarray(start, end))
    at = end
  }
  return bodies
}

function checksum(file: Buffer, at: number, end: number): number {
  return crc32(file.subarray(at + HEADER_BYTES, end), crc32(file.subarray(at, at + LENGTH_BYTES)))
}
