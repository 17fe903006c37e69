import { expect, it } from 'vitest'
import { clockText, clockWords, momentPassed, readClock } from './clockWords.ts'

it('[N20] time left is written in minutes and seconds, and overtime with a minus', () => {
  expect([1085, 60, 9, 0, -65].map(clockText)).toEqual(['18:05', '1:00', '0:09', '0:00', '-1:05'])
})

it('[W422] the bar of the board counts down, and past the end says how many minutes over it is', () => {
  expect([1085, 1, 0, -59, -60, -125].map(clockWords)).toEqual([
    '18:05',
    '0:01',
    'tijd om',
    'tijd om',
    '1 over',
    '2 over',
  ])
})

/** What is announced when the clock of one step shows these seconds, one after another. */
function saidAt(...seconds: readonly number[]): readonly (number | null)[] {
  let before = readClock(null, { step: 'welkom', seconds: seconds[0] ?? 0 })
  return seconds.slice(1).map((left) => {
    const reading = readClock(before, { step: 'welkom', seconds: left })
    const passed = momentPassed(before, reading)
    before = reading
    return passed
  })
}

it('[N21] five minutes, one minute and the end are said once, when they pass', () => {
  expect(saidAt(900, 301, 300, 299)).toEqual([null, 300, null])
  expect(saidAt(900, 61, 60, 1, 0, -1)).toEqual([300, 60, null, 0, null])
  // A laptop that slept hears what is true now.
  expect(saidAt(400, 30)).toEqual([60])
})

it('[N22] the initial time of a step is not announced, nor by a clock that is a little behind', () => {
  expect(saidAt(61, 60, 59, 0)).toEqual([null, null, 0])
  expect(saidAt(302, 300, 60)).toEqual([null, 60])
  // A minute that was added starts over.
  expect(saidAt(120, 10, 70, 60)).toEqual([60, null, 60])
  expect(saidAt(120, 3, 62, 60)).toEqual([60, null, null])
  const before = readClock(null, { step: 'welkom', seconds: 900 })
  expect(momentPassed(before, readClock(before, { step: 'oogst', seconds: 60 }))).toBeNull()
})
