import { expect, it } from 'vitest'
import { GuessLimiter } from './guessLimiter.ts'

function failures(limiter: GuessLimiter, address: string, count: number): void {
  for (let i = 0; i < count; i++) limiter.failed(address)
}

it('[A15] the sixtieth failure in five minutes makes an address wait, and no other address', () => {
  let now = 1_000_000
  const limiter = new GuessLimiter(() => now)
  failures(limiter, 'a', 59)
  expect(limiter.secondsToWait('a')).toBe(0)
  now += 60_000
  limiter.failed('a')
  expect(limiter.secondsToWait('a')).toBe(240)
  expect(limiter.secondsToWait('b')).toBe(0)
})

it('[A15] the wait is over when the oldest failures are five minutes old', () => {
  let now = 1_000_000
  const limiter = new GuessLimiter(() => now)
  failures(limiter, 'a', 60)
  now += 5 * 60_000 - 1
  expect(limiter.secondsToWait('a')).toBe(1)
  now += 1
  expect(limiter.secondsToWait('a')).toBe(0)
})

it('[A15] remembers a bounded number of addresses, the latest to fail', () => {
  const limiter = new GuessLimiter(() => 1_000_000, 2)
  failures(limiter, 'a', 60)
  failures(limiter, 'b', 60)
  limiter.failed('a')
  failures(limiter, 'c', 60)
  expect(['a', 'b', 'c'].map((address) => limiter.secondsToWait(address) > 0)).toEqual([true, false, true])
})

it('[A20] a whole IPv6 network waits together', () => {
  const limiter = new GuessLimiter(() => 1_000_000)
  for (let i = 0; i < 60; i++) limiter.failed(`2001:db8::${i}`)
  expect(limiter.secondsToWait('2001:db8::ffff')).toBeGreaterThan(0)
  expect(limiter.secondsToWait('2001:db8:1::1')).toBe(0)
})

it('[A21] two thousand failures of all addresses together make everyone wait with codes', () => {
  let now = 1_000_000
  const limiter = new GuessLimiter(() => now)
  for (let i = 0; i < 2000; i++) limiter.failed(`10.0.${i % 100}.1`)
  expect(limiter.secondsToWait('192.168.0.1')).toBe(300)
  now += 300_000
  expect(limiter.secondsToWait('192.168.0.1')).toBe(0)
})
