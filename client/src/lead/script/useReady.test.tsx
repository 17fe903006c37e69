// @vitest-environment happy-dom
import { nothingShown } from '@draaitafel/shared/protocol/presence.ts'
import type { Role } from '@draaitafel/shared/protocol/roles.ts'
import { planFromTemplate } from '@draaitafel/shared/templates/templates.ts'
import { act } from '@testing-library/react'
import { expect, test } from 'vitest'
import { sitDown } from '../../../testing/atTable.tsx'
import type { Peer } from '../../store/peersStore.ts'
import { useReady } from './useReady.ts'

let ids = 1
const peer = (party: string | null, ready: string | null, role: Role = 'participant'): Peer => ({
  ...nothingShown,
  clientId: ids++,
  name: '',
  party,
  role,
  ready,
})

function start(role: Role) {
  const { hook, workshop } = sitDown(planFromTemplate('casus-c', 'Thuisplusflat'), role)
  workshop.peersStore.setState({
    peers: [
      peer('gemeente', 'welkom'),
      peer('gemeente', 'oogst'),
      peer('corporatie', 'welkom'),
      peer(null, 'welkom', 'facilitator'),
      peer(null, 'welkom', 'viewer'),
    ],
  })
  const { result } = hook(() => useReady('welkom'))
  return { result, workshop }
}

test('[N37] counts who sits at the table, by party; a step of before is not this one', () => {
  const { result } = start('facilitator')
  expect(result.current).toMatchObject({ ready: 2, people: 3 })
  expect(result.current.byParty.get('gemeente')).toEqual({ ready: 1, people: 2 })
})

test('[N37] I count too, in my own party', () => {
  const { result, workshop } = start('participant')
  expect(result.current.byParty.get('corporatie')).toEqual({ ready: 1, people: 2 })
  act(() => workshop.peersStore.setState(({ me }) => ({ me: { ...me, ready: 'welkom' } })))
  expect(result.current.byParty.get('corporatie')).toEqual({ ready: 2, people: 2 })
})
