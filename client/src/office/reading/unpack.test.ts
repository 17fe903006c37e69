import fc from 'fast-check'
import { strToU8, zipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { crc32 } from './crc32.ts'
import { Unpackable, unpack } from './unpack.ts'

const LIMIT = 1_000_000
const words = 'Huismeester € 26.000 per jaar, Koffie € 1.200 per jaar. '.repeat(40)

test('[O343] the checksum is the one of every zip', () => {
  expect(crc32(strToU8('123456789'))).toBe(0xcbf43926)
  expect(crc32(strToU8('6789'), crc32(strToU8('12345')))).toBe(0xcbf43926)
})

describe.each([
  ['packed', 6],
  ['as it is', 0],
] as const)('a part that is in the zip %s', (_, level) => {
  const zip = zipSync({ 'Content.xml': strToU8(words), 'empty.xml': new Uint8Array() }, { level })
  const record = recordAt(zip)
  const packedSize = new DataView(zip.buffer).getUint32(record + 20, true)

  test('[O343] is read, by any way of writing its name', () => {
    const packed = unpack(zip, LIMIT)
    expect(packed.text('content.XML')).toBe(words)
    expect(packed.text('empty.xml')).toBe('')
    expect(packed.text('elsewhere.xml')).toBe('')
  })

  test('[O343] is refused when a byte of it was changed, and never read as something else', () => {
    fc.assert(
      fc.property(fc.nat(), fc.integer({ min: 1, max: 255 }), (place, change) => {
        const bytes = zip.slice()
        const at = 30 + 'Content.xml'.length + (place % packedSize)
        bytes[at] = (bytes[at] ?? 0) ^ change
        const read = outcomeOf(() => unpack(bytes, LIMIT).text('content.xml'))
        // In the last byte of compressed data some bits mean nothing.
        expect(['broken', words]).toContain(read)
        if (level === 0) expect(read).toBe('broken')
      }),
    )
  })

  test('[O343] is refused wherever the zip was cut off', () => {
    fc.assert(
      fc.property(fc.nat(zip.length - 1), (length) => {
        expect(outcomeOf(() => unpack(zip.subarray(0, length), LIMIT).text('content.xml'))).toBe('broken')
      }),
    )
  })

  test('[E78] is abandoned when all parts together pass the limit', () => {
    expect(outcomeOf(() => unpack(zip, strToU8(words).length - 1).text('content.xml'))).toBe('tooFull')
    const packed = unpack(zip, 2 * strToU8(words).length - 1)
    expect(packed.text('content.xml')).toBe(words)
    expect(outcomeOf(() => packed.text('content.xml'))).toBe('tooFull')
  })

  test('[E77] says so when it has a password', () => {
    const locked = zip.slice()
    locked[record + 8] = 1
    expect(outcomeOf(() => unpack(locked, LIMIT).text('content.xml'))).toBe('locked')
  })
})

/** Where the zip's header of its first part begins. */
function recordAt(zip: Uint8Array): number {
  const [p, k] = [0x50, 0x4b]
  return zip.findIndex((_, at) => zip[at] === p && zip[at + 1] === k && zip[at + 2] === 1 && zip[at + 3] === 2)
}

function outcomeOf(read: () => string): string {
  try {
    return read()
  } catch (error) {
    if (error instanceof Unpackable) return error.why
    throw error
  }
}
