// Who was at the table this session, and since when someone is gone: a facilitator sees whose phone fell asleep. In memory
// only, and only on a facilitator's screen.

import { createStore, type StoreApi } from 'zustand/vanilla'
import type { Peer, PeersStore } from './peersStore.ts'

export interface Attendee {
  /** Party and name: who comes back on another line is the same person; the nameless are told apart by their line. */
  readonly key: string
  readonly name: string
  readonly party: string | null
  /** Ms since 1970; null while they are here. */
  readonly goneSince: number | null
}

export type AttendanceStore = StoreApi<{ readonly people: readonly Attendee[] }>

/** Of who left long ago, so many are remembered. */
const MOST = 200

export function followAttendance(peersStore: PeersStore, now: () => number) {
  const store: AttendanceStore = createStore(() => ({ people: [] as readonly Attendee[] }))
  const stop = peersStore.subscribe(({ peers }) => {
    const { people } = store.getState()
    const next = attendanceAfter(people, peers, now())
    if (next !== people) store.setState({ people: next })
  })
  return { store, stop }
}

/** The same list when nobody came or went. */
export function attendanceAfter(
  before: readonly Attendee[],
  peers: readonly Pick<Peer, 'clientId' | 'name' | 'party' | 'role'>[],
  now: number,
): readonly Attendee[] {
  const here = new Map(
    peers
      .filter(({ role }) => role === 'participant')
      .map(({ clientId, name, party }) => {
        const key = `${party ?? ''}/${name === '' ? clientId : name}`
        return [key, { key, name, party, goneSince: null }] as const
      }),
  )
  const known = new Set(before.map(({ key }) => key))
  const isNews =
    before.some(({ key, goneSince }) => here.has(key) !== (goneSince === null)) ||
    [...here.keys()].some((key) => !known.has(key))
  if (!isNews) return before
  const after = before.flatMap((person): Attendee[] => {
    if (here.has(person.key)) return [{ ...person, goneSince: null }]
    // The nameless cannot be known again: gone is gone, or each reload would be one more who is missing.
    if (person.name === '') return []
    return [{ ...person, goneSince: person.goneSince ?? now }]
  })
  return [...after, ...[...here.values()].filter(({ key }) => !known.has(key))].slice(-MOST)
}
