import { wireLimits, wireTimes } from '@draaitafel/shared/protocol/limits.ts'
import type { Role } from '@draaitafel/shared/protocol/roles.ts'
import * as decoding from 'lib0/decoding'
import * as encoding from 'lib0/encoding'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { quietPort } from '../../../testing/port.ts'
import type { SessionPort } from '../owed/sessionPort.ts'
import { PresenceBoard } from './board.ts'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

interface Told {
  readonly clientId: number
  readonly clock: number
  readonly state: unknown
}

/** The other end of a session: what it was sent, frame by frame. */
function makePort(role: Role = 'participant', given: Partial<SessionPort> = {}) {
  const frames: Told[][] = []
  const line = { slow: false, closed: 0, proofs: 0, nobody: 0 }
  const port: SessionPort = {
    ...quietPort(),
    role,
    sendPresence: (frame) => {
      const entries = entriesOf(frame)
      if (entries.length === 0) line.nobody += 1
      else if (!line.slow) frames.push(entries)
      return !line.slow
    },
    proveAlive: () => {
      line.proofs += 1
    },
    close: ({ code }) => {
      line.closed = code
    },
    ...given,
  }
  return { port, frames, line }
}

function makeBoard() {
  const refused: string[] = []
  const parties = new Set(['gemeente'])
  const board = new PresenceBoard({
    hasParty: (id) => parties.has(id),
    mayBring: () => true,
    onShown: () => undefined,
    onRefused: (reason) => refused.push(reason),
  })
  /** In the room and introduced to the others. */
  const seat = (role?: Role, given?: Partial<SessionPort>) => {
    const made = makePort(role, given)
    board.join(made.port)
    board.introduce(made.port)
    return made
  }
  return { board, refused, parties, seat }
}

function entriesOf(frame: Uint8Array): Told[] {
  const outer = decoding.createDecoder(frame)
  decoding.readVarUint(outer)
  const decoder = decoding.createDecoder(decoding.readVarUint8Array(outer))
  return Array.from({ length: decoding.readVarUint(decoder) }, () => ({
    clientId: decoding.readVarUint(decoder),
    clock: decoding.readVarUint(decoder),
    state: JSON.parse(decoding.readVarString(decoder)),
  }))
}

/** An awareness update; each entry is id, clock and JSON text. */
function update(...entries: readonly (readonly [id: number, clock: number, json: string])[]): Uint8Array {
  const encoder = encoding.createEncoder()
  encoding.writeVarUint(encoder, entries.length)
  for (const [id, clock, json] of entries) {
    encoding.writeVarUint(encoder, id)
    encoding.writeVarUint(encoder, clock)
    encoding.writeVarString(encoder, json)
  }
  return encoding.toUint8Array(encoder)
}

const named = (name: string) => JSON.stringify({ name })

it('[R84] of presence that comes too fast the latest counts, and the rest is not even read', () => {
  const { board, refused, seat } = makeBoard()
  const [sender, watcher] = [seat(), seat()]
  const frames = wireLimits.presenceFramesPerSecond + 100
  for (let clock = 1; clock < frames; clock++) board.receive(sender.port, update([7, clock, '{ no JSON']))
  board.receive(sender.port, update([7, frames, named('Anna')]))
  vi.runAllTimers()
  expect(watcher.frames).toEqual([[expect.objectContaining({ clientId: 7, clock: frames })]])
  expect(watcher.frames[0]?.[0]?.state).toMatchObject({ name: 'Anna' })
  expect(refused).toEqual(Array.from({ length: 100 }, () => 'presenceTooFast'))
  expect(sender.line.closed).toBe(0)
})

it('[R84] a second later it is heard as before, also behind what others said', () => {
  const { board, seat } = makeBoard()
  const [sender, watcher] = [seat('participant', { clientId: 7 }), seat()]
  for (let frame = 0; frame < 500; frame++) board.receive(sender.port, update([1, frame, named('echo')]))
  const behindAnother = update([1, 501, named('echo')], [7, 1, named('Anna')])
  board.receive(sender.port, behindAnother)
  vi.advanceTimersByTime(1000)
  expect(watcher.frames).toEqual([])
  board.receive(sender.port, behindAnother)
  vi.runAllTimers()
  expect(watcher.frames.flat().map(({ clientId }) => clientId)).toEqual([7])
})

