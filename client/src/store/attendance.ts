// Who was at the table this session, and since when someone has been away: a facilitator sees whose phone fell
// asleep. In memory only, and only on a facilitator's screen.

import { createStore, type StoreApi } from 'zustand/vanilla'
import type { Peer, PeersStore } from './peersStore.ts'

export interface Attendee {
  /** Party and name: someone who comes back on another connection is the same person; people without a name are told apart by connection. */
  readonly key: string
  readonly name: string
  readonly party: string | null
  /** Ms since 1970; null while they are here. */
  readonly goneSince: number | null
}

export type AttendanceStore = StoreApi<{ readonly people: readonly Attendee[] }>

/** The number of people remembered after they left; beyond it the ones away longest are dropped. */
const MOST = 200

/** `isConnected`: while we are offline nobody is known to be here, and nobody has left. */
export function followAttendance(peersStore: PeersStore, now: () => number, isConnected: () => boolean) {
  const store: AttendanceStore = createStore(() => ({ people: [] as readonly Attendee[] }))
  const stop = peersStore.subscribe(({ peers }) => {
    if (!isConnected()) return
    const { people } = store.getState()
    const next = attendanceAfter(people, peers, now())
    if (next !== people) store.setState({ people: next })
  })
  return { store, stop }
}

/** As it is in `Attendee.key`. */
export function attendeeKey({ clientId, name, party }: Pick<Peer, 'clientId' | 'name' | 'party'>): string {
  return `${party ?? ''}/${name === '' ? clientId : name}`
}

/** The same list when nobody joined or left. */
export function attendanceAfter(
  before: readonly Attendee[],
  peers: readonly Pick<Peer, 'clientId' | 'name' | 'party' | 'role'>[],
  now: number,
): readonly Attendee[] {
  const here = new Map(
    peers
      .filter(({ role }) => role === 'participant')
      .map(({ clientId, name, party }) => {
        const key = attendeeKey({ clientId, name, party })
        return [key, { key, name, party, goneSince: null }] as const
      }),
  )
  const namesHere = new Set([...here.values()].map(({ name }) => name))
  const known = new Set(before.map(({ key }) => key))
  const isNews =
    before.some(({ key, goneSince }) => here.has(key) !== (goneSince === null)) ||
    [...here.keys()].some((key) => !known.has(key))
  if (!isNews) return before
  const after = before.flatMap((person): Attendee[] => {
    if (here.has(person.key)) return [{ ...person, goneSince: null }]
    // People without a name cannot be recognised: otherwise each reload would add one who is missing.
    if (person.name === '') return []
    // They moved to another seat or connection: nobody is present and missing at once.
    if (namesHere.has(person.name)) return []
    return [{ ...person, goneSince: person.goneSince ?? now }]
  })
  return withoutLongGone([...after, ...[...here.values()].filter(({ key }) => !known.has(key))])
}

/** People who are present are kept, however long ago they joined. */
function withoutLongGone(people: readonly Attendee[]): readonly Attendee[] {
  const gone = people.filter(({ goneSince }) => goneSince !== null)
  const lastGoneFirst = gone.toSorted((a, b) => (b.goneSince ?? 0) - (a.goneSince ?? 0))
  const forgotten = new Set(lastGoneFirst.slice(MOST))
  return people.filter((person) => !forgotten.has(person))
}
