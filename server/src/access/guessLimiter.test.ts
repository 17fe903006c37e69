import { expect, it } from 'vitest'
import { GuessLimiter } from './guessLimiter.ts'

function failures(limiter: GuessLimiter, address: string, count: number): void {
  for (let i = 0; i < count; i++) limiter.failed(address)
}

it('[A15] the twentieth failure in five minutes makes an address wait, and no other address', () => {
  let now = 1_000_000
  const limiter = new GuessLimiter(() => now)
  failures(limiter, 'a', 19)
  expect(limiter.secondsToWait('a')).toBe(0)
  now += 60_000
  limiter.failed('a')
  expect(limiter.secondsToWait('a')).toBe(240)
  expect(limiter.secondsToWait('b')).toBe(0)
})

it('[A15] the wait is over when the oldest failures are five minutes old', () => {
  let now = 1_000_000
  const limiter = new GuessLimiter(() => now)
  failures(limiter, 'a', 20)
  now += 5 * 60_000 - 1
  expect(limiter.secondsToWait('a')).toBe(1)
  now += 1
  expect(limiter.secondsToWait('a')).toBe(0)
})

it('[A15] remembers a bounded number of addresses, the latest to fail', () => {
  const limiter = new GuessLimiter(() => 1_000_000, 2)
  failures(limiter, 'a', 20)
  failures(limiter, 'b', 20)
  limiter.failed('a')
  failures(limiter, 'c', 20)
  expect(['a', 'b', 'c'].map((address) => limiter.secondsToWait(address) > 0)).toEqual([true, false, true])
})
