import { expect, test } from 'vitest'
import { calmDelay, reconnectDelay } from './reconnectDelay.ts'

test('[V1] waits grow, stay under five seconds, and are spread', () => {
  expect([0, 1, 2, 3, 4, 5, 50].map((n) => reconnectDelay(n, 1))).toEqual([250, 500, 1000, 2000, 4000, 5000, 5000])
  expect(reconnectDelay(3, 0)).toBe(1000)
})

test('[A40] a client waiting for a place asks every ten to twenty seconds', () => {
  expect([0, 0.5, 1].map(calmDelay)).toEqual([10_000, 15_000, 20_000])
})