it('[R85] presence that is too large, or comes behind too many others, is dropped unread', () => {
  const { board, refused, seat } = makeBoard()
  const [sender, watcher] = [seat('participant', { clientId: 7 }), seat()]
  board.receive(sender.port, update([7, 1, `{ no JSON${' '.repeat(wireLimits.presenceBytes)}`]))
  board.receive(sender.port, new Uint8Array(wireLimits.presenceFrameBytes + 1).fill(255))
  const others = Array.from({ length: wireLimits.presenceEntries }, (_, id) => [1000 + id, 1, named('echo')] as const)
  board.receive(sender.port, update(...others, [7, 2, named('Anna')]))
  vi.runAllTimers()
  expect(refused).toEqual(['presenceTooLarge', 'presenceTooLarge'])
  expect([watcher.frames, sender.line.closed]).toEqual([[], 0])
  board.receive(sender.port, update(...others.slice(1), [7, 2, named('Anna')]))
  vi.runAllTimers()
  expect(watcher.frames[0]?.[0]?.state).toMatchObject({ name: 'Anna' })
})

it('[R85] the deepest JSON that fits is parsed like any other, and what is shown of it is flat', () => {
  const { board, refused, seat } = makeBoard()
  const [sender, watcher] = [seat('participant', { clientId: 7 }), seat()]
  const depth = wireLimits.presenceBytes / 2
  const shapes = [
    '['.repeat(depth) + ']'.repeat(depth),
    `${'{"a":'.repeat(340)}0${'}'.repeat(340)}`,
    `{"name":${'['.repeat(1000)}${']'.repeat(1000)}}`,
  ]
  shapes.forEach((json, index) => {
    board.receive(sender.port, update([7, index + 1, json]))
    vi.runAllTimers()
  })
  const flat = {
    name: '',
    party: null,
    role: 'participant',
    knob: null,
    position: null,
    carrying: null,
    above: null,
    writing: null,
    ready: null,
    voted: null,
    leads: false,
    shows: null,
    today: null,
  }
  expect(watcher.frames.flat().map(({ state }) => state)).toEqual([flat, flat, flat])
  expect([refused, sender.line.closed]).toEqual([[], 0])
})

it('[R6] presence that is not JSON ends its own connection', () => {
  const { board, refused, seat } = makeBoard()
  const [sender, watcher] = [seat(), seat()]
  board.receive(sender.port, update([7, 1, '{ no JSON']))
  vi.runAllTimers()
  expect([sender.line.closed, refused, watcher.frames]).toEqual([4400, ['malformed'], []])
})

it('[R86] presence is sent at once and then every 50 ms, sooner only together with something else', () => {
  const { board, seat } = makeBoard()
  const [sender, watcher] = [seat(), seat()]
  const clocks = () => watcher.frames.map(([entry]) => entry?.clock)
  let clock = 0
  const say = () => board.receive(sender.port, update([7, ++clock, named('Anna')]))
  vi.advanceTimersByTime(1000)
  say()
  vi.advanceTimersByTime(0)
  expect(clocks()).toEqual([1])
  say()
  say()
  vi.advanceTimersByTime(wireTimes.presenceFlushMs - 1)
  expect(clocks()).toEqual([1])
  vi.advanceTimersByTime(1)
  expect(clocks()).toEqual([1, 3])
  say()
  vi.advanceTimersByTime(33)
  board.flushAlong()
  expect(clocks()).toEqual([1, 3])
  vi.advanceTimersByTime(1)
  board.flushAlong()
  expect(clocks()).toEqual([1, 3, 4])
  vi.advanceTimersByTime(1000)
  board.flushAlong()
  expect(clocks()).toEqual([1, 3, 4])
})

it('[R89] someone who passes on what it heard never gets the id of someone else, also not of someone who left', () => {
  const { board, seat } = makeBoard()
  const anna = seat('participant', { clientId: 7 })
  board.receive(anna.port, update([7, 5, named('Anna')]))
  vi.runAllTimers()
  const echo = seat('viewer', { wantsExtensions: false })
  board.receive(echo.port, update([7, 5, named('Anna')]))
  board.leave(anna.port)
  board.receive(echo.port, update([7, 5, 'null']))
  board.receive(echo.port, update([7, 5, named('Anna')]))
  board.receive(echo.port, update([8, 1, 'null']))
  const [watcher, anew] = [seat(), seat('participant', { clientId: 7 })]
  board.receive(anew.port, update([7, 6, named('Anna terug')]))
  board.receive(echo.port, update([9, 1, named('Kijker')]))
  vi.runAllTimers()
  expect(watcher.frames.flat().map(({ clientId }) => clientId)).toEqual([7, 9])
})

