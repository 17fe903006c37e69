// @vitest-environment happy-dom
import type { Role } from '@draaitafel/shared/protocol/roles.ts'
import { planFromTemplate } from '@draaitafel/shared/templates/templates.ts'
import { act } from '@testing-library/react'
import { expect, test } from 'vitest'
import { sitDown } from '../../../testing/atTable.tsx'
import { text } from '../../copy/nl.ts'
import type { OpenDialog } from '../../store/viewStore.ts'
import { UnsavedCountContext } from '../../ui/unsaved.ts'
import { useGathered } from './useGathered.ts'

/** `unsaved`: how many forms of this screen hold words that are kept nowhere. */
function start(role: Role = 'participant', { before = false, unsaved = 0 } = {}) {
  const table = sitDown(planFromTemplate('casus-c', 'Thuisplusflat'), role)
  let calls = 0
  const call = (place: string) =>
    act(() => table.othersDo({ type: 'gather.call', place }, {}, `2026-01-01T10:00:0${calls++}.000Z`))
  if (before) call('needs')
  function Watching() {
    useGathered()
    return null
  }
  table.show(
    <UnsavedCountContext value={{ current: unsaved }}>
      <Watching />
    </UnsavedCountContext>,
  )
  const { view } = table.workshop
  return { call, view, open: (dialog: OpenDialog) => act(() => view.setState({ dialog })) }
}

test('[N37] everyone goes where the facilitator brings them, also a second time, and may wander in between', () => {
  const { call, view, open } = start()
  call('knob.5')
  expect(view.getState()).toMatchObject({
    dialog: { kind: 'knob', knob: 5 },
    notice: { sentence: text.gather.brought },
  })
  open({ kind: 'log' })
  call('knob.5')
  expect(view.getState().dialog).toEqual({ kind: 'knob', knob: 5 })
  call('route.beter-team')
  expect(view.getState()).toMatchObject({ dialog: null, selection: { kind: 'route', route: 'beter-team' } })
})

test('[N37] the facilitators themselves are not moved, and neither is who came in later', () => {
  const facilitator = start('facilitator')
  facilitator.call('needs')
  expect(facilitator.view.getState().dialog).toBeNull()
  const late = start('participant', { before: true })
  expect(late.view.getState().dialog).toBeNull()
})

test('[N37] who is writing in a dialog is told where the table is, with a way there', () => {
  const { call, view, open } = start('participant', { unsaved: 1 })
  open({ kind: 'parked', about: '' })
  call('needs')
  expect(view.getState()).toMatchObject({ dialog: { kind: 'parked' }, notice: { help: { goTo: 'needs' } } })
  expect(view.getState().notice?.sentence).toContain(text.places.needs)
})

test('[N37] who is writing in that very dialog stays in it', () => {
  const { call, view, open } = start('participant', { unsaved: 1 })
  open({ kind: 'parked', about: '' })
  call('parked')
  expect(view.getState()).toMatchObject({ dialog: { kind: 'parked' }, notice: { sentence: text.gather.brought } })
})
