import { expect, it } from 'vitest'
import { newsAfter } from './useShownRound.ts'

const knobs = { id: 'knoppenronde', view: 'knobs' } as const
const money = { id: 'investeringen', view: 'investments' } as const
const round = { id: 'r1' }

it('[W241] what a round showed is news until the next step, and does not come back with the step after', () => {
  const shown = newsAfter(null, round, knobs, true)
  expect(shown).toEqual({ round: 'r1', step: 'knoppenronde', isOver: false })
  expect(newsAfter(shown, round, knobs, true)).toBe(shown)
  const later = newsAfter(shown, round, money, true)
  expect(later?.isOver).toBe(true)
  expect(newsAfter(later, round, knobs, true)?.isOver).toBe(true)
})

it('[W241] a screen that joins later hears of it in a step about knobs, or without steps, and not in another', () => {
  expect(newsAfter(null, round, knobs, false)?.isOver).toBe(false)
  expect(newsAfter(null, round, null, false)?.isOver).toBe(false)
  expect(newsAfter(null, round, money, false)?.isOver).toBe(true)
  // Shown there and then, it is news in any step.
  expect(newsAfter(null, round, money, true)?.isOver).toBe(false)
})

it('[W241] what was put away stays away until another round is shown', () => {
  const away = { round: 'r1', step: 'knoppenronde', isOver: true }
  expect(newsAfter(away, round, knobs, true)?.isOver).toBe(true)
  expect(newsAfter(away, null, knobs, true)).toBe(away)
  expect(newsAfter(away, { id: 'r2' }, knobs, true)?.isOver).toBe(false)
})
