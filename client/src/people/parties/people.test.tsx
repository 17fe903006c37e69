// @vitest-environment happy-dom

import { nothingShown } from '@draaitafel/shared/protocol/presence.ts'
import { planFromTemplate } from '@draaitafel/shared/templates/templates.ts'
import { act } from '@testing-library/react'
import { expect, test } from 'vitest'
import { sitDown } from '../../../testing/atTable.tsx'
import { text } from '../../copy/nl.ts'
import type { Peer } from '../../store/peersStore.ts'
import { peopleOf, useOthersHere } from './people.ts'

const peer = (clientId: number, name: string, change: Partial<Peer> = {}): Peer => ({
  ...nothingShown,
  clientId,
  name,
  party: 'gemeente',
  role: 'participant',
  ...change,
})

test('[N39] I am named first, and who has no name is somebody all the same', () => {
  const others = [peer(1, 'Bo'), peer(2, ''), peer(3, 'Elders', { party: 'corporatie' })]
  expect(peopleOf('gemeente', others, { name: 'Noor', party: 'gemeente' })).toEqual([
    text.presence.me('Noor'),
    'Bo',
    text.presence.nameless,
  ])
  expect(peopleOf('gemeente', [], { name: '', party: 'gemeente' })).toEqual([text.presence.you])
  expect(peopleOf('zorg', others, { name: 'Noor', party: 'gemeente' })).toEqual([])
})

test('[N39] a dial that moves elsewhere is no news about who is here; somebody who comes, goes or changes seat is', () => {
  const { hook, workshop } = sitDown(planFromTemplate('casus-c', 'Thuisplusflat'))
  const setPeers = (...peers: Peer[]) => act(() => workshop.peersStore.setState({ peers }))
  setPeers(peer(1, 'Bo'))
  const { result } = hook(useOthersHere)
  const before = result.current
  setPeers(peer(1, 'Bo', { knob: 5, position: 2.5 }))
  expect(result.current).toBe(before)
  setPeers(peer(1, 'Bo', { party: 'corporatie' }))
  expect(result.current[0]?.party).toBe('corporatie')
  setPeers()
  expect(result.current).toEqual([])
})
