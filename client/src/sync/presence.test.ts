import { nothingShown, type Presence } from '@draaitafel/shared/protocol/presence.ts'
import * as decoding from 'lib0/decoding'
import * as encoding from 'lib0/encoding'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { type PeerPresence, PresenceChannel } from './presence.ts'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

const ME = 1
const anna: Presence = { name: 'Anna', party: 'gemeente', role: 'participant', ...nothingShown }

function makeChannel() {
  const sent: { id: number; clock: number; state: unknown }[] = []
  const seen: (readonly PeerPresence[])[] = []
  const known: boolean[] = []
  const channel = new PresenceChannel(
    ME,
    anna,
    (body) => {
      const decoder = decoding.createDecoder(body)
      expect(decoding.readVarUint(decoder)).toBe(1)
      const [id, clock] = [decoding.readVarUint(decoder), decoding.readVarUint(decoder)]
      sent.push({ id, clock, state: JSON.parse(decoding.readVarString(decoder)) })
    },
    (peers, isKnown) => {
      seen.push(peers)
      known.push(isKnown)
    },
  )
  return { channel, sent, seen, known }
}

/** An awareness update; each entry is id, clock and state. */
function update(...entries: readonly (readonly [id: number, clock: number, state: unknown])[]): Uint8Array {
  const encoder = encoding.createEncoder()
  encoding.writeVarUint(encoder, entries.length)
  for (const [id, clock, state] of entries) {
    encoding.writeVarUint(encoder, id)
    encoding.writeVarUint(encoder, clock)
    encoding.writeVarString(encoder, JSON.stringify(state))
  }
  return encoding.toUint8Array(encoder)
}

it('[V10] what is received about others, in whatever form, is never sent on', () => {
  const { channel, sent, seen } = makeChannel()
  channel.receive(update([2, 1, { ...anna, name: 'Bas' }], [3, 4, { ...anna, name: 'Cor' }], [ME, 9, anna]))
  channel.receive(update([2, 2, { ...anna, name: 'Bas', knob: 3 }]))
  channel.receive(update([2, 2, null], [4, 1, null]))
  vi.advanceTimersByTime(1000)
  channel.destroy()
  expect(seen.at(-1)?.map(({ name }) => name)).toEqual(['Cor'])
  expect(sent).toEqual([])
})

it('[V11] a message that I am gone is answered once, with my present state and a higher clock', () => {
  const { channel, sent } = makeChannel()
  channel.tell({ knob: 3 })
  vi.advanceTimersByTime(1000)
  channel.receive(update([ME, 1, null]))
  channel.receive(update([ME, 1, null]))
  vi.advanceTimersByTime(1000)
  // Somebody with my id had a higher clock than I.
  channel.receive(update([ME, 40, null]))
  vi.advanceTimersByTime(1000)
  // From before my last answer: that was enough.
  channel.receive(update([ME, 40, null]))
  vi.advanceTimersByTime(1000)
  channel.destroy()
  expect(sent.map(({ id, clock }) => [id, clock])).toEqual([
    [ME, 1],
    [ME, 2],
    [ME, 41],
  ])
  expect(sent.map(({ state }) => state)).toEqual(sent.map(() => ({ ...anna, knob: 3 })))
})

it('[V12] after a disconnect others are known again whatever their clock, and a mere renewal renders nothing', () => {
  const { channel, seen } = makeChannel()
  channel.receive(update([2, 8, anna]))
  channel.forgetAll()
  channel.receive(update([2, 8, anna]))
  channel.receive(update([2, 9, anna]))
  channel.destroy()
  expect(seen.map((peers) => peers.length)).toEqual([1, 0, 1])
})

it('[C330] on a new connection, and by a new name, a screen says at once who it is, before anything that is written after', () => {
  const { channel, sent } = makeChannel()
  channel.introduce()
  channel.tell({ knob: 3 })
  channel.tell({ name: 'Anna de Wit' })
  channel.tell({ name: 'Anna de Wit' })
  expect(sent.map(({ clock, state }) => [clock, state])).toEqual([
    [1, anna],
    [2, { ...anna, knob: 3, name: 'Anna de Wit' }],
  ])
  vi.advanceTimersByTime(1000)
  channel.destroy()
  expect(sent.length).toBeLessThanOrEqual(3)
})

it('[C338] who is here is known once the server said so, even if nobody is, and no longer when the connection is gone', () => {
  const { channel, known } = makeChannel()
  channel.receive(update([ME, 1, null]))
  expect(known).toEqual([])
  channel.receive(update())
  channel.receive(update())
  expect(known).toEqual([true])
  channel.forgetAll()
  channel.receive(update([2, 1, { ...anna, name: 'Bas' }]))
  channel.destroy()
  expect(known).toEqual([true, false, true])
})
