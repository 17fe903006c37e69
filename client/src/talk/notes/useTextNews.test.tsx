// @vitest-environment happy-dom
import { textName } from '@draaitafel/shared/document/schema.ts'
import { parsePresence } from '@draaitafel/shared/protocol/presence.ts'
import { planFromTemplate } from '@draaitafel/shared/templates/templates.ts'
import { act, fireEvent, screen } from '@testing-library/react'
import { afterEach, expect, test, vi } from 'vitest'
import { sitDown } from '../../../testing/atTable.tsx'
import { NoteField } from './NoteField.tsx'

afterEach(() => void vi.useRealTimers())

const id = { talk: 1, part: 'worth' } as const

function start() {
  vi.useFakeTimers()
  const table = sitDown(planFromTemplate('casus-c', 'Thuisplusflat'))
  table.show(<NoteField id={id} label="Omdat…" called="de reden" rows={1} bare />)
  const field = screen.getByLabelText<HTMLTextAreaElement>('Omdat…')
  const heard = () => field.parentElement?.querySelector('[aria-live]')?.textContent
  const wait = (ms: number) => act(() => vi.advanceTimersByTime(ms))
  const zorg = table.plan().parties[1]
  const theyAreIn = (writing: string | null) => {
    const presence = parsePresence({ name: 'Ans', party: zorg?.id, role: 'participant', writing })
    if (presence) act(() => table.workshop.peersStore.setState({ peers: [{ ...presence, clientId: 7 }] }))
  }
  const theyType = (insert: string) =>
    act(() => table.othersDo({ type: 'text.edit', text: id, at: 0, remove: 0, insert }))
  return { ...table, field, heard, wait, theyAreIn, theyType, zorg: zorg?.name ?? '' }
}

test('[C890] what another writes in a text on my screen is told once they rest, and again only when they leave', () => {
  const { heard, wait, theyAreIn, theyType, zorg } = start()
  theyAreIn(textName(id))
  theyType('a')
  wait(1000)
  theyType('b')
  wait(1000)
  expect(heard()).toBe('')
  wait(600)
  expect(heard()).toBe(`${zorg} verandert de reden.`)
  theyType('c')
  wait(3000)
  expect(heard()).toBe('')
  theyAreIn(null)
  expect(heard()).toBe(`${zorg} verandert de reden.`)
})

test('[C891] who leaves a text they changed hears that it is kept, and who changed nothing hears nothing', () => {
  const { field, heard } = start()
  act(() => field.focus())
  act(() => field.blur())
  expect(heard()).toBe('')
  act(() => field.focus())
  fireEvent.change(field, { target: { value: 'Omdat het moet' } })
  expect(heard()).toBe('')
  act(() => field.blur())
  expect(heard()).toBe('Reden bewaard.')
})
