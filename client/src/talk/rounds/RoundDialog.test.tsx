// @vitest-environment happy-dom
import { settingWords } from '@draaitafel/shared/copy/nl/knobs.ts'
import type { RoundKind, RoundVoters } from '@draaitafel/shared/nouns/round.ts'
import { nothingShown } from '@draaitafel/shared/protocol/presence.ts'
import { planFromTemplate } from '@draaitafel/shared/templates/templates.ts'
import { act, screen, waitFor } from '@testing-library/react'
import { expect, test } from 'vitest'
import { sitDown } from '../../../testing/atTable.tsx'
import { refusal, serverSays } from '../../../testing/serverSays.ts'
import { text } from '../../copy/nl.ts'
import { RoundBar } from './RoundBar.tsx'
import { RoundDialog } from './RoundDialog.tsx'

const { rounds } = text
const plan = planFromTemplate('casus-c', 'Thuisplusflat')

interface Given {
  readonly kind?: RoundKind
  readonly voters?: RoundVoters
  /** What the server knows of my choice. */
  readonly mine?: unknown
  readonly takes?: boolean
  readonly name?: string
}

function start({ kind = 'stand', voters = 'persoon', mine = null, takes = true, name = 'Noor' }: Given = {}) {
  const asked = serverSays(({ method }) =>
    method === 'GET' ? [200, mine] : takes ? [204] : refusal(409, 'ronde-voorbij', 'De ronde is voorbij.'),
  )
  const table = sitDown(plan, 'participant', { person: null, name, party: 'corporatie' })
  table.othersDo({ type: 'round.open', id: 'r', knob: 6, kind, voters })
  table.workshop.view.setState({ dialog: { kind: 'round', round: 'r' } })
  const user = table.show(<RoundDialog id="r" />)
  const keep = () => screen.getByRole<HTMLButtonElement>('button', { name: rounds.keep })
  const radio = (label: string) => screen.getByRole<HTMLInputElement>('radio', { name: label })
  const cast = () => asked.filter(({ method }) => method === 'PUT').map(({ body }) => body)
  const isOpen = () => table.workshop.view.getState().dialog !== null
  return { ...table, user, keep, radio, cast, isOpen }
}

test('[N47] nothing can be kept before something is chosen; what is kept closes the dialog', async () => {
  const { user, keep, radio, cast, isOpen } = start()
  expect(keep().disabled).toBe(true)
  await user.click(radio(settingWords[3]))
  await user.click(keep())
  await waitFor(() => expect(isOpen()).toBe(false))
  expect(cast()).toEqual([{ party: 'corporatie', name: '', value: 3, person: 'Noor' }])
})

test('[N47] no more is sent than what I say will be seen', async () => {
  const { user, keep, radio, cast } = start()
  await user.click(radio(settingWords[1]))
  await user.click(radio(rounds.asNobody))
  await user.click(keep())
  await waitFor(() => expect(cast()).toMatchObject([{ party: null, name: '' }]))
})

test('[N47] what I chose before is chosen again, also what will be seen of me', async () => {
  const { radio, keep } = start({ mine: { value: 2, name: 'Noor', party: 'corporatie' } })
  await waitFor(() => expect(radio(settingWords[2]).checked).toBe(true))
  expect(radio(rounds.asPerson('Noor', 'Corporatie')).checked).toBe(true)
  expect(keep().disabled).toBe(false)
})

test('[N47] a choice that was refused keeps the dialog open, and says why', async () => {
  const { user, keep, radio, isOpen, workshop } = start({ takes: false })
  await user.click(radio(settingWords[3]))
  await user.click(keep())
  await waitFor(() => expect(workshop.view.getState().notice?.sentence).toBe('De ronde is voorbij.'))
  expect(isOpen()).toBe(true)
})

test('[N47] without a connection nothing is sent: a choice that nobody counts would be lost unseen', async () => {
  const { user, keep, radio, cast, isOpen, workshop } = start()
  workshop.connectionStore.setState({ offlineSince: '2026-03-01T10:00:00.000Z' })
  await user.click(radio(settingWords[3]))
  await user.click(keep())
  await waitFor(() => expect(workshop.view.getState().notice?.sentence).toBe(rounds.notConnected))
  expect(cast()).toEqual([])
  expect(isOpen()).toBe(true)
})

test('[N47] the only one of a party is told that its party is a name, until a colleague comes', () => {
  const { workshop } = start()
  const warned = () => screen.queryByText(rounds.onlyOne('Corporatie')) !== null
  expect(warned()).toBe(true)
  const peer = { ...nothingShown, clientId: 3, name: 'Bo', party: 'corporatie', role: 'participant' } as const
  act(() => workshop.peersStore.setState({ peers: [peer] }))
  expect(warned()).toBe(false)
})

test('[N47] a party that chooses together is seen as a party: nobody is asked about names', () => {
  start({ voters: 'partij' })
  expect(screen.getByText(rounds.partyVisible('Corporatie'))).toBeTruthy()
  expect(screen.queryByRole('radio', { name: rounds.asNobody })).toBeNull()
})

test('[N47] who has no name cannot be seen by it', () => {
  const { radio } = start({ name: '' })
  expect(radio(rounds.asNobody)).toBeTruthy()
  expect(screen.queryByRole('radio', { name: rounds.asPerson('', 'Corporatie') })).toBeNull()
})

test('[N47] a round about the direction has three ways to go', async () => {
  const { user, keep, radio, cast } = start({ kind: 'richting' })
  expect(screen.queryByRole('radio', { name: settingWords[3] })).toBeNull()
  await user.click(radio(rounds.ways[-1]))
  await user.click(keep())
  await waitFor(() => expect(cast()).toMatchObject([{ value: -1 }]))
})

test('[N47] when the facilitator stops the round the dialog closes', () => {
  const { othersDo, isOpen } = start()
  expect(isOpen()).toBe(true)
  act(() => othersDo({ type: 'round.stop', id: 'r' }))
  expect(isOpen()).toBe(false)
})

test('[N47] above the board the way to choose becomes the way to change once I chose', async () => {
  serverSays(() => [200, null])
  const { show, othersDo, workshop } = sitDown(plan)
  othersDo({ type: 'round.open', id: 'r', knob: 6, kind: 'stand', voters: 'persoon' })
  const user = show(<RoundBar />)
  await user.click(screen.getByRole('button', { name: rounds.choose }))
  expect(workshop.view.getState().dialog).toEqual({ kind: 'round', round: 'r' })
  act(() => workshop.peersStore.setState(({ me }) => ({ me: { ...me, voted: 'r' } })))
  expect(screen.getByRole('button', { name: rounds.change })).toBeTruthy()
  act(() => workshop.view.setState({ roundInTask: true }))
  expect(screen.queryByRole('button', { name: rounds.change })).toBeNull()
})

test('[N47] the facilitator counts only participants who chose in this round', () => {
  serverSays(() => [200, { choices: 0 }])
  const { show, othersDo, workshop } = sitDown(plan, 'facilitator')
  act(() => othersDo({ type: 'round.open', id: 'r', knob: 6, kind: 'stand', voters: 'persoon' }, { name: 'Ans' }))
  const peer = { ...nothingShown, name: '', party: 'gemeente', role: 'participant' } as const
  workshop.peersStore.setState({
    peers: [
      { ...peer, clientId: 1, voted: 'r' },
      { ...peer, clientId: 2, voted: 'vorige' },
      { ...peer, clientId: 3, voted: 'r', role: 'viewer' },
    ],
  })
  show(<RoundBar />)
  expect(screen.getByText(rounds.chosen(1, 2))).toBeTruthy()
})
