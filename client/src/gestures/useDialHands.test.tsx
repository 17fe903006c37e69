// @vitest-environment happy-dom
import { cleanup, fireEvent, render } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
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
    pointerType = 'mouse',
  ) => fireEvent[type](one, { clientX: x, clientY: y, pointerId, pointerType, button: 0 })
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

describe('with a finger where the page scrolls', () => {
  /** As `dial`, in a list that is higher than its window. */
  function dialInList(setting: number, mayTurn = true) {
    const { one, hand } = dial(setting, mayTurn)
    const list = one.parentElement as HTMLElement
    list.style.overflowY = 'auto'
    Object.defineProperty(list, 'scrollHeight', { value: 900 })
    Object.defineProperty(list, 'clientHeight', { value: 300 })
    const touch = (type: Parameters<typeof hand>[0], x: number, y: number) => hand(type, x, y, 1, 'touch')
    const swipe = (from: readonly [number, number], to: readonly [number, number]) => {
      touch('pointerDown', ...from)
      touch('pointerMove', ...to)
      const isKept = !fireEvent.touchMove(one)
      touch('pointerUp', ...to)
      return { isKept }
    }
    return { one, touch, swipe }
  }

  test.each([
    ['its heart', 50, 50],
    ['its rim', 90, 50],
    ['a word beside it', 8, 20],
  ])('[C700] up and down over %s is for the page: nothing turns, and nobody else is kept from the knob', (_, x, y) => {
    const { swipe } = dialInList(2)
    expect(swipe([x, y], [x + 3, y - 20]).isKept).toBe(false)
    expect(swipe([x, y], [x - 3, y + 20]).isKept).toBe(false)
    expect([seen.moved, seen.turned].flatMap(({ mock }) => mock.calls)).toEqual([])
    expect(seen.ended.mock.calls).toEqual([[false], [false]])
  })

  test('[C701] sideways it turns, at its heart too; so does its pointer, taken by the tip and brought round', () => {
    const { swipe } = dialInList(2)
    expect(swipe([50, 50], [66, 48]).isKept).toBe(true)
    expect(seen.turned).toHaveBeenLastCalledWith(3)
    swipe([50, 12], [70, 18])
    expect(seen.turned).toHaveBeenLastCalledWith(expect.closeTo(2.47, 1))
    cleanup()
    // At 3 its pointer is to the right and a little up; round it is down.
    const tip = dialInList(3)
    expect(tip.swipe([79, 38], [84, 54]).isKept).toBe(true)
    expect(seen.turned).toHaveBeenCalledTimes(3)
    expect(tip.swipe([79, 38], [72, 60]).isKept).toBe(true)
  })

  test('[C702] a tap still picks a setting, but not the finger that stops a page on its way', () => {
    const { touch } = dialInList(0)
    touch('pointerDown', 50, 5)
    touch('pointerUp', 50, 5)
    expect(seen.turned).toHaveBeenCalledExactlyOnceWith(2)
    fireEvent.scroll(document)
    touch('pointerDown', 95, 30)
    touch('pointerUp', 95, 30)
    expect(seen.turned).toHaveBeenCalledOnce()
  })

  test('[C703] who may not turn it hears so of a tap or a turn, not of scrolling past', () => {
    const { touch, swipe } = dialInList(2, false)
    swipe([50, 50], [50, 20])
    expect(seen.refused).not.toHaveBeenCalled()
    touch('pointerDown', 50, 5)
    touch('pointerUp', 50, 5)
    swipe([50, 50], [80, 50])
    expect(seen.refused).toHaveBeenCalledTimes(2)
    expect([seen.moved, seen.turned].flatMap(({ mock }) => mock.calls)).toEqual([])
  })

  test('[C704] where nothing scrolls a finger turns it up and down as a mouse does', () => {
    const { hand } = dial(2)
    hand('pointerDown', 50, 50, 1, 'touch')
    hand('pointerMove', 50, 34, 1, 'touch')
    hand('pointerUp', 50, 34, 1, 'touch')
    expect(seen.turned).toHaveBeenCalledExactlyOnceWith(3)
  })
})
