// @vitest-environment happy-dom
import type { Round } from '@draaitafel/shared/nouns/round.ts'
import { nothingShown } from '@draaitafel/shared/protocol/presence.ts'
import type { Role } from '@draaitafel/shared/protocol/roles.ts'
import { planFromTemplate } from '@draaitafel/shared/templates/templates.ts'
import { act, waitFor } from '@testing-library/react'
import { expect, test } from 'vitest'
import { sitDown } from '../../../testing/atTable.tsx'
import { refusal, serverSays } from '../../../testing/serverSays.ts'
import { text } from '../../copy/nl.ts'
import type { Peer } from '../../store/peersStore.ts'
import { useOwnVote } from './useOwnVote.ts'
import { useReplaced } from './useReplaced.ts'
import { useRounds } from './useRounds.ts'
import { useSurplus } from './useSurplus.ts'

const plan = planFromTemplate('casus-c', 'Thuisplusflat')
const round: Round = { id: 'r', order: 'a', knob: 6, kind: 'stand', voters: 'persoon', state: 'open' }
const peer = (clientId: number, change: Partial<Peer>): Peer => ({
  ...nothingShown,
  clientId,
  name: '',
  party: 'gemeente',
  role: 'participant',
  ...change,
})

function sit(role: Role, answer: Parameters<typeof serverSays>[0]) {
  const asked = serverSays(answer)
  const table = sitDown(plan, role)
  const setPeers = (...peers: Peer[]) => act(() => table.workshop.peersStore.setState({ peers }))
  return { ...table, asked, setPeers }
}

test('[N39] after a reload my choice is fetched again, and only that I chose is shown to others', async () => {
  const mine = { value: 3, name: 'Noor', party: 'corporatie' }
  const { hook, told, asked } = sit('participant', () => [200, mine])
  const { result } = hook(() => useOwnVote(round))
  expect(result.current.vote).toBeUndefined()
  await waitFor(() => expect(result.current.vote).toEqual(mine))
  expect(told()).toEqual({ voted: 'r' })
  expect(asked).toHaveLength(1)
})

test('[N39] my choice that could not be fetched is asked for once more when the connection is back', async () => {
  const mine = { value: 3, name: '', party: 'corporatie' }
  let fails = true
  const { hook, asked, workshop } = sit('participant', () => (fails ? refusal(503, 'druk', 'Even niet.') : [200, mine]))
  const { result } = hook(() => useOwnVote(round))
  await waitFor(() => expect(asked).toHaveLength(1))
  fails = false
  act(() => workshop.connectionStore.setState({ offlineSince: '2026-11-30T10:00:00.000Z' }))
  act(() => workshop.connectionStore.setState({ offlineSince: null }))
  await waitFor(() => expect(result.current.vote).toEqual(mine))
})

test('[N39] what I choose goes with no more of me than I allow', async () => {
  const { hook, asked } = sit('participant', ({ method }) => (method === 'GET' ? [200, null] : [204]))
  const { result } = hook(() => useOwnVote(round))
  await waitFor(() => expect(result.current.vote).toBeNull())
  for (const [seen, shown] of [
    ['nobody', { party: null, name: '' }],
    ['party', { party: 'corporatie', name: '' }],
    ['person', { party: 'corporatie', name: 'Noor' }],
  ] as const) {
    await act(() => result.current.choose(2, seen))
    expect(asked.at(-1)?.body).toMatchObject({ value: 2, ...shown })
    expect(result.current.vote).toEqual({ value: 2, ...shown })
  }
})

test('[N39] a choice that the server did not take is none', async () => {
  const { hook, told, workshop } = sit('participant', ({ method }) =>
    method === 'GET' ? [200, null] : refusal(409, 'ronde-voorbij', 'De ronde is voorbij.'),
  )
  const { result } = hook(() => useOwnVote(round))
  await waitFor(() => expect(result.current.vote).toBeNull())
  expect(await act(() => result.current.choose(2, 'nobody'))).toBe(false)
  expect(result.current.vote).toBeNull()
  expect(told()).toEqual({})
  expect(workshop.view.getState().notice?.sentence).toBe('De ronde is voorbij.')
})

