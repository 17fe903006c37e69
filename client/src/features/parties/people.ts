// Who sits at the table for a party now, by name or alias; I first.

import { useMemo } from 'react'
import { text } from '../../copy/nl.ts'
import { usePeers, useWorkshop } from '../../store/WorkshopContext.tsx'

export function usePeopleOf(party: string): readonly string[] {
  const { seat } = useWorkshop()
  const peers = usePeers((state) => state.peers)
  return useMemo(() => peopleOf(party, peers, seat), [party, peers, seat])
}

interface Person {
  readonly name: string
  readonly party: string | null
}

export function peopleOf(party: string, others: readonly Person[], me: Person): string[] {
  const names = others.filter((person) => person.party === party).map(({ name }) => name || text.presence.nameless)
  if (me.party === party) names.unshift(me.name ? text.presence.me(me.name) : text.presence.you)
  return names
}
