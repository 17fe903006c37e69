import { expect, it } from 'vitest'
import { HeldRooms } from './held.ts'

it('[R572] a room that another server had in between is lost before it is held again: what is in memory lacks its commits', () => {
  const held = new HeldRooms('a')
  const lost: string[] = []
  held.onLost((workshop) => lost.push(workshop))
  held.hold('room', 1, 7)
  held.hold('room', 1)
  expect([lost, held.isCounted('room')]).toEqual([[], true])
  held.hold('room', 3)
  expect(lost).toEqual(['room'])
  expect([held.epochOf('room'), held.isCounted('room')]).toEqual([3, false])
})
