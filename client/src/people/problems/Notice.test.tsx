// @vitest-environment happy-dom
import { emptyPlan } from '@draaitafel/shared/plan/plan.ts'
import { act, fireEvent, screen } from '@testing-library/react'
import { afterEach, expect, test, vi } from 'vitest'
import { sitDown } from '../../../testing/atTable.tsx'
import { text } from '../../copy/nl.ts'
import { NoticeBar } from './Notice.tsx'

afterEach(() => void vi.useRealTimers())

function start() {
  vi.useFakeTimers()
  const table = sitDown(emptyPlan)
  table.show(
    <>
      <NoticeBar />
      <input aria-label="veld" />
    </>,
  )
  const { view } = table.workshop
  const say: typeof view.say = (...what) => act(() => view.say(...what))
  const wait = (ms: number) => act(() => vi.advanceTimersByTime(ms))
  return { ...table, say, wait }
}

test('[N39] what only reports goes by itself; what went wrong stays until it is closed', () => {
  const { say, wait } = start()
  say('done', 'Klaar.')
  expect(screen.getByText('Klaar.')).toBeTruthy()
  wait(60_000)
  expect(screen.queryByText('Klaar.')).toBeNull()
  say('problem', 'Dat mag niet.')
  wait(600_000)
  fireEvent.click(screen.getByRole('button', { name: text.close }))
  expect(screen.queryByText('Dat mag niet.')).toBeNull()
})

test('[N39] a second report is there for as long as the first was', () => {
  const { say, wait } = start()
  say('done', 'Eén.')
  wait(5_900)
  say('done', 'Twee.')
  wait(5_900)
  expect(screen.getByText('Twee.')).toBeTruthy()
  wait(200)
  expect(screen.queryByText('Twee.')).toBeNull()
})

test('[N39] what can be taken back is there longer, and is gone once it was', () => {
  const { say, wait } = start()
  const back = vi.fn()
  say('done', 'Verder.', { label: 'Terug', back })
  wait(8_000)
  fireEvent.click(screen.getByRole('button', { name: 'Terug' }))
  expect(back).toHaveBeenCalledOnce()
  expect(screen.queryByText('Verder.')).toBeNull()
})

test('[N39] the way to where the table is stays, and warns once before words are lost', () => {
  const { say, wait, workshop } = start()
  say('done', 'De tafel is elders.', { goTo: 'knob.5' })
  wait(600_000)
  const field = screen.getByLabelText('veld')
  act(() => field.focus())
  fireEvent.change(field, { target: { value: 'half' } })
  fireEvent.click(screen.getByRole('button', { name: text.gather.go }))
  expect(workshop.view.getState().dialog).toBeNull()
  fireEvent.click(screen.getByRole('button', { name: text.gather.leaveWords }))
  expect(workshop.view.getState()).toMatchObject({ dialog: { kind: 'knob', knob: 5 }, notice: null })
})
