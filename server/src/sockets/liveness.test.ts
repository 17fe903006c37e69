import { wireTimes } from '@draaitafel/shared/protocol/limits.ts'
import { expect, it } from 'vitest'
import { Liveness } from './liveness.ts'

it('[R56] a connection that never answers is dead after its time, and any sign of life starts it again', () => {
  let now = 0
  const liveness = new Liveness(() => now)
  now = wireTimes.silentMs
  expect(liveness.judge(0, 0)).toBe('ask')
  now += 1
  expect(liveness.judge(0, 0)).toBe('dead')
  liveness.heard()
  expect(liveness.judge(0, 0)).toBe('ask')
})

it('[R56] a slow reader is waited for while it takes something, and stuck when it takes nothing for long', () => {
  let now = 0
  const liveness = new Liveness(() => now)
  for (let taken = 1; taken < 10; taken++) {
    now += wireTimes.stuckMs
    expect(liveness.judge(5000, taken)).toBe('wait')
  }
  now += wireTimes.stuckMs + 1
  expect(liveness.judge(5000, 9)).toBe('stuck')
})
