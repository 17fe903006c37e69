// @vitest-environment happy-dom
import { planFromTemplate } from '@draaitafel/shared/templates/templates.ts'
import { screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { sitDown } from '../../../testing/atTable.tsx'
import type { ConnectionState } from '../../store/connectionStore.ts'
import type { ViewState } from '../../store/viewStore.ts'
import { isCalm } from './isCalm.ts'

function start() {
  return sitDown(planFromTemplate('casus-c', 'Thuisplusflat'))
}

test('[N39] a page that would come back just as it is may be loaded again', () => {
  expect(isCalm(start().workshop)).toBe(true)
})

const views: readonly Partial<ViewState>[] = [
  { dialog: { kind: 'log' } },
  { hand: { kind: 'card', source: 'III' } },
  { turning: { knob: 6, position: 2.4 } },
  { lens: 'gemeente' },
  { selection: { kind: 'knob', knob: 6 } },
]
test.each(views)('[N39] not while something is open, chosen or in hand: %o', (state) => {
  const { workshop } = start()
  workshop.view.setState(state)
  expect(isCalm(workshop)).toBe(false)
})

const lines: readonly Partial<ConnectionState>[] = [
  { save: 'saving' },
  { offlineSince: '2026-01-01T10:00:00.000Z' },
  { ending: { kind: 'newerDocument' } },
]
test.each(lines)('[N39] not while the line is not in order: %o', (state) => {
  const { workshop } = start()
  workshop.connectionStore.setState(state)
  expect(isCalm(workshop)).toBe(false)
})

test('[N39] not while there is a step to turn back, which only this page knows', () => {
  const { workshop } = start()
  workshop.dispatch({ type: 'knob.turn', knob: 6, setting: 4 })
  expect(isCalm(workshop)).toBe(false)
})

test('[N39] not while a menu is open, or words stand in the field that has the focus', async () => {
  const { workshop, show } = start()
  const user = show(<input aria-label="veld" />)
  const field = screen.getByLabelText('veld')
  await user.click(field)
  expect(isCalm(workshop)).toBe(true)
  await user.type(field, 'half')
  expect(isCalm(workshop)).toBe(false)
  await user.clear(field)
  const menu = document.body.appendChild(document.createElement('div'))
  menu.setAttribute('role', 'menu')
  expect(isCalm(workshop)).toBe(false)
  menu.remove()
})
