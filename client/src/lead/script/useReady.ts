// Who is done with a task, among the people who sit at the table for a party; facilitators and viewers are not asked.

import { useShallow } from 'zustand/react/shallow'
import { usePeers, useWorkshop } from '../../store/WorkshopContext.tsx'

export interface Ready {
  readonly ready: number
  readonly people: number
  /** For each party with people: how many of how many are done. */
  readonly byParty: ReadonlyMap<string, PartyReady>
}

export interface PartyReady {
  readonly ready: number
  readonly people: number
}

/** `key`: see readyKey in nouns/stepNow.ts. */
export function useReady(key: string): Ready {
  const { role, seat } = useWorkshop()
  // As text, so that turning a dial elsewhere does not re-render this.
  const marks = usePeers(
    useShallow(({ peers, me }) =>
      [
        ...peers.filter((peer) => peer.role === 'participant'),
        ...(role === 'participant' ? [{ party: seat.party, ready: me.ready }] : []),
      ].map(({ party, ready }) => `${ready === key ? 1 : 0}${party ?? ''}`),
    ),
  )
  const byParty = new Map<string, PartyReady>()
  for (const mark of marks) {
    const party = mark.slice(1)
    const { ready, people } = byParty.get(party) ?? { ready: 0, people: 0 }
    byParty.set(party, { ready: ready + Number(mark[0]), people: people + 1 })
  }
  return { ready: marks.filter((mark) => mark.startsWith('1')).length, people: marks.length, byParty }
}
