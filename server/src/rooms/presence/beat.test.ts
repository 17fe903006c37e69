import { wireTimes } from '@draaitafel/shared/protocol/limits.ts'
import { expect, it } from 'vitest'
import { msUntilFlush } from './beat.ts'

it('[R423] a quiet room is told at once, and busy rooms together: never too soon, and less than a beat late', () => {
  const { presenceFlushMs, presenceBeatMs } = wireTimes
  expect(msUntilFlush(1003.5, 1003.5 + presenceFlushMs)).toBe(0)
  expect(msUntilFlush(1003.5, 9000)).toBe(0)
  const moments = [1000.25, 1003.5, 1009.75].map((flushedAt) => {
    const at = flushedAt + 1 + msUntilFlush(flushedAt, flushedAt + 1)
    expect(at - flushedAt).toBeGreaterThanOrEqual(presenceFlushMs)
    expect(at - flushedAt).toBeLessThan(presenceFlushMs + presenceBeatMs)
    return at
  })
  expect(new Set(moments).size).toBe(1)
})
