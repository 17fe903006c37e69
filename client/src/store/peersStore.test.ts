import { expect, test } from 'vitest'
import { holderOf, type Peer } from './peersStore.ts'

const peer = (clientId: number, knob: Peer['knob']): Peer => ({
  clientId,
  knob,
  name: '',
  party: null,
  role: 'participant',
  position: null,
  carrying: null,
  above: null,
  writing: null,
  ready: null,
  voted: null,
  leads: false,
  shows: null,
  today: null,
})

test('[V3] a knob that two grab at once belongs to one of them, on both screens', () => {
  const seenByOne = {
    isKnown: true,
    peers: [peer(9, 3)],
    me: { clientId: 5, name: '', knob: 3, ready: null, voted: null },
  } as const
  const seenByNine = {
    isKnown: true,
    peers: [peer(5, 3)],
    me: { clientId: 9, name: '', knob: 3, ready: null, voted: null },
  } as const
  expect(holderOf(seenByOne, 3)).toBeNull()
  expect(holderOf(seenByNine, 3)?.clientId).toBe(5)
  expect(
    holderOf({ ...seenByOne, me: { clientId: 5, name: '', knob: null, ready: null, voted: null } }, 3)?.clientId,
  ).toBe(9)
  expect(holderOf(seenByOne, 4)).toBeNull()
})
