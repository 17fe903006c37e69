// A WOFF file → the tables of its font. WOFF, not WOFF2: it is compressed as zip files are, which we can already
// read.

import { unzlibSync } from 'fflate'

const SIGNATURE = 0x774f4646
const HEADER = 44
const ENTRY = 20

/** Throws on anything but WOFF: then a file of our own is broken. */
export function readWoff(bytes: Uint8Array<ArrayBuffer>): ReadonlyMap<string, DataView> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (bytes.length < HEADER || view.getUint32(0) !== SIGNATURE) throw new Error('Not a WOFF font')
  const tables = new Map<string, DataView>()
  for (let left = view.getUint16(12), entry = HEADER; left > 0; left -= 1, entry += ENTRY) {
    const tag = String.fromCharCode(...bytes.subarray(entry, entry + 4))
    const start = view.getUint32(entry + 4)
    const packed = bytes.slice(start, start + view.getUint32(entry + 8))
    const length = view.getUint32(entry + 12)
    const table = packed.length < length ? unzlibSync(packed, { out: new Uint8Array(length) }) : packed
    tables.set(tag, new DataView(table.buffer, table.byteOffset, table.length))
  }
  return tables
}
