// @vitest-environment happy-dom

import { emptyPlan } from '@draaitafel/shared/plan/plan.ts'
import type { Role } from '@draaitafel/shared/protocol/roles.ts'
import { act, screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { sitDown } from '../../../testing/atTable.tsx'
import { text } from '../../copy/nl.ts'
import type { ConnectionState } from '../../store/connectionStore.ts'
import { SaveChip } from './SaveChip.tsx'

const { saving } = text
const cases: readonly (readonly [Role, Partial<ConnectionState>, string])[] = [
  ['participant', { save: 'saved' }, saving.saved],
  ['viewer', { save: 'saved' }, saving.uptodate],
  ['participant', { save: 'notSaved' }, saving.notSaved],
  ['participant', { save: 'heldBack', paused: true }, saving.heldBack],
  ['participant', { save: 'heldBack', paused: false }, saving.heldByLock],
  ['participant', { save: 'offline', kept: true }, saving.noLine.kept],
  ['participant', { save: 'offline', kept: false }, saving.noLine.notKept],
  // What is not known is not claimed.
  ['participant', { save: 'offline', kept: null }, saving.noLine.notKept],
  ['viewer', { save: 'offline', kept: true }, saving.noLine.viewer],
  ['participant', { save: 'offline', kept: true, blocked: true }, saving.blocked.kept],
  ['participant', { save: 'offline', kept: false, blocked: true, full: 'table' }, saving.noPlace.notKept],
  ['viewer', { save: 'offline', full: 'server' }, saving.noPlace.viewer],
]

test('[W597] saving is only heard when it went wrong, and once when that is over', () => {
  const { show, workshop } = sitDown(emptyPlan)
  show(<SaveChip />)
  const heard = (save: ConnectionState['save']) => {
    act(() => workshop.connectionStore.setState({ save }))
    return screen.getByRole('status').getAttribute('aria-live') === 'polite'
  }
  expect((['saving', 'saved', 'saving', 'saved'] as const).map(heard)).toEqual([false, false, false, false])
  expect((['offline', 'saving', 'saved', 'saving', 'saved'] as const).map(heard)).toEqual([
    true,
    true,
    true,
    false,
    false,
  ])
  expect(heard('notSaved')).toBe(true)
})

test.each(cases)('[N39] to a %s with %o it says what is true', (role, state, sentence) => {
  const { show, workshop } = sitDown(emptyPlan, role)
  workshop.connectionStore.setState(state)
  show(<SaveChip />)
  expect(screen.getByRole('status').textContent).toBe(sentence)
  expect(screen.queryByText(saving.readonly) !== null).toBe(role === 'viewer')
})
