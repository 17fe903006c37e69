import { readyScript, type Step } from '@draaitafel/shared/nouns/step.ts'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { newStep } from './scriptChanges.ts'
import { clockAt, minutesAt, nextQuarter, sharedOut, timesOf } from './scriptTimes.ts'

const pause = newStep('pauze', 'Pauze', 'break')

it('[W472] each step begins when the one before it ends; a break has no number and what is skipped takes no time', () => {
  const [first, second, third] = readyScript as readonly Step[] as [Step, Step, Step]
  const { steps, until, breaks, count } = timesOf([first, pause, { ...second, skipped: true }, third], 14 * 60)
  expect(steps.map(({ at, number }) => [clockAt(at), number])).toEqual([
    ['14:00', 1],
    ['14:15', null],
    ['14:25', null],
    ['14:25', 2],
  ])
  expect([clockAt(until), breaks.map(clockAt), count]).toEqual(['15:05', ['14:15'], 2])
  const skipped = timesOf([first, { ...pause, skipped: true }], 0)
  expect([skipped.until, skipped.breaks]).toEqual([15, []])
})

it('[W472] a workshop may go on after midnight, and begins by itself at the next quarter', () => {
  expect(
    timesOf(readyScript, 23 * 60 + 50)
      .steps.map(({ at }) => clockAt(at))
      .slice(0, 2),
  ).toEqual(['23:50', '00:05'])
  const at = (hours: number, minutes: number) => clockAt(nextQuarter(new Date(2026, 2, 1, hours, minutes)))
  expect([at(13, 46), at(14, 0), at(14, 1), at(23, 52)]).toEqual(['14:00', '14:00', '14:15', '00:00'])
})

it('[W472] a time may be typed as people write it, and what is no time of day is none', () => {
  expect(['14:00', '14.05', '1405', '9:30', '9', ' 14:00 uur '].map(minutesAt)).toEqual([840, 845, 845, 570, 540, 840])
  for (const typed of ['', '24:00', '14:60', 'twee uur', '-1', '14:5', '140000']) expect(minutesAt(typed)).toBeNull()
})

it('[W472] the minutes of a step are shared out over its tasks, whole and without a rest', () => {
  expect(sharedOut(20, [12, 8])).toEqual([12, 8])
  expect(sharedOut(15, [10, 8])).toEqual([8, 7])
  const minutes = fc.integer({ min: 1, max: 240 })
  fc.assert(
    fc.property(minutes, fc.array(fc.integer({ min: 1, max: 60 }), { minLength: 1, maxLength: 6 }), (all, weights) => {
      const shares = sharedOut(all, weights)
      expect(shares.reduce((sum, share) => sum + share, 0)).toBe(all)
      expect(shares.every((share) => share >= 0)).toBe(true)
    }),
  )
})
