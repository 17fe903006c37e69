// @vitest-environment happy-dom
import type { ScriptStepId } from '@draaitafel/shared/nouns/step.ts'
import { planFromTemplate } from '@draaitafel/shared/templates/templates.ts'
import { act, fireEvent, screen } from '@testing-library/react'
import { afterEach, expect, test, vi } from 'vitest'
import { sitDown } from '../../testing/atTable.tsx'
import { WorkshopContext } from '../store/WorkshopContext.tsx'
import { SeenKeyContext } from './kit/seenKey.ts'
import { useHeld } from './kit/useHeld.ts'
import { TaskFoot } from './TaskFoot.tsx'
import { type FollowedTask, useFollowedTask } from './useFollowedTask.ts'

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
  table.show(
    <>
      <input aria-label="veld" />
      <div role="slider" tabIndex={0} aria-label="knop" aria-valuenow={1} />
    </>,
  )
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
  expect(followed()).toMatchObject({ task: 'welcome', key: null, further: null })
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

test('[W551] a dial in the hand is finished first, and then the screen goes along at once', () => {
  const { goTo, followed } = following()
  goTo('welkom')
  const dial = screen.getByRole('slider')
  fireEvent.pointerDown(dial)
  goTo('routes')
  expect(followed()).toMatchObject({ task: 'table', further: null })
  act(() => vi.advanceTimersByTime(120_000))
  expect(followed()?.task).toBe('table')
  fireEvent.pointerUp(dial)
  expect(followed()).toMatchObject({ task: 'flow', further: null })
})

test('[W552] who stays behind is not asked to be done with what is over, nor with what they do not see yet', () => {
  const table = start()
  table.goTo('welkom')
  const see: FollowedTask = { task: 'table', key: 'table-welkom', further: 'flow', goAlong: () => {} }
  table.show(<TaskFoot followed={see} />)
  table.goTo('routes')
  expect(screen.queryByText(/van 1 klaar/)).toBeNull()
  expect(screen.queryByRole('button', { name: 'Ik ben klaar' })).toBeNull()
})

test('[W552] what someone who stays behind chooses alone is kept with the task they see', () => {
  const table = start()
  table.goTo('toekomstbeeld', { task: 'values' })
  const { result } = table.hook(useHeld, {
    wrapper: ({ children }) => (
      <WorkshopContext value={table.workshop}>
        <SeenKeyContext value="values-toekomstbeeld">{children}</SeenKeyContext>
      </WorkshopContext>
    ),
  })
  table.goTo('welkom', { task: 'placing', shown: true })
  act(() => result.current.choose('werkplezier.corporatie', 'veel'))
  expect(result.current).toMatchObject({ choices: { 'werkplezier.corporatie': 'veel' }, isShown: false })
  expect(Object.keys(table.workshop.held.getState().held)).toEqual(['values-toekomstbeeld'])
})
