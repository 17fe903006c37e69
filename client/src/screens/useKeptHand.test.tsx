// @vitest-environment happy-dom
import { fireEvent, renderHook } from '@testing-library/react'
import { beforeEach, expect, test } from 'vitest'
import { useKeptHand, wasByPointer } from './useKeptHand.ts'

beforeEach(() => window.sessionStorage.clear())

const leave = () => window.dispatchEvent(new Event('pagehide'))

test('[C970] over a reload it is known whether a pointer or a key came last; of a new tab nothing is known', () => {
  expect(wasByPointer()).toBe(false)
  renderHook(() => useKeptHand())
  fireEvent.pointerDown(document.body)
  leave()
  expect(wasByPointer()).toBe(true)
  fireEvent.keyDown(document.body, { key: 'F5' })
  leave()
  expect(wasByPointer()).toBe(false)
})

test('[C970] whoever reloads twice and presses nothing in between stays who they were', () => {
  const { unmount } = renderHook(() => useKeptHand())
  fireEvent.pointerDown(document.body)
  leave()
  unmount()
  renderHook(() => useKeptHand())
  leave()
  expect(wasByPointer()).toBe(true)
})
