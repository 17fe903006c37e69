// @vitest-environment happy-dom
import { planFromTemplate } from '@draaitafel/shared/templates/templates.ts'
import { act, screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { sitDown } from '../../../testing/atTable.tsx'
import { text } from '../../copy/nl.ts'
import { UndoButtons } from './UndoButtons.tsx'

const plan = planFromTemplate('casus-c', 'Thuisplusflat')

function start(role: 'participant' | 'viewer' = 'participant') {
  const table = sitDown(plan, role)
  const user = table.show(
    <>
      <UndoButtons />
      <input aria-label="veld" />
      <textarea aria-label="lang" />
    </>,
  )
  const setting = () => table.plan().knobs[5]?.setting
  const turn = () => act(() => table.workshop.dispatch({ type: 'knob.turn', knob: 6, setting: 4 }))
  return { ...table, user, setting, turn }
}

test('[N39] names the step it turns back, and the step it does again', async () => {
  const { user, setting, turn } = start()
  const before = setting()
  expect(screen.getByRole('button', { name: text.undo.nothing }).getAttribute('aria-disabled')).toBe('true')
  turn()
  await user.click(await screen.findByRole('button', { name: /^Ongedaan maken: .*6/ }))
  expect(setting()).toBe(before)
  await user.click(await screen.findByRole('button', { name: /^Opnieuw doen: .*6/ }))
  expect(setting()).toBe(4)
})

test('[N39] the keys do so anywhere but in a field, which has its own; a long text is shared and follows ours', async () => {
  const { user, setting, turn } = start()
  const before = setting()
  turn()
  await user.click(screen.getByLabelText('veld'))
  await user.keyboard('{Control>}z{/Control}')
  expect(setting()).toBe(4)
  await user.click(screen.getByLabelText('lang'))
  await user.keyboard('{Control>}z{/Control}')
  expect(setting()).toBe(before)
  await user.keyboard('{Control>}{Shift>}z{/Shift}{/Control}')
  expect(setting()).toBe(4)
  await user.keyboard('{Meta>}z{/Meta}')
  expect(setting()).toBe(before)
  await user.keyboard('{Control>}y{/Control}')
  expect(setting()).toBe(4)
  await user.keyboard('{Control>}{Alt>}z{/Alt}{/Control}')
  expect(setting()).toBe(4)
})

test('[N39] who only looks on has no such buttons', () => {
  start('viewer')
  expect(screen.queryAllByRole('button')).toEqual([])
})