it('[R8] a first state with nothing in it is a state of its own', () => {
  const { board, seat } = makeBoard()
  const [stock, watcher] = [seat('participant', { wantsExtensions: false }), seat()]
  board.receive(stock.port, update([7, 0, '{}']))
  vi.runAllTimers()
  expect(watcher.frames).toMatchObject([[{ clientId: 7, clock: 0, state: { name: '' } }]])
})

it('[R90] someone who is back before its old connection is gone is asked again when that goes', () => {
  const { board, seat } = makeBoard()
  const [old, watcher] = [seat('participant', { wantsExtensions: false }), seat()]
  board.receive(old.port, update([7, 5, named('Anna')]))
  vi.runAllTimers()
  const anew = seat('participant', { wantsExtensions: false })
  vi.runAllTimers()
  board.receive(anew.port, update([7, 5, named('Anna')]))
  expect(old.line.proofs).toBe(1)
  // Echoes of that same person, and its renewals, do not make the server ping the old connection over and over.
  for (let again = 0; again < 10; again++) board.receive(anew.port, update([7, 5, named('Anna')]))
  expect(old.line.proofs).toBe(1)
  board.leave(old.port)
  expect(anew.frames.at(-1)).toEqual([{ clientId: 7, clock: 5, state: null }])
  board.receive(anew.port, update([7, 6, named('Anna')]))
  vi.runAllTimers()
  expect(watcher.frames.at(-1)).toMatchObject([{ clientId: 7, clock: 6, state: { name: 'Anna' } }])
})

it('[R91] a slow reader gets all of it when it has caught up, including who left in the meantime', () => {
  const { board, seat } = makeBoard()
  const [anna, bas] = [seat('participant', { clientId: 7 }), seat('participant', { clientId: 8 })]
  board.receive(anna.port, update([7, 1, named('Anna')]))
  board.receive(bas.port, update([8, 1, named('Bas')]))
  vi.runAllTimers()
  const slow = seat()
  slow.line.slow = true
  board.receive(bas.port, update([8, 2, named('Bas')]))
  vi.runAllTimers()
  board.leave(anna.port)
  vi.runAllTimers()
  expect(slow.frames).toHaveLength(1)
  slow.line.slow = false
  board.caughtUp(slow.port)
  const byId = (one: Told, other: Told) => one.clientId - other.clientId
  expect(slow.frames[1]?.toSorted(byId)).toMatchObject([
    { clientId: 7, clock: 1, state: null },
    { clientId: 8, clock: 2, state: { name: 'Bas' } },
  ])
  board.caughtUp(slow.port)
  expect(slow.frames).toHaveLength(2)
})

it('[R91] a client that joins with a large document is shown everyone once it has read that', () => {
  const { board, seat } = makeBoard()
  const anna = seat('participant', { clientId: 7 })
  board.receive(anna.port, update([7, 1, named('Anna')]))
  vi.runAllTimers()
  const newcomer = makePort()
  newcomer.line.slow = true
  board.join(newcomer.port)
  board.introduce(newcomer.port)
  newcomer.line.slow = false
  board.caughtUp(newcomer.port)
  expect(newcomer.frames).toMatchObject([[{ clientId: 7, state: { name: 'Anna' } }]])
})

it('[R81] a party that is not in the plan is shown as none, until it is', () => {
  const { board, parties, seat } = makeBoard()
  const [sender, watcher] = [seat('participant', { clientId: 7, party: 'later' }), seat()]
  const partyAfter = (clock: number, party: string | null) => {
    board.receive(sender.port, update([7, clock, JSON.stringify({ name: '', party })]))
    vi.runAllTimers()
    return (watcher.frames.at(-1)?.[0]?.state as { party: unknown } | undefined)?.party
  }
  expect(partyAfter(1, 'gemeente')).toBeNull()
  parties.add('later')
  expect(partyAfter(2, 'gemeente')).toBe('later')
  parties.delete('later')
  expect(partyAfter(3, null)).toBe('later')
})

it('[R340] our own client also hears that nobody is here', () => {
  const { seat } = makeBoard()
  expect(seat('participant', { wantsExtensions: true }).line.nobody).toBe(1)
  expect(seat('participant', { wantsExtensions: false }).line.nobody).toBe(0)
})
