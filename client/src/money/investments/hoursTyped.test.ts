import { expect, test } from 'vitest'
import { hoursTyped } from './hoursTyped.ts'

test.each([
  ['200 uur', '200'],
  ['200uur', '200'],
  [' 1.200 uren per jaar ', '1.200'],
  ['40 vrijwilligersuren', '40'],
  ['8 u', '8'],
  ['4 uur/jaar', '4'],
])('[C660] C-21: %s are hours a year', (typed, hours) => {
  expect(hoursTyped(typed)).toBe(hours)
})

test.each(['2 uur per week', '4 uur per maand'])(
  '[C660] C-21: %s are hours, but nothing is reckoned out of them',
  (typed) => {
    expect(hoursTyped(typed)).toBe('')
  },
)

test.each(['', '200', '€ 200', '200 euro', 'veel', 'uur', '200 per jaar', '3 duizend'])(
  '[C660] C-21: %s are no hours',
  (typed) => {
    expect(hoursTyped(typed)).toBeNull()
  },
)
