// @vitest-environment happy-dom
import { afterEach, expect, test } from 'vitest'
import { forgetPerson, forgetSeat, noSeat, readLeaderSeat, readSeat, saveLeaderSeat, saveSeat } from './seat.ts'

afterEach(() => window.localStorage.clear())

test('[N36] a seat is kept per workshop, and can be forgotten', () => {
  saveSeat('thuis', { ...noSeat, name: 'Noor', party: 'gemeente' })
  expect(readSeat('thuis')).toEqual({ person: null, name: 'Noor', party: 'gemeente' })
  expect(readSeat('elders')).toBeNull()
  forgetSeat('thuis')
  expect(readSeat('thuis')).toBeNull()
})

test.each(['{', 'null', '3', '{"name":3,"party":"gemeente"}', '{"name":"Noor"}'])(
  '[N36] what is stored and no seat of ours is no seat: %s',
  (stored) => {
    window.localStorage.setItem('draaitafel.seat.thuis', stored)
    expect(readSeat('thuis')).toBeNull()
  },
)

test("[N36] a facilitator's browser keeps one person, also under another name", () => {
  let made = 0
  const newPerson = () => `person${++made}`
  const first = readLeaderSeat('thuis', newPerson)
  expect(first).toEqual({ name: '', person: 'person1' })
  saveLeaderSeat('thuis', { ...first, name: 'Sam' })
  expect(readLeaderSeat('thuis', newPerson)).toEqual({ name: 'Sam', person: 'person1' })
})

test('[N36] a browser that the server no longer knows is a new person with the same name', () => {
  let made = 0
  const newPerson = () => `person${++made}`
  saveLeaderSeat('thuis', { name: 'Sam', person: 'oud' })
  forgetPerson('thuis')
  expect(readLeaderSeat('thuis', newPerson)).toEqual({ name: 'Sam', person: 'person1' })
  expect(readLeaderSeat('thuis', newPerson).person).toBe('person1')
})
