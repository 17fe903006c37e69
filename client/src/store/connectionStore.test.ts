import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { createConnectionStore, isOffline, tableNow } from './connectionStore.ts'

beforeEach(() => void vi.useFakeTimers({ now: 1_000_000 }))
afterEach(() => void vi.useRealTimers())

test('[N36] the clock of the table runs from what the server said, whatever this device shows, and stands still in a pause', () => {
  const clock = { ms: 5_000, at: Date.now() }
  vi.advanceTimersByTime(2_000)
  expect(tableNow({ clock, paused: false })).toBe(7_000)
  expect(tableNow({ clock, paused: true })).toBe(5_000)
})

test('[N36] a screen that just opened is not offline, and claims nothing about what is saved', () => {
  const state = createConnectionStore().getState()
  expect(isOffline(state)).toBe(false)
  expect(state).toMatchObject({ ready: false, save: 'saving', kept: null })
})
