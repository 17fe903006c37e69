// One commit as bytes in a commit log: all of it or nothing. A record that was cut short or damaged is recognised by its
// checksum, and with it everything behind it is left alone.
//
// record = u32 length of the body · u32 CRC-32 of that length and the body · body      (big endian)
// body   = per row: workshop · number of the row · update                              (lib0's varints)

import { crc32 } from 'node:zlib'
import * as decoding from 'lib0/decoding'
import * as encoding from 'lib0/encoding'

const LENGTH_BYTES = 4
export const RECORD_HEADER_BYTES = 8

export interface Row {
  readonly workshop: string
  /** Increases per workshop. */
  readonly seq: number
  readonly update: Uint8Array
}

export interface FoundRecords {
  readonly bodies: readonly Uint8Array[]
  /** End of the last complete record. */
  readonly end: number
}

/** Throws when an update is not bytes. */
export function writeBody(rows: readonly Row[]): Uint8Array {
  const encoder = encoding.createEncoder()
  for (const { workshop, seq, update } of rows) {
    if (!(update instanceof Uint8Array)) throw new TypeError('An update to store is not bytes')
    encoding.writeVarString(encoder, workshop)
    encoding.writeVarUint(encoder, seq)
    encoding.writeVarUint8Array(encoder, update)
  }
  return encoding.toUint8Array(encoder)
}

export function readBody(body: Uint8Array): readonly Row[] {
  const decoder = decoding.createDecoder(body)
  const rows: Row[] = []
  while (decoding.hasContent(decoder)) {
    const workshop = decoding.readVarString(decoder)
    const seq = decoding.readVarUint(decoder)
    rows.push({ workshop, seq, update: decoding.readVarUint8Array(decoder) })
  }
  return rows
}

export function writeRecord(body: Uint8Array): Buffer {
  const record = Buffer.allocUnsafe(RECORD_HEADER_BYTES + body.length)
  record.writeUInt32BE(body.length, 0)
  record.set(body, RECORD_HEADER_BYTES)
  record.writeUInt32BE(checksum(record, 0, body.length), LENGTH_BYTES)
  return record
}

/** All records from the start of a file, up to the first incomplete one. */
export function readRecords(file: Buffer): FoundRecords {
  const bodies: Uint8Array[] = []
  let at = 0
  while (at + RECORD_HEADER_BYTES <= file.length) {
    const length = file.readUInt32BE(at)
    const end = at + RECORD_HEADER_BYTES + length
    if (end > file.length || file.readUInt32BE(at + LENGTH_BYTES) !== checksum(file, at, length)) break
    bodies.push(file.subarray(at + RECORD_HEADER_BYTES, end))
    at = end
  }
  return { bodies, end: at }
}

function checksum(file: Buffer, at: number, length: number): number {
  const start = at + RECORD_HEADER_BYTES
  return crc32(file.subarray(start, start + length), crc32(file.subarray(at, at + LENGTH_BYTES)))
}
