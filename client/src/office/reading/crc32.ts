// The checksum that a zip has for every file in it (ISO 3309): it tells a damaged file from a good one. fflate only
// computes it when writing.

/** The contribution of one byte. */
const STEPS = Uint32Array.from({ length: 256 }, (_, byte) => {
  let step = byte
  for (let bit = 0; bit < 8; bit += 1) step = step & 1 ? (step >>> 1) ^ 0xedb88320 : step >>> 1
  return step
})

/** `before`: the checksum of the preceding bytes, 0 at the start. */
export function crc32(bytes: Uint8Array, before = 0): number {
  let sum = ~before
  for (const byte of bytes) sum = (sum >>> 8) ^ (STEPS[(sum ^ byte) & 0xff] ?? 0)
  return ~sum >>> 0
}
