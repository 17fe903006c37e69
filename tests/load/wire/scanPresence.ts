// Whose presence does an awareness frame contain, and which state of theirs? The state itself is not looked at.

import * as decoding from 'lib0/decoding'

export function scanPresence(
  bytes: Uint8Array,
  start: number,
  end: number,
  visit: (client: number, clock: number) => void,
): void {
  const decoder = decoding.createDecoder(bytes.subarray(start, end))
  for (let left = decoding.readVarUint(decoder); left > 0; left--) {
    const client = decoding.readVarUint(decoder)
    const clock = decoding.readVarUint(decoder)
    const length = decoding.readVarUint(decoder)
    decoder.pos += length
    visit(client, clock)
  }
}
