// @vitest-environment happy-dom
import { nothingShown } from '@draaitafel/shared/protocol/presence.ts'
import type { Role } from '@draaitafel/shared/protocol/roles.ts'
import { planFromTemplate } from '@draaitafel/shared/templates/templates.ts'
import { act, fireEvent, screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { sitDown } from '../../../testing/atTable.tsx'
import { text } from '../../copy/nl.ts'
import { aroundText } from '../../copy/nlAround.ts'
import type { Peer } from '../../store/peersStore.ts'
import { ChairBar } from './ChairBar.tsx'

const template = planFromTemplate('casus-c', 'Thuisplusflat')
const now = { step: 'routes', endsAt: null, leftSeconds: 60 }
const EMPTY = 'zorgkantoor'
const present = template.parties.filter(({ atTable }) => atTable)
const peer = (clientId: number, party: string): Peer => ({
  ...nothingShown,
  ...{ clientId, party, name: `Naam ${clientId}`, role: 'participant' as const },
})
const everyone = present.map(({ id }, at) => peer(at + 2, id))
const [first] = present
const nameOf = (party: string) => template.parties.find(({ id }) => id === party)?.name ?? ''
if (!first) throw new Error('the case has parties at the table')

function start(role: Role = 'facilitator') {
  const table = sitDown(template, role)
  act(() => table.othersDo({ type: 'step.go', now }))
  table.show(<ChairBar />)
  const setPeers = (peers: readonly Peer[]) =>
    act(() => table.workshop.peersStore.setState({ isKnown: true, peers: [...peers] }))
  const isAsked = (kind: 'unspoken' | 'taken', party: string) =>
    screen.queryByText(aroundText.chair.ask[kind](nameOf(party))) !== null
  const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }))
  const atTable = (party: string) => table.plan().parties.find(({ id }) => id === party)?.atTable
  return { ...table, setPeers, isAsked, press, atTable }
}

test('[C604] E-07: nobody speaks for a party with money: one line, one press, and one press to take it back', () => {
  const { setPeers, isAsked, press, atTable, workshop } = start()
  setPeers(everyone.slice(1))
  expect(isAsked('unspoken', first.id)).toBe(true)
  expect(atTable(first.id)).toBe(true)
  press(aroundText.chair.yes.unspoken)
  expect(atTable(first.id)).toBe(false)
  expect(isAsked('unspoken', first.id)).toBe(false)
  const help = workshop.view.getState().notice?.help
  act(() => typeof help === 'object' && 'back' in help && help.back())
  expect(atTable(first.id)).toBe(true)
  // It was answered: the same question does not come back at once.
  expect(isAsked('unspoken', first.id)).toBe(false)
})

test('[C604] E-07: a no is a press as well, and then the plan stays as it is', () => {
  const { setPeers, isAsked, press, atTable } = start()
  setPeers(everyone.slice(1))
  press(text.close)
  expect(isAsked('unspoken', first.id)).toBe(false)
  expect(atTable(first.id)).toBe(true)
})

test('[C604] E-07: a phone that fell asleep is no empty chair, and who sits on one is asked about', () => {
  const { setPeers, isAsked, press, atTable } = start()
  setPeers(everyone)
  setPeers(everyone.slice(1))
  expect(isAsked('unspoken', first.id)).toBe(false)
  setPeers([...everyone, peer(99, EMPTY)])
  expect(isAsked('taken', EMPTY)).toBe(true)
  press(aroundText.chair.yes.taken)
  expect(atTable(EMPTY)).toBe(true)
})

test('[C604] E-07: only the facilitator is asked, and not while it is unknown who is here', () => {
  const participant = start('participant')
  participant.setPeers([])
  expect(screen.queryByRole('button')).toBeNull()
  const { setPeers, workshop, isAsked } = start()
  expect(isAsked('unspoken', first.id)).toBe(false)
  setPeers([])
  expect(isAsked('unspoken', first.id)).toBe(true)
  act(() => workshop.connectionStore.setState({ offlineSince: '2026-03-01T10:00:00.000Z' }))
  expect(isAsked('unspoken', first.id)).toBe(false)
})
