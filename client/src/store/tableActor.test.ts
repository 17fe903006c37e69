import { nothingShown } from '@draaitafel/shared/protocol/presence.ts'
import { expect, it } from 'vitest'
import { createConnectionStore } from './connectionStore.ts'
import { createPeersStore } from './peersStore.ts'
import { createTableActor } from './tableActor.ts'

const seat = { name: 'Anna', party: 'gemeente' }
const peer = (name: string, clientId = 2) =>
  ({ ...nothingShown, clientId, name, party: 'gemeente', role: 'participant' }) as const

function makeActor(role: 'participant' | 'facilitator') {
  const stores = { connectionStore: createConnectionStore(), peersStore: createPeersStore(1, seat.name) }
  return { ...stores, actor: createTableActor(role, seat, stores) }
}

it('[V308] whether the same person uses another device too is known only while connected, by the present name', () => {
  const { actor, connectionStore, peersStore } = makeActor('participant')
  expect(actor.isElsewhere()).toBe(true)
  peersStore.setState({ isKnown: true, peers: [peer('Bas')] })
  expect(actor.isElsewhere()).toBe(false)
  peersStore.setState({ peers: [peer('Bas'), peer('anna ', 3)] })
  expect(actor.isElsewhere()).toBe(true)
  actor.name = 'Cor'
  expect(actor.isElsewhere()).toBe(false)
  connectionStore.setState({ offlineSince: '2026-01-01T10:00:00.000Z' })
  expect(actor.isElsewhere()).toBe(true)
})

it('[V308] the facilitator who leads is one person, wherever they are', () => {
  const { actor, peersStore } = makeActor('facilitator')
  peersStore.setState({ isKnown: true, peers: [peer('Anna')] })
  expect(actor.isElsewhere()).toBe(false)
})
