import { expect, it } from 'vitest'
import { clockText, momentPassed } from './clockWords.ts'

it('[N20] time left is written in minutes and seconds, and what is over with a minus', () => {
  expect([1085, 60, 9, 0, -65].map(clockText)).toEqual(['18:05', '1:00', '0:09', '0:00', '-1:05'])
})

it('[N21] five minutes, one minute and the end are said once, when they pass', () => {
  expect(momentPassed(301, 300)).toBe(300)
  expect(momentPassed(300, 299)).toBeNull()
  expect(momentPassed(61, 60)).toBe(60)
  expect(momentPassed(1, 0)).toBe(0)
  expect(momentPassed(0, -1)).toBeNull()
  // A laptop that slept through it hears the first one it missed.
  expect(momentPassed(400, 30)).toBe(300)
})
