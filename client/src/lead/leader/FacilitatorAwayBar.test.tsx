// @vitest-environment happy-dom
import type { Role } from '@draaitafel/shared/protocol/roles.ts'
import { planFromTemplate } from '@draaitafel/shared/templates/templates.ts'
import { act, screen } from '@testing-library/react'
import { afterEach, expect, test, vi } from 'vitest'
import { sitDown } from '../../../testing/atTable.tsx'
import { lead } from '../../copy/nlLead.ts'
import type { Peer } from '../../store/peersStore.ts'
import { FacilitatorAwayBar } from './FacilitatorAwayBar.tsx'

afterEach(() => void vi.useRealTimers())

const sam = { clientId: 7, role: 'facilitator', name: 'Sam', party: null, leads: false } as unknown as Peer

function start(role: Role = 'participant') {
  vi.useFakeTimers()
  const table = sitDown(planFromTemplate('casus-c', 'Thuisplusflat'), role)
  table.show(<FacilitatorAwayBar />)
  const peers = (here: readonly Peer[]) => act(() => table.workshop.peersStore.setState({ isKnown: true, peers: here }))
  const begin = () =>
    act(() => table.othersDo({ type: 'step.go', now: { step: 'routes', endsAt: null, leftSeconds: 60 } }))
  const pass = (seconds: number) => act(() => vi.advanceTimersByTime(seconds * 1000))
  const isSaid = () => screen.queryByText(lead.lead.facilitatorAway) !== null
  return { ...table, peers, begin, pass, isSaid }
}

test('[W557] after a minute without a facilitator people read that they can go on, until one is back', () => {
  const { peers, begin, pass, isSaid } = start()
  begin()
  peers([sam])
  pass(120)
  expect(isSaid()).toBe(false)
  peers([])
  pass(59)
  expect(isSaid()).toBe(false)
  pass(1)
  expect(isSaid()).toBe(true)
  peers([sam])
  expect(isSaid()).toBe(false)
})

test('[W557] nothing is said before the first step, without a connection, and to a facilitator', () => {
  const before = start()
  before.peers([])
  before.pass(120)
  expect(before.isSaid()).toBe(false)
  before.begin()
  act(() => before.workshop.connectionStore.setState({ offlineSince: '2026-03-01T10:00:00.000Z' }))
  before.pass(120)
  expect(before.isSaid()).toBe(false)
  const other = start('facilitator')
  other.begin()
  other.peers([])
  other.pass(120)
  expect(other.isSaid()).toBe(false)
})
