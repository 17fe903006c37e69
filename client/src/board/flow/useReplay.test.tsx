// @vitest-environment happy-dom
import { planFromTemplate } from '@draaitafel/shared/templates/templates.ts'
import { act } from '@testing-library/react'
import { afterEach, expect, test, vi } from 'vitest'
import { sitDown } from '../../../testing/atTable.tsx'
import { useFlow } from './useFlow.ts'
import { useReplay } from './useReplay.ts'

afterEach(() => void vi.useRealTimers())

function start() {
  vi.useFakeTimers()
  const table = sitDown(planFromTemplate('casus-c', 'Thuisplusflat'))
  const { result } = table.hook(() => ({ play: useReplay(), flow: useFlow() }))
  return { ...table, play: () => act(() => result.current.play()), open: () => result.current.flow.all.open }
}

test('[N38] the board goes back to before the turn for a moment, and then is as it is', () => {
  const { play, open, workshop } = start()
  act(() => workshop.dispatch({ type: 'knob.turn', knob: 6, setting: 4 }))
  const now = open()
  act(() => workshop.view.setState({ lastTurn: { knob: 6, from: 0, to: 4 } }))
  play()
  expect(open()).toBeLessThan(now)
  expect(workshop.view.getState()).toMatchObject({ selection: { kind: 'knob', knob: 6 }, notice: { kind: 'done' } })
  expect(workshop.view.getState().notice?.sentence).toContain(String(now))
  act(() => vi.advanceTimersByTime(2_000))
  expect(open()).toBe(now)
})

test('[N38] without a turn there is nothing to show once more', () => {
  const { play, workshop } = start()
  play()
  expect(workshop.view.getState()).toMatchObject({ replay: null, notice: null })
})
