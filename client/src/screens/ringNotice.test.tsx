// @vitest-environment happy-dom
import { emptyPlan } from '@draaitafel/shared/plan/plan.ts'
import { act, fireEvent, screen } from '@testing-library/react'
import { afterEach, expect, test, vi } from 'vitest'
import { sitDown } from '../../testing/atTable.tsx'
import { NoticeBar } from '../people/problems/Notice.tsx'
import { useRing } from './useRing.ts'

afterEach(() => void vi.useRealTimers())

test('[W765] what can be taken back is a stop of F6, and stays while it has the focus', () => {
  vi.useFakeTimers()
  const { hook, show, workshop } = sitDown(emptyPlan)
  show(
    <>
      <NoticeBar />
      <input aria-label="veld" />
    </>,
  )
  hook(useRing)
  const say: typeof workshop.view.say = (...what) => act(() => workshop.view.say(...what))
  const wait = (ms: number) => act(() => vi.advanceTimersByTime(ms))
  say('done', 'Klaar.')
  fireEvent.keyDown(document.body, { key: 'F6' })
  expect(document.activeElement).toBe(document.body)
  say('done', 'Verder.', { label: 'Terug', back: vi.fn() })
  fireEvent.keyDown(document.body, { key: 'F6' })
  expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Terug' }))
  wait(60_000)
  expect(screen.getByText('Verder.')).toBeTruthy()
  act(() => screen.getByLabelText('veld').focus())
  wait(10_000)
  expect(screen.queryByText('Verder.')).toBeNull()
})
