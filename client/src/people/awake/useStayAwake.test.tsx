// @vitest-environment happy-dom
import { act, cleanup, renderHook, waitFor } from '@testing-library/react'
import { afterEach, expect, test } from 'vitest'
import { useStayAwake } from './useStayAwake.ts'

afterEach(() => {
  cleanup()
  Reflect.deleteProperty(navigator, 'wakeLock')
  Reflect.deleteProperty(document, 'visibilityState')
})

/** A device that keeps its screen on when asked, until the page is hidden; or refuses. */
function device({ refuses = false } = {}) {
  const held = new Set<object>()
  const state = { asked: 0, refuses }
  Object.assign(navigator, {
    wakeLock: {
      request: async () => {
        state.asked += 1
        if (state.refuses) throw new DOMException('', 'NotAllowedError')
        const sentinel = { release: async () => void held.delete(sentinel) }
        held.add(sentinel)
        return sentinel
      },
    },
  })
  const show = (visibility: 'visible' | 'hidden') => {
    Object.defineProperty(document, 'visibilityState', { value: visibility, configurable: true })
    if (visibility === 'hidden') held.clear()
    return act(async () => void document.dispatchEvent(new Event('visibilitychange')))
  }
  return { held, state, show }
}

test('[N75] the screen stays on for as long as that is wanted', async () => {
  const { held } = device()
  const { rerender, result } = renderHook((wanted: boolean) => useStayAwake(wanted), { initialProps: true })
  await waitFor(() => expect(held.size).toBe(1))
  expect(result.current).toBe(false)
  rerender(false)
  await waitFor(() => expect(held.size).toBe(0))
})

test('[N75] after the page was hidden it is asked for again, and not while it is hidden', async () => {
  const { held, state, show } = device()
  renderHook(() => useStayAwake(true))
  await waitFor(() => expect(held.size).toBe(1))
  await show('hidden')
  expect(state.asked).toBe(1)
  await show('visible')
  await waitFor(() => expect(held.size).toBe(1))
})

test('[N75] a device that refuses is told, until it no longer does', async () => {
  const { state, show } = device({ refuses: true })
  const { result } = renderHook(() => useStayAwake(true))
  await waitFor(() => expect(result.current).toBe(true))
  state.refuses = false
  await show('visible')
  await waitFor(() => expect(result.current).toBe(false))
})

test('[N75] a browser that cannot do this is told as well, and only to who wants it', async () => {
  const { result, rerender } = renderHook((wanted: boolean) => useStayAwake(wanted), { initialProps: true })
  await waitFor(() => expect(result.current).toBe(true))
  rerender(false)
  expect(result.current).toBe(false)
})

test('[N75] a page that closes while it asks holds no screen on afterwards', async () => {
  const { held, state } = device()
  const { unmount } = renderHook(() => useStayAwake(true))
  unmount()
  await act(async () => {})
  expect(state.asked).toBe(1)
  expect(held.size).toBe(0)
})
