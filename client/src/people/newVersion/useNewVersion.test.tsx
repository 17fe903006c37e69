// @vitest-environment happy-dom
import { planFromTemplate } from '@draaitafel/shared/templates/templates.ts'
import { act } from '@testing-library/react'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { sitDown } from '../../../testing/atTable.tsx'
import { useNewVersion } from './useNewVersion.ts'

const page = (entry: string) => `<html><script type="module" crossorigin src="${entry}"></script></html>`

beforeEach(() => {
  vi.useFakeTimers()
  window.sessionStorage.clear()
  // A page that is built has its entry in a script; here there is nothing to load.
  Object.assign((window as never as { happyDOM: { settings: object } }).happyDOM.settings, {
    handleDisabledFileLoadingAsSuccess: true,
  })
  document.head.innerHTML = '<script type="module" src="/assets/oud.js"></script>'
})
afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
  vi.restoreAllMocks()
  document.head.innerHTML = ''
})

/** A table whose server was replaced: it now serves this. `answer` null: nobody answers. */
function start(answer: string | null) {
  vi.stubGlobal('fetch', async () => {
    if (answer === null) throw new TypeError('no line')
    return new Response(answer)
  })
  const reload = vi.spyOn(window.location, 'reload').mockImplementation(() => {})
  const { workshop, hook } = sitDown(planFromTemplate('leeg', 'De Linde'))
  workshop.connectionStore.setState({ save: 'saved', offlineSince: '2026-03-01T10:00:00.000Z' })
  hook(() => useNewVersion(workshop))
  const comeBack = () => act(async () => workshop.connectionStore.setState({ offlineSince: null }))
  const wait = (ms: number) => act(() => vi.advanceTimersByTimeAsync(ms))
  return { workshop, reload, comeBack, wait, isNew: () => workshop.view.getState().newBuild !== null }
}

test('[N39] back on the line, a newer build is fetched as soon as nobody touches the screen', async () => {
  const { workshop, reload, comeBack, wait, isNew } = start(page('/assets/nieuw.js'))
  await act(async () => workshop.connectionStore.setState({ full: 'server' }))
  await wait(5_000)
  expect(isNew()).toBe(false)
  await comeBack()
  expect(isNew()).toBe(true)
  await wait(3_900)
  window.dispatchEvent(new Event('pointermove'))
  await wait(3_900)
  expect(reload).not.toHaveBeenCalled()
  await wait(1_000)
  expect(reload).toHaveBeenCalledOnce()
})

test('[N39] work that is not saved, or a dialog that is open, is not reloaded away', async () => {
  const { workshop, reload, comeBack, wait } = start(page('/assets/nieuw.js'))
  await comeBack()
  act(() => workshop.connectionStore.setState({ save: 'saving', unsaved: true }))
  await wait(20_000)
  act(() => workshop.connectionStore.setState({ save: 'saved', unsaved: false }))
  act(() => workshop.view.setState({ dialog: { kind: 'needs' } }))
  await wait(20_000)
  expect(reload).not.toHaveBeenCalled()
  act(() => workshop.view.setState({ dialog: null }))
  await wait(2_000)
  expect(reload).toHaveBeenCalledOnce()
})

test('[N39] a reload that did not bring the new build is not done over and over', async () => {
  const first = start(page('/assets/nieuw.js'))
  await first.comeBack()
  await first.wait(10_000)
  expect(first.reload).toHaveBeenCalledOnce()
  const second = start(page('/assets/nieuw.js'))
  await second.comeBack()
  await second.wait(60_000)
  expect(second.reload.mock.calls.length).toBeLessThanOrEqual(1)
})

test.each([
  ['the same build', page('/assets/oud.js')],
  ['the page of a network in between', '<html><h1>Log in</h1></html>'],
  ['no answer', null],
])('[N39] %s is no reason to reload', async (_, answer) => {
  const { reload, comeBack, wait, isNew } = start(answer)
  await comeBack()
  await wait(20_000)
  expect(isNew()).toBe(false)
  expect(reload).not.toHaveBeenCalled()
})
