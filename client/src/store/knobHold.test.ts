import { emptyHands, type Presence } from '@draaitafel/shared/protocol/presence.ts'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { createKnobHold, HOLD_AFTER_MOVE_MS } from './knobHold.ts'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

function hand() {
  const told: Partial<Presence>[] = []
  return { told, hold: createKnobHold((change) => told.push(change)) }
}

test('[N36] a knob is mine while I turn it and a little longer, counted from the last move', () => {
  const { told, hold } = hand()
  hold.move(6, 2.4)
  vi.advanceTimersByTime(HOLD_AFTER_MOVE_MS - 1)
  hold.rest(6)
  vi.advanceTimersByTime(HOLD_AFTER_MOVE_MS - 1)
  expect(told).toEqual([
    { knob: 6, position: 2.4 },
    { knob: 6, position: null },
  ])
  vi.advanceTimersByTime(1)
  expect(told.at(-1)).toEqual({ knob: null, position: null })
})

test('[N36] a hand that stops moving without letting go lets go by itself', () => {
  const { told, hold } = hand()
  hold.move(6, 2.4)
  vi.advanceTimersByTime(HOLD_AFTER_MOVE_MS)
  expect(told.at(-1)).toEqual({ knob: null, position: null })
})

test('[N36] when nobody looks at this screen everything in hand is let go at once, and nothing is told after that', () => {
  const { told, hold } = hand()
  hold.move(6, 2.4)
  hold.letGo()
  expect(told.at(-1)).toEqual(emptyHands)
  vi.runAllTimers()
  expect(told).toHaveLength(2)
})

test('[N36] a table that is left tells nothing any more', () => {
  const { told, hold } = hand()
  hold.rest(6)
  hold.stop()
  vi.runAllTimers()
  expect(told).toHaveLength(1)
})
