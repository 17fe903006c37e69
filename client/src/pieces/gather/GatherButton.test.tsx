// @vitest-environment happy-dom
import { nothingShown } from '@draaitafel/shared/protocol/presence.ts'
import type { Role } from '@draaitafel/shared/protocol/roles.ts'
import { planFromTemplate } from '@draaitafel/shared/templates/templates.ts'
import { act, screen } from '@testing-library/react'
import { afterEach, expect, test, vi } from 'vitest'
import { sitDown } from '../../../testing/atTable.tsx'
import { text } from '../../copy/nl.ts'
import { lead } from '../../copy/nlLead.ts'
import { GatherButton } from './GatherButton.tsx'
import { useTellLead, useWatchLeader } from './useLead.ts'

afterEach(() => void vi.useRealTimers())

function start(role: Role = 'facilitator') {
  const table = sitDown(planFromTemplate('casus-c', 'Thuisplusflat'), role)
  function Watching() {
    useWatchLeader()
    useTellLead()
    return <GatherButton place="needs" short />
  }
  const show = () => table.show(<Watching />)
  const otherTakes = () => act(() => table.othersDo({ type: 'lead.take', person: 'bo' }, { name: 'Bo' }))
  const otherIsHere = (isHere: boolean) =>
    act(() => {
      const peer = { ...nothingShown, clientId: 9, name: 'Bo', party: null, role: 'facilitator', leads: true } as const
      table.workshop.peersStore.setState({ peers: isHere ? [peer] : [] })
    })
  return { ...table, show, otherTakes, otherIsHere }
}

test('[N37] whoever leads calls everyone, and while nobody took the lead each facilitator does', async () => {
  const { show, plan, workshop } = start()
  const user = show()
  await user.click(screen.getByRole('button', { name: text.gather.button }))
  expect(plan().gather?.place).toBe('needs')
  expect(workshop.view.getState().notice?.sentence).toBe(text.gather.called)
})

test('[N37] who does not lead has no such button, and neither has a participant', () => {
  const { show, otherTakes, otherIsHere } = start()
  otherIsHere(true)
  otherTakes()
  show()
  expect(screen.queryByRole('button')).toBeNull()
  start('participant').show()
  expect(screen.queryByRole('button')).toBeNull()
})

test('[N37] a leader who reloads is not away; one who stays away can be taken over from, and hears so', async () => {
  vi.useFakeTimers({ shouldAdvanceTime: true })
  const { show, otherTakes, otherIsHere, plan, workshop, told } = start()
  otherIsHere(true)
  otherTakes()
  const user = show()
  otherIsHere(false)
  act(() => vi.advanceTimersByTime(2_000))
  expect(screen.queryByRole('button')).toBeNull()
  otherIsHere(true)
  act(() => vi.advanceTimersByTime(10_000))
  expect(screen.queryByRole('button')).toBeNull()
  otherIsHere(false)
  act(() => vi.advanceTimersByTime(4_000))
  await user.click(screen.getByRole('button', { name: lead.lead.take }))
  expect(plan().lead?.person).toBe('sam')
  expect(told().leads).toBe(true)
  otherTakes()
  expect(workshop.view.getState().notice?.sentence).toBe(lead.lead.changed('Bo'))
  expect(told().leads).toBe(false)
})

test('[N37] without a connection nobody can say who is away', () => {
  vi.useFakeTimers()
  const { show, otherTakes, workshop } = start()
  otherTakes()
  workshop.connectionStore.setState({ offlineSince: '2026-01-01T10:00:00.000Z' })
  show()
  act(() => vi.advanceTimersByTime(60_000))
  expect(screen.queryByRole('button')).toBeNull()
})
