import { expect, it } from 'vitest'
import { attendanceAfter, attendeeKey, followAttendance } from './attendance.ts'
import { createPeersStore, type Peer } from './peersStore.ts'

const peer = (clientId: number, name: string, role: 'participant' | 'viewer' = 'participant') => ({
  clientId,
  name,
  party: 'gemeente',
  role,
})

it('[C110] joining makes someone present, leaving makes them missed since then, and coming back on another connection is the same person', () => {
  const both = attendanceAfter([], [peer(1, 'Noor'), peer(2, 'Karim')], 100)
  expect(both.map(({ name, goneSince }) => [name, goneSince])).toEqual([
    ['Noor', null],
    ['Karim', null],
  ])
  const one = attendanceAfter(both, [peer(2, 'Karim')], 200)
  expect(one.map(({ name, goneSince }) => [name, goneSince])).toEqual([
    ['Noor', 200],
    ['Karim', null],
  ])
  expect(attendanceAfter(one, [peer(2, 'Karim')], 300)).toBe(one)
  const back = attendanceAfter(one, [peer(2, 'Karim'), peer(3, 'Noor')], 400)
  expect(back.map(({ name, goneSince }) => [name, goneSince])).toEqual([
    ['Noor', null],
    ['Karim', null],
  ])
})

it('[C110] viewers are not missed, and the nameless are here or not', () => {
  const people = attendanceAfter([], [peer(1, ''), peer(2, 'Kijker', 'viewer')], 100)
  expect(people).toHaveLength(1)
  expect(attendanceAfter(people, [], 200)).toEqual([])
})

it('[C150] when the facilitator’s own connection drops nobody is reported as gone', () => {
  const peersStore = createPeersStore(9, '')
  let connected = true
  const { store } = followAttendance(
    peersStore,
    () => 100,
    () => connected,
  )
  const tell = (peers: readonly ReturnType<typeof peer>[]) => peersStore.setState({ peers: peers as unknown as Peer[] })
  tell([peer(1, 'Noor'), peer(2, '')])
  connected = false
  tell([])
  expect(store.getState().people.map(({ name, goneSince }) => [name, goneSince])).toEqual([
    ['Noor', null],
    ['', null],
  ])
  connected = true
  tell([peer(2, '')])
  expect(store.getState().people.map(({ goneSince }) => goneSince)).toEqual([100, null])
})

it('[C150] changing seat makes nobody missed', () => {
  const before = attendanceAfter([], [peer(1, 'Noor'), peer(2, 'Karim')], 100)
  const between = attendanceAfter(before, [peer(2, 'Karim')], 200)
  const moved = { ...peer(3, 'Noor'), party: 'bewoners' }
  const after = attendanceAfter(between, [peer(2, 'Karim'), moved], 300)
  expect(after.map(({ key, goneSince }) => [key, goneSince])).toEqual([
    ['gemeente/Karim', null],
    [attendeeKey(moved), null],
  ])
})

it('[C151] people who are present are never forgotten; of many who left, those away longest are', () => {
  const first = attendanceAfter([], [peer(1, 'Eerste')], 0)
  let people = first
  for (let at = 1; at <= 201; at += 1) {
    people = attendanceAfter(people, [peer(1, 'Eerste'), peer(at + 1, `Gast ${at}`)], at)
  }
  people = attendanceAfter(people, [peer(1, 'Eerste')], 300)
  expect(people).toHaveLength(201)
  expect(people[0]).toMatchObject({ name: 'Eerste', goneSince: null })
  expect(people.map(({ name }) => name)).not.toContain('Gast 1')
  expect(people.map(({ name }) => name)).toContain('Gast 2')
})
