import { wireTimes } from '@draaitafel/shared/protocol/limits.ts'
import { expect, it } from 'vitest'
import { mayGoAlong, msUntilFlush } from './beat.ts'

const { presenceFlushMs, presenceFlushMaxMs, presenceBeatMs } = wireTimes
const FEW = 6

it('[R423] a quiet room is told at once, and busy rooms together: never too soon, and less than a beat late', () => {
  expect(msUntilFlush(1003.5, 1003.5 + presenceFlushMs, FEW)).toBe(0)
  expect(msUntilFlush(1003.5, 9000, FEW)).toBe(0)
  const moments = [1000.25, 1003.5, 1009.75].map((flushedAt) => {
    const at = flushedAt + 1 + msUntilFlush(flushedAt, flushedAt + 1, FEW)
    expect(at - flushedAt).toBeGreaterThanOrEqual(presenceFlushMs)
    expect(at - flushedAt).toBeLessThan(presenceFlushMs + presenceBeatMs)
    return at
  })
  expect(new Set(moments).size).toBe(1)
})

it('[R450] the more people hear it, the fewer times a second: from twenty on half as often, and never less', () => {
  const between = (people: number) => msUntilFlush(1000, 1000, people)
  const waits = [1, 10, 12, 16, 20, 60].map(between)
  expect(waits).toEqual([50, 50, 60, 80, 100, 100])
  expect(Math.max(...waits)).toBe(presenceFlushMaxMs)
})

it('[R450] beside an update it may go sooner, by a third', () => {
  expect([33, 34].map((later) => mayGoAlong(1000, 1000 + later, 10))).toEqual([false, true])
  expect([66, 67].map((later) => mayGoAlong(1000, 1000 + later, 30))).toEqual([false, true])
})