test('[N39] who does not sit at the table is asked for no choice', () => {
  for (const role of ['facilitator', 'viewer'] as const) {
    const { hook, asked } = sit(role, () => [200, null])
    hook(() => useOwnVote(round))
    expect(asked).toEqual([])
  }
})

test('[N39] a party has one choice: who was replaced by a colleague hears so, and by whom', async () => {
  const { hook, workshop, told, asked, setPeers } = sit('participant', () => [200, null])
  hook(() => useReplaced({ ...round, voters: 'partij' }))
  act(() => workshop.peersStore.setState(({ me }) => ({ me: { ...me, voted: 'r' } })))
  setPeers(peer(1, { name: 'Bo', party: 'corporatie' }), peer(2, { name: 'Elders', voted: 'r' }))
  expect(asked).toEqual([])
  setPeers(peer(1, { name: 'Bo', party: 'corporatie', voted: 'r' }))
  const name = plan.parties.find(({ id }) => id === 'corporatie')?.name ?? ''
  await waitFor(() => expect(workshop.view.getState().notice?.sentence).toBe(text.rounds.replaced('Bo', name)))
  expect(told()).toEqual({ voted: null })
})

test('[N39] another tab of this same browser replaces nobody', async () => {
  const { hook, workshop, asked, setPeers } = sit('participant', () => [
    200,
    { value: 2, name: '', party: 'corporatie' },
  ])
  hook(() => useReplaced({ ...round, voters: 'partij' }))
  act(() => workshop.peersStore.setState(({ me }) => ({ me: { ...me, voted: 'r' } })))
  setPeers(peer(1, { party: 'corporatie' }))
  setPeers(peer(1, { party: 'corporatie', voted: 'r' }))
  await waitFor(() => expect(asked).toHaveLength(1))
  await act(async () => {})
  expect(workshop.view.getState().notice).toBeNull()
})

test('[N39] more choices than people is told to the facilitator; one name on two devices is one person', async () => {
  const { hook, setPeers } = sit('facilitator', () => [200, { choices: 2 }])
  const { result } = hook(() => useSurplus(round))
  setPeers(peer(1, { name: 'Bo' }), peer(2, { name: ' bo ' }), peer(3, { role: 'viewer', name: 'Kim' }))
  await waitFor(() => expect(result.current).toEqual({ choices: 2, people: 1 }))
  setPeers(peer(1, { name: 'Bo' }), peer(2, {}))
  expect(result.current).toBeNull()
})

test('[N39] a round begins on the server first; what cannot begin at the table is stopped there too', async () => {
  const { hook, asked, plan: now, othersDo } = sit('facilitator', () => [200, {}])
  const { result } = hook(useRounds)
  act(() => result.current.open({ knob: 6, kind: 'stand', voters: 'persoon' }))
  await waitFor(() => expect(now().rounds.at(-1)).toMatchObject({ knob: 6, state: 'open' }))
  expect(asked.map(({ method }) => method)).toEqual(['POST'])
  await waitFor(() => expect(result.current.busy).toBe(false))
  // There is one already.
  act(() => result.current.open({ knob: 5, kind: 'stand', voters: 'persoon' }))
  await waitFor(() => expect(asked.at(-1)?.method).toBe('DELETE'))
  expect(now().rounds.filter(({ state }) => state === 'open')).toHaveLength(1)
  act(() => othersDo({ type: 'round.stop', id: now().rounds.at(-1)?.id ?? '' }))
})

test('[N39] when the server starts none, the table has none', async () => {
  const { hook, plan: now, workshop } = sit('facilitator', () => null)
  const before = now().rounds
  const { result } = hook(useRounds)
  act(() => result.current.open({ knob: 6, kind: 'stand', voters: 'persoon' }))
  await waitFor(() => expect(workshop.view.getState().notice?.kind).toBe('problem'))
  expect(now().rounds).toBe(before)
})
