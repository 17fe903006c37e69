import { expect, it } from 'vitest'
import { type Discussion, progressCount, progressOf } from './discussion.ts'

const decided: Discussion = { state: 'besloten', setting: 3, name: 'Noor', party: null, at: '2026-11-25T10:00:00.000Z' }

it('[C36] a knob turned after the decision is talked about, and no longer decided', () => {
  expect(progressOf({ setting: 3, discussion: decided })).toBe('besloten')
  expect(progressOf({ setting: 2, discussion: decided })).toBe('besproken')
  expect(progressOf({ setting: 3, discussion: { ...decided, state: 'besproken' } })).toBe('besproken')
  expect(progressOf({ setting: 3, discussion: null })).toBe('untouched')
})

it('[C36] counts what was decided among what was talked about', () => {
  const knobs = [
    { setting: 3, discussion: decided },
    { setting: 0, discussion: decided },
    { setting: 0, discussion: null },
  ] as const
  expect(progressCount(knobs)).toEqual({ discussed: 2, decided: 1, total: 3 })
})
