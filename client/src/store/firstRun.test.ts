import { expect, it } from 'vitest'
import { newFirstRun, readFirstRun, stepToDo, ticked } from './firstRun.ts'

it('[W440] before the first step, the next item is the first that is not done yet', () => {
  expect(stepToDo(newFirstRun)).toBe('link')
  const skipped = ticked(newFirstRun, 'screen')
  expect(stepToDo(skipped)).toBe('link')
  const both = ticked(skipped, 'link')
  expect([both.done, stepToDo(both)]).toEqual([['link', 'screen'], 'invite'])
  expect(ticked(both, 'link')).toBe(both)
  expect(ticked(both, 'link', false).done).toEqual(['screen'])
})

it.each([null, 3, 'x', {}, { done: 'link' }])(
  '[W440] what is kept and is no list of what comes first, is none: %j',
  (garbage) => {
    expect(readFirstRun(garbage)).toBeNull()
  },
)

it('[W440] only known parts of what is stored are read', () => {
  expect(readFirstRun({ done: ['practice', 'dance', 'link'], folded: 'ja', closed: 1 })).toEqual({
    done: ['link', 'practice'],
    folded: null,
    closed: false,
  })
})
