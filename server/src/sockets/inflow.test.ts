import { wireLimits } from '@draaitafel/shared/protocol/limits.ts'
import { expect, it } from 'vitest'
import { Inflow } from './inflow.ts'

it('[R51] a client that sends more than it may is read more slowly: by frames, by bytes, and by the time they cost', () => {
  let now = 0
  const inflow = () => new Inflow(() => now)
  const byFrames = inflow()
  for (let frame = 0; frame < wireLimits.framesAtOnce; frame++) expect(byFrames.took(1, 0)).toBe(0)
  expect(byFrames.took(1, 0)).toBeGreaterThan(0)
  const byBytes = inflow()
  expect(byBytes.took(wireLimits.bytesAtOnce, 0)).toBe(0)
  expect(byBytes.took(wireLimits.bytesPerSecond, 0)).toBe(1000)
  const byWork = inflow()
  expect(byWork.took(1, wireLimits.workMsAtOnce)).toBe(0)
  expect(byWork.took(1, wireLimits.workMsPerSecond)).toBe(1000)
  // A second later the debt is paid.
  now += 1000
  expect(byWork.took(1, 0)).toBe(0)
})

it('[R51] the largest frame, once in a while, is nobody slowed down for', () => {
  expect(new Inflow(() => 0).took(wireLimits.frameBytes, 0)).toBe(0)
})
