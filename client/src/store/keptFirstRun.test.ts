// @vitest-environment happy-dom
import { afterEach, expect, test } from 'vitest'
import { newFirstRun } from './firstRun.ts'
import { changeFirstRun, findFirstRun, openFirstRun, tickFirstRun } from './keptFirstRun.ts'

afterEach(() => window.localStorage.clear())

test('[N36] a device without a list gets none by ticking', () => {
  tickFirstRun('thuis', 'link')
  expect(findFirstRun('thuis')).toBeNull()
})

test('[N36] what was ticked is kept with the visit, until the list is over', () => {
  openFirstRun('thuis')
  tickFirstRun('thuis', 'link')
  expect(findFirstRun('thuis')).toEqual({ ...newFirstRun, done: ['link'], folded: false })
  changeFirstRun('thuis', () => null)
  expect(findFirstRun('thuis')).toBeNull()
})

test('[N36] opened again it is unfolded and knows what was done', () => {
  openFirstRun('thuis')
  tickFirstRun('thuis', 'screen')
  changeFirstRun('thuis', (run) => ({ ...run, folded: true, closed: true }))
  openFirstRun('thuis')
  expect(findFirstRun('thuis')).toEqual({ done: ['screen'], folded: false, closed: false })
})
