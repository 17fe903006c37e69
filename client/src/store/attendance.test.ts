import { expect, it } from 'vitest'
import { attendanceAfter } from './attendance.ts'

const peer = (clientId: number, name: string, role: 'participant' | 'viewer' = 'participant') => ({
  clientId,
  name,
  party: 'gemeente',
  role,
})

it('[C110] who comes is here, who goes is missed since then, and who is back on another line is the same person', () => {
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
