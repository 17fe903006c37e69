// The actor on this device: the role, name and party of its seat, and whether the same person may be using another
// device too.

import type { Actor } from '@draaitafel/shared/actions/actor.ts'
import type { Role } from '@draaitafel/shared/protocol/roles.ts'
import { type ConnectionStore, isOffline } from './connectionStore.ts'
import { isHereToo, type PeersStore } from './peersStore.ts'
import type { Seat } from './seat.ts'

export interface TableActor extends Actor {
  /** May change while someone is in: from then on their actions have the new name. */
  name: string
  readonly isElsewhere: () => boolean
}

interface Stores {
  readonly connectionStore: ConnectionStore
  readonly peersStore: PeersStore
}

export function createTableActor(
  role: Role,
  { name, party }: Pick<Seat, 'name' | 'party'>,
  { connectionStore, peersStore }: Stores,
): TableActor {
  const actor: TableActor = {
    role,
    name,
    party,
    // Offline nobody knows.
    isElsewhere: () =>
      role === 'participant' && (isOffline(connectionStore.getState()) || isHereToo(peersStore.getState(), actor)),
  }
  return actor
}
