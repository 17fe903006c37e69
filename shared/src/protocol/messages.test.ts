import { expect, it } from 'vitest'
import { readServerMessage, type ServerMessage, writeServerMessage } from './messages.ts'

const locks = { knobs: [{ knob: 6, by: 'Sam', why: 'Klaar' }], parties: [], allowed: 'geld' } as const
const locksText = '{"knobs":[{"knob":6,"by":"Sam","why":"Klaar"}],"parties":[],"allowed":"geld"}'

/** `head`: bytes before the text, which is in ASCII. */
const frame = (head: readonly number[], text = ''): Uint8Array =>
  Uint8Array.from([...head, ...[...text].map((letter) => letter.charCodeAt(0))])

const known: readonly (readonly [message: ServerMessage, frame: Uint8Array])[] = [
  [{ type: 'saved', count: 300 }, frame([100, 0xac, 0x02])],
  [{ type: 'refused', count: 5, reason: 'locked' }, frame([101, 5, 6], 'locked')],
  [{ type: 'storage', working: true }, frame([102, 1])],
  [{ type: 'paused', paused: false }, frame([103, 0])],
  [{ type: 'clock', ms: 2 ** 41 }, frame([104, 0x80, 0x80, 0x80, 0x80, 0x80, 0x40])],
  [{ type: 'locks', locks }, frame([105, locksText.length], locksText)],
  [{ type: 'life', life: 'k7f2' }, frame([106, 4], 'k7f2')],
]

it.each(known)('[C390] a message of our own has these bytes, and is read as it was written: %j', (message, bytes) => {
  expect(writeServerMessage(message)).toEqual(bytes)
  expect(readServerMessage(bytes)).toEqual(message)
})

it('[C390] a message of a later version is passed over, or read as far as it is understood; a torn one is none', () => {
  expect(readServerMessage(frame([107, 1]))).toBeNull()
  expect(readServerMessage(frame([101, 5, 3], 'nee'))).toEqual({ type: 'refused', count: 5, reason: 'undecodable' })
  expect(readServerMessage(frame([102, 2]))).toEqual({ type: 'storage', working: false })
  for (const text of [
    'null',
    '{}',
    '{"knobs":[],"parties":[],"allowed":"nee"}',
    '{"knobs":[{"knob":11}],"parties":[]}',
  ])
    expect(readServerMessage(frame([105, text.length], text))).toBeNull()
  for (const torn of [frame([100]), frame([101, 5]), frame([101, 5, 9], 'x'), frame([105, 2], '{"')])
    expect(() => readServerMessage(torn)).toThrow()
})
