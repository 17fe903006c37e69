import { type StepNow, secondsLeft } from '@draaitafel/shared/nouns/stepNow.ts'
import { expect, it } from 'vitest'
import { aMinuteMore, running, still } from './clockChanges.ts'

const tableMs = Date.parse('2026-03-02T13:00:00.000Z')
const ending = (seconds: number): StepNow => ({
  step: 'welkom',
  endsAt: new Date(tableMs + seconds * 1000).toISOString(),
  leftSeconds: 0,
})

it('[W424] a minute more counts from the end of the time, and from now when the time is over, still or running', () => {
  expect(secondsLeft(aMinuteMore(ending(30), tableMs), tableMs)).toBe(90)
  expect(secondsLeft(aMinuteMore(ending(-90), tableMs), tableMs)).toBe(60)
  expect(aMinuteMore(still(ending(-90), tableMs), tableMs).leftSeconds).toBe(60)
})

it('[W424] a stopped clock continues with the time that was left', () => {
  const stopped = still(ending(75), tableMs)
  expect(stopped).toEqual({ step: 'welkom', endsAt: null, leftSeconds: 75 })
  const later = tableMs + 600_000
  expect(secondsLeft(running(stopped, later), later)).toBe(75)
})
