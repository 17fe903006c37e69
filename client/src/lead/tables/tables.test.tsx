// @vitest-environment happy-dom
import { writePartOf, writeTables } from '@draaitafel/shared/document/writeTables.ts'
import type { PartOf, SubTable } from '@draaitafel/shared/plan/tables.ts'
import type { Role } from '@draaitafel/shared/protocol/roles.ts'
import { planFromTemplate } from '@draaitafel/shared/templates/templates.ts'
import { act, screen, waitFor } from '@testing-library/react'
import { expect, test } from 'vitest'
import { sitDown } from '../../../testing/atTable.tsx'
import { refusal, serverSays } from '../../../testing/serverSays.ts'
import { tablesText } from '../../copy/nlTables.ts'
import { readLeaderSeat, readSeat } from '../../store/seat.ts'
import { LaterTablesBar } from './LaterTablesBar.tsx'

const words = tablesText.bar

function table(id: SubTable['id'], label: string, more: Partial<SubTable> = {}): SubTable {
  const made = { moment: '', settings: '', lackingCents: 0 }
  const facts = { workshop: `tafel-${id.toLowerCase()}`, state: 'open', at: '2026-11-30T10:00:00.000Z' } as const
  return { id, label, mayLead: false, led: false, ...facts, ...made, ...more }
}

const partOf: PartOf = { workshop: 'ouder', title: 'De Waterlelie', label: 'Raam', state: 'open' }

function start(role: Role = 'participant', answer: Parameters<typeof serverSays>[0] = () => null) {
  const asked = serverSays(answer)
  const sat = sitDown(planFromTemplate('casus-c', 'Thuisplusflat'), role)
  const user = sat.show(<LaterTablesBar />)
  const split = (...tables: SubTable[]) => act(() => sat.serverDoes((doc) => writeTables(doc, tables)))
  const belong = (state: PartOf['state']) => act(() => sat.serverDoes((doc) => writePartOf(doc, { ...partOf, state })))
  const press = async (name: string) => user.click(await screen.findByRole('button', { name }))
  const connected = (saved: boolean) =>
    act(() => sat.workshop.connectionStore.setState({ save: saved ? 'saved' : 'saving', synced: true }))
  return { ...sat, asked, split, belong, press, connected }
}

test('[C730] everyone sees where the tables are, and goes there with the same seat', async () => {
  const { split, press, asked } = start('participant', () => [
    200,
    { workshop: 'tafel-b', role: 'participant', isNew: true },
  ])
  expect(screen.queryByRole('button')).toBeNull()
  split(table('A', 'Raam'), table('B', 'Midden'))
  await screen.findByText(words.split(2))
  await press(words.goTo('Midden'))
  await waitFor(() => expect(window.location.pathname).toBe('/w/tafel-b/deelnemer'))
  expect(asked.map(({ path, body }) => [path, body])).toEqual([
    ['/api/workshops/tafel/tables/B/sessions?role=participant', { lead: false }],
  ])
  expect(readSeat('tafel-b')).toEqual({ person: null, name: 'Noor', party: 'corporatie' })
})

test('[C731] where a table may lead itself the first who presses does, and nobody after', async () => {
  const { split, press } = start('participant', () => [200, { workshop: 'tafel-a', role: 'facilitator', isNew: true }])
  split(table('A', 'Raam', { mayLead: true }), table('B', 'Midden', { mayLead: true, led: true }), table('C', 'Deur'))
  await screen.findByText(words.split(3))
  expect(screen.queryByRole('button', { name: words.leadIt('Midden') })).toBeNull()
  expect(screen.queryByRole('button', { name: words.leadIt('Deur') })).toBeNull()
  await press(words.leadIt('Raam'))
  await waitFor(() => expect(window.location.pathname).toBe('/w/tafel-a/begeleider'))
  expect(readLeaderSeat('tafel-a', () => 'ander').name).toBe('Noor')
})

test('[C732] a table that is led by now is said, and nobody goes anywhere', async () => {
  const { split, press, workshop } = start('participant', () =>
    refusal(409, 'tafel-al-geleid', 'Ga erheen als deelnemer.'),
  )
  const before = window.location.pathname
  split(table('A', 'Raam', { mayLead: true }), table('B', 'Midden'))
  await press(words.leadIt('Raam'))
  await waitFor(() => expect(workshop.view.getState().notice?.sentence).toBe('Ga erheen als deelnemer.'))
  expect(window.location.pathname).toBe(before)
})

test('[C733] when the tables come back everyone is led home, and not before what they did is saved', async () => {
  const { belong, connected } = start()
  belong('open')
  await screen.findByText(words.partOf(partOf.title), { exact: false })
  connected(false)
  belong('terug')
  await screen.findByText(words.isBack)
  expect(screen.getByText(words.leading, { exact: false })).toBeTruthy()
  expect(window.location.pathname).not.toBe('/w/ouder/deelnemer')
  connected(true)
  await waitFor(() => expect(window.location.pathname).toBe('/w/ouder/deelnemer'))
})

test('[C734] who comes to look at a table that is back stays until they press', async () => {
  window.history.replaceState(null, '', '/w/tafel-a/deelnemer')
  const { belong, connected, press } = start()
  connected(true)
  belong('terug')
  await screen.findByText(words.keeps, { exact: false })
  expect(window.location.pathname).toBe('/w/tafel-a/deelnemer')
  await press(words.home)
  await waitFor(() => expect(window.location.pathname).toBe('/w/ouder/deelnemer'))
})

test('[C735] who led a table goes home as who they are there', async () => {
  const { belong, press } = start('facilitator', () => [200, { role: 'participant' }])
  belong('open')
  await press(words.home)
  await waitFor(() => expect(window.location.pathname).toBe('/w/ouder/deelnemer'))
})
