// A WOFF file → the tables of the font in it. WOFF, not WOFF2: what packs it every browser can unpack by itself.

const SIGNATURE = 0x774f4646
const HEADER = 44
const ENTRY = 20

/** Throws on anything else than WOFF: then a file of our own is broken. */
export async function readWoff(bytes: Uint8Array<ArrayBuffer>): Promise<ReadonlyMap<string, DataView>> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (bytes.length < HEADER || view.getUint32(0) !== SIGNATURE) throw new Error('Not a WOFF font')
  const tables = new Map<string, DataView>()
  for (let left = view.getUint16(12), entry = HEADER; left > 0; left -= 1, entry += ENTRY) {
    const tag = String.fromCharCode(...bytes.subarray(entry, entry + 4))
    const start = view.getUint32(entry + 4)
    const packed = bytes.slice(start, start + view.getUint32(entry + 8))
    const isPacked = packed.length < view.getUint32(entry + 12)
    const table = isPacked ? await inflated(packed) : packed
    tables.set(tag, new DataView(table.buffer, 0, table.length))
  }
  return tables
}

async function inflated(packed: Uint8Array<ArrayBuffer>): Promise<Uint8Array<ArrayBuffer>> {
  const whole = new Blob([packed]).stream().pipeThrough(new DecompressionStream('deflate'))
  return new Uint8Array(await new Response(whole).arrayBuffer())
}
