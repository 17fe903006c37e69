// Who sits at the table now, for which party, by name or alias.

import { useMemo, useRef } from 'react'
import { text } from '../../copy/nl.ts'
import type { Peer } from '../../store/peersStore.ts'
import { usePeers, useWorkshop } from '../../store/WorkshopContext.tsx'

/**
 * The same list object while nobody joins, leaves or changes seat, so that a moving dial re-renders nothing about who
 * is here.
 */
export function useOthersHere(): readonly Peer[] {
  const known = useRef<readonly Peer[]>([])
  return usePeers(({ peers }) => {
    if (!sameWho(known.current, peers)) known.current = peers
    return known.current
  })
}

function sameWho(some: readonly Peer[], others: readonly Peer[]): boolean {
  return (
    some.length === others.length &&
    some.every((one, at) => {
      const other = others[at]
      return one.clientId === other?.clientId && one.name === other.name && one.party === other.party
    })
  )
}

/** Myself first. */
export function usePeopleOf(party: string): readonly string[] {
  const { seat } = useWorkshop()
  const peers = useOthersHere()
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
