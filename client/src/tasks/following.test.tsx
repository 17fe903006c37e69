// @vitest-environment happy-dom
import type { ScriptStepId } from '@draaitafel/shared/nouns/step.ts'
import { planFromTemplate } from '@draaitafel/shared/templates/templates.ts'
import { act, fireEvent, screen } from '@testing-library/react'
import { afterEach, expect, test, vi } from 'vitest'
import { sitDown } from '../../testing/atTable.tsx'
import { useFollowedTask } from './useFollowedTask.ts'

afterEach(() => void vi.useRealTimers())

const plan = planFromTemplate('casus-c', 'Thuisplusflat')

function start() {
  const table = sitDown(plan)
  const goTo = (step: ScriptStepId, more: object = {}) =>
    act(() => table.othersDo({ type: 'step.go', now: { step, endsAt: null, leftSeconds: 60, ...more } }))
  return { ...table, goTo }
}

function following() {
  vi.useFakeTimers()
  const table = start()
  table.show(<input aria-label="veld" />)
  const { result } = table.hook(useFollowedTask)
  const type = () => {
    const field = screen.getByLabelText('veld')
    act(() => field.focus())
    fireEvent.change(field, { target: { value: 'half' } })
    return field
  }
  return { ...table, followed: () => result.current, type }
}

test('[N37] a screen where nobody types goes along at once', () => {
  const { goTo, followed } = following()
  expect(followed()).toBeNull()
  goTo('welkom')
  expect(followed()).toMatchObject({ task: 'table', further: null })
  goTo('routes')
  expect(followed()).toMatchObject({ task: 'flow', further: null })
})

test('[N37] who types stays, sees the way along, and goes by itself half a minute after the last key', () => {
  const { goTo, followed, type } = following()
  goTo('welkom')
  const field = type()
  goTo('routes')
  expect(followed()).toMatchObject({ task: 'table', further: 'flow' })
  act(() => vi.advanceTimersByTime(20_000))
  fireEvent.keyDown(field, { key: 'a' })
  act(() => vi.advanceTimersByTime(20_000))
  expect(followed()?.task).toBe('table')
  act(() => vi.advanceTimersByTime(10_000))
  expect(followed()).toMatchObject({ task: 'flow', further: null })
})

test('[N37] a field that was left holds nobody back, and one may go along sooner', () => {
  const { goTo, followed, type } = following()
  goTo('welkom')
  const field = type()
  goTo('routes')
  act(() => field.blur())
  expect(followed()?.task).toBe('flow')
  type()
  goTo('oogst')
  expect(followed()?.further).not.toBeNull()
  act(() => followed()?.goAlong())
  expect(followed()).toMatchObject({ task: 'harvest', further: null })
})
