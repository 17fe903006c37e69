// The checksum that a zip keeps of every file in it (ISO 3309): it tells a damaged file from a whole one. fflate works it out
// only when it writes.

/** What one byte adds. */
const STEPS = Uint32Array.from({ length: 256 }, (_, byte) => {
  let step = byte
  for (let bit = 0; bit < 8; bit += 1) step = step & 1 ? (step >>> 1) ^ 0xedb88320 : step >>> 1
  return step
})

/** `before`: that of the bytes before these, 0 when they are the first. */
export function crc32(bytes: Uint8Array, before = 0): number {
  let sum = ~before
  for (const byte of bytes) sum = (sum >>> 8) ^ (STEPS[(sum ^ byte) & 0xff] ?? 0)
  return ~sum >>> 0
}
