// @vitest-environment happy-dom
import { cleanup, fireEvent, render } from '@testing-library/react'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { useDialHands } from './useDialHands.ts'

afterEach(cleanup)

const SIZE = 100
const seen = { refused: vi.fn(), moved: vi.fn(), ended: vi.fn(), turned: vi.fn() }
beforeEach(() => void vi.clearAllMocks())

/** A dial of 100 px with its heart in the middle. */
function dial(setting = 2, mayTurn = true) {
  function Dial() {
    const { handlers } = useDialHands({
      setting,
      place: { x: 0.5, y: 0.5, cap: 0.4 },
      mayTurn,
      onRefused: seen.refused,
      onMove: seen.moved,
      onEnd: seen.ended,
      onTurn: seen.turned,
    })
    return <div data-testid="dial" {...handlers} />
  }
  const one = render(<Dial />).getByTestId('dial')
  one.getBoundingClientRect = () => ({ left: 0, top: 0, width: SIZE, height: SIZE }) as DOMRect
  Object.defineProperty(one, 'clientWidth', { value: SIZE })
  const captured = new Set<number>()
  one.setPointerCapture = (id) => void captured.add(id)
  one.hasPointerCapture = (id) => captured.has(id)
  const hand = (
    type: 'pointerDown' | 'pointerMove' | 'pointerUp' | 'pointerCancel',
    x: number,
    y: number,
    pointerId = 1,
  ) => fireEvent[type](one, { clientX: x, clientY: y, pointerId, button: 0 })
  return { one, hand }
}

test('[N38] held at its heart it follows the hand up and down, and turns once, when it is let go', () => {
  const { hand } = dial(2)
  hand('pointerDown', 50, 50)
  hand('pointerMove', 50, 34)
  expect(seen.moved).toHaveBeenLastCalledWith(3)
  expect(seen.turned).not.toHaveBeenCalled()
  hand('pointerUp', 50, 34)
  expect(seen.ended).toHaveBeenCalledExactlyOnceWith(true)
  expect(seen.turned).toHaveBeenCalledExactlyOnceWith(3)
})

test('[N38] a press on its heart turns nothing; a tap at its rim picks the setting there', () => {
  const { hand } = dial(0)
  hand('pointerDown', 50, 50)
  hand('pointerUp', 51, 50)
  expect(seen.ended).toHaveBeenLastCalledWith(false)
  expect(seen.turned).not.toHaveBeenCalled()
  hand('pointerDown', 50, 5)
  hand('pointerUp', 50, 5)
  expect(seen.turned).toHaveBeenCalledExactlyOnceWith(2)
})

test('[N38] a palm, or a second person, is no hand on this dial', () => {
  const { hand } = dial(2)
  hand('pointerDown', 50, 50, 1)
  hand('pointerDown', 50, 50, 2)
  hand('pointerMove', 50, 0, 2)
  hand('pointerUp', 50, 0, 2)
  expect(seen.moved).not.toHaveBeenCalled()
  expect(seen.ended).not.toHaveBeenCalled()
  hand('pointerMove', 50, 66, 1)
  hand('pointerUp', 50, 66, 1)
  expect(seen.turned).toHaveBeenCalledExactlyOnceWith(1)
})

test('[N38] what the browser takes over is let go, and turns nothing', () => {
  const { hand } = dial(2)
  hand('pointerDown', 50, 50)
  hand('pointerMove', 50, 34)
  hand('pointerCancel', 50, 34)
  hand('pointerUp', 50, 34)
  expect(seen.ended).toHaveBeenCalledOnce()
  expect(seen.turned).not.toHaveBeenCalled()
})

test('[N38] keys turn it a setting at a time, or all the way; with Ctrl they are the browser’s', () => {
  const { one } = dial(2)
  for (const [key, position] of [
    ['ArrowUp', 3],
    ['ArrowLeft', 1],
    ['Home', 0],
    ['End', 4],
  ] as const) {
    fireEvent.keyDown(one, { key })
    expect(seen.turned).toHaveBeenLastCalledWith(position)
  }
  fireEvent.keyDown(one, { key: 'ArrowUp', ctrlKey: true })
  fireEvent.keyDown(one, { key: 'a' })
  expect(seen.turned).toHaveBeenCalledTimes(4)
})

test('[N38] who may not turn it is told so, by hand and by key', () => {
  const { one, hand } = dial(2, false)
  hand('pointerDown', 50, 50)
  hand('pointerMove', 50, 34)
  fireEvent.keyDown(one, { key: 'ArrowUp' })
  expect(seen.refused).toHaveBeenCalledTimes(2)
  expect([seen.moved, seen.turned].flatMap(({ mock }) => mock.calls)).toEqual([])
})
