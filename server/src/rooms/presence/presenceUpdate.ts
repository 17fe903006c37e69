// An awareness update of y-protocols as it comes in, read no further than its entries: what each says is read later, if it
// still counts then.

import * as decoding from 'lib0/decoding'

const GONE_BYTES = 4
/** No other JSON of that length begins with an n. */
const FIRST_OF_GONE = 0x6e

/** The JSON text of an entry is in the update from `start` up to `end`. */
export type HearEntry = (clientId: number, clock: number, start: number, end: number) => void

/** The first `most` entries. Throws on a truncated update, and on bytes after the last entry. */
export function readPresenceUpdate(update: Uint8Array, most: number, hear: HearEntry): void {
  const decoder = decoding.createDecoder(update)
  const count = decoding.readVarUint(decoder)
  for (let left = Math.min(count, most); left > 0; left--) {
    const clientId = decoding.readVarUint(decoder)
    const clock = decoding.readVarUint(decoder)
    const length = decoding.readVarUint(decoder)
    const start = decoder.pos
    // Not lib0's way to read bytes: that would go on into whatever else the network brought.
    const end = start + length
    if (end > update.length) throw new Error('A presence state is torn')
    decoder.pos = end
    hear(clientId, clock, start, end)
  }
  if (count <= most && decoding.hasContent(decoder)) throw new Error('Bytes after the last presence state')
}

/** "null": whoever this is has left. */
export function saysGone(update: Uint8Array, start: number, end: number): boolean {
  return end - start === GONE_BYTES && update[start] === FIRST_OF_GONE
}
