// Bytes as lower-case letters and digits that are not easily misread (no 0/o, 1/l). Used for ids and keys.

const ALPHABET = 'abcdefghijkmnpqrstuvwxyz23456789'

export function fromBytes(bytes: Uint8Array): string {
  let out = ''
  let buffer = 0
  let bits = 0
  for (const byte of bytes) {
    buffer = (buffer << 8) | byte
    bits += 8
    while (bits >= 5) {
      bits -= 5
      out += ALPHABET[(buffer >> bits) & 31]
      buffer &= (1 << bits) - 1
    }
  }
  if (bits > 0) out += ALPHABET[(buffer << (5 - bits)) & 31]
  return out
}
