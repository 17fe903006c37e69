// @vitest-environment happy-dom
import { textName } from '@draaitafel/shared/document/schema.ts'
import { noLocks } from '@draaitafel/shared/protocol/locks.ts'
import type { Role } from '@draaitafel/shared/protocol/roles.ts'
import { planFromTemplate } from '@draaitafel/shared/templates/templates.ts'
import { act, cleanup, fireEvent, screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { sitDown } from '../../../testing/atTable.tsx'
import { NoteField } from './NoteField.tsx'

const id = 'vision'

function start(role: Role = 'participant') {
  const table = sitDown({ ...planFromTemplate('leeg', 'De Linde'), vision: 'Samen oud' }, role)
  const user = table.show(<NoteField id={id} label="Toekomstbeeld" rows={3} />)
  const field = screen.getByLabelText<HTMLTextAreaElement>('Toekomstbeeld')
  const theyEdit = (at: number, remove: number, insert: string) =>
    act(() => table.othersDo({ type: 'text.edit', text: id, at, remove, insert }))
  return { ...table, user, field, theyEdit, vision: () => table.plan().vision }
}

test('[N76] each key is in the plan at once', async () => {
  const { user, field, vision } = start()
  await user.type(field, '!')
  expect(vision()).toBe('Samen oud!')
})

test('[N76] what another writes comes in while I type, and my caret stays between the same letters', () => {
  const { field, theyEdit, vision } = start()
  act(() => field.focus())
  field.setSelectionRange(6, 9)
  fireEvent.select(field)
  theyEdit(0, 0, 'Gezond en s')
  theyEdit(11, 1, '')
  expect(field.value).toBe('Gezond en samen oud')
  expect(field.value.slice(field.selectionStart, field.selectionEnd)).toBe('oud')
  fireEvent.change(field, { target: { value: 'Gezond en samen oud worden' } })
  expect(vision()).toBe('Gezond en samen oud worden')
})

test('[N76] others see that I am in it, until I leave or it disappears', () => {
  const { field, told } = start()
  act(() => field.focus())
  expect(told().writing).toBe(textName(id))
  act(() => field.blur())
  expect(told().writing).toBeNull()
  act(() => field.focus())
  cleanup()
  expect(told().writing).toBeNull()
})

test('[N76] who may not write reads it, and nobody sees them in it', () => {
  const { field, told } = start('viewer')
  expect(field.readOnly).toBe(true)
  act(() => field.focus())
  expect(told().writing ?? null).toBeNull()
})

test('[N76] a lock closes the field while someone is in it', () => {
  const { field, workshop } = start()
  act(() => field.focus())
  act(() => workshop.connectionStore.setState({ locks: { ...noLocks, allowed: 'kijken' } }))
  expect(field.readOnly).toBe(true)
})
