// @vitest-environment happy-dom
import { unkept } from '@draaitafel/shared/nouns/agreement.ts'
import type { Role } from '@draaitafel/shared/protocol/roles.ts'
import { planFromTemplate } from '@draaitafel/shared/templates/templates.ts'
import { screen, waitFor } from '@testing-library/react'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { sitDown } from '../../../testing/atTable.tsx'
import { refusal, serverSays } from '../../../testing/serverSays.ts'
import { dialogText } from '../../copy/nlDialogs.ts'
import { readSeat, saveSeat } from '../../store/seat.ts'
import { NamesDialog } from './NamesDialog.tsx'

const words = dialogText.names
const plan = planFromTemplate('casus-c', 'Thuisplusflat')

beforeEach(() => window.localStorage.clear())
afterEach(() => void vi.restoreAllMocks())

function start(role: Role, name: string, answer: Parameters<typeof serverSays>[0] = () => [204]) {
  const asked = serverSays(answer)
  const reload = vi.spyOn(window.location, 'reload').mockImplementation(() => {})
  const party = role === 'participant' ? 'corporatie' : null
  const table = sitDown(plan, role, { person: role === 'facilitator' ? 'sam' : null, name, party })
  for (const id of ['a', 'b'])
    table.othersDo({ type: 'agreement.add', id, facts: { text: `Afspraak ${id}`, ...unkept } })
  const says = (who: string, agreement: string) =>
    table.othersDo(
      { type: 'consent.give', agreement, stance: 'akkoord', reason: '' },
      { role: 'participant', name: who, party: 'gemeente' },
    )
  says('Bo', 'a')
  says('Kim', 'b')
  table.workshop.view.setState({ dialog: { kind: 'names' } })
  const user = table.show(<NamesDialog />)
  const press = (label: string) => user.click(screen.getByRole('button', { name: label }))
  return { ...table, user, asked, reload, press }
}

test('[N51] my own name goes: on the server, on this device, and from this connection', async () => {
  saveSeat('tafel', { person: null, name: 'Noor', party: 'corporatie' })
  const { asked, press, reload } = start('participant', 'Noor')
  await press(words.removeMine)
  await waitFor(() => expect(reload).toHaveBeenCalledOnce())
  expect(asked).toMatchObject([{ method: 'POST', body: { name: 'Noor' } }])
  expect(readSeat('tafel')).toMatchObject({ name: '', party: 'corporatie' })
})

test('[N51] the facilitator chooses whose name goes, and stays at the table when it is another', async () => {
  const { user, asked, press, reload, workshop } = start('facilitator', 'Sam')
  const which = screen.getByLabelText<HTMLSelectElement>(words.which)
  expect([...which.options].map(({ value }) => value)).toEqual(expect.arrayContaining(['Bo', 'Kim']))
  await user.selectOptions(which, 'Kim')
  await press(words.remove)
  await waitFor(() => expect(workshop.view.getState().notice?.sentence).toBe(words.done))
  expect(asked).toMatchObject([{ body: { name: 'Kim' } }])
  expect(reload).not.toHaveBeenCalled()
  expect(workshop.view.getState().dialog).toBeNull()
})

test('[N51] my name in other capitals is still mine', async () => {
  const { user, press, reload } = start('facilitator', 'bo')
  await user.selectOptions(screen.getByLabelText(words.which), 'Bo')
  await press(words.remove)
  await waitFor(() => expect(reload).toHaveBeenCalledOnce())
})

test('[N51] a refusal removes nothing here, and says why', async () => {
  saveSeat('tafel', { person: null, name: 'Noor', party: 'corporatie' })
  const { press, reload } = start('participant', 'Noor', () => refusal(503, 'even-niet', 'Nu even niet.'))
  await press(words.removeMine)
  expect((await screen.findByRole('alert')).textContent).toBe('Nu even niet.')
  expect(reload).not.toHaveBeenCalled()
  expect(readSeat('tafel')?.name).toBe('Noor')
})

test('[N51] without a name there is nothing to remove', () => {
  start('participant', '')
  expect(screen.getByText(words.none)).toBeTruthy()
  expect(screen.queryByRole('button', { name: words.removeMine })).toBeNull()
})
