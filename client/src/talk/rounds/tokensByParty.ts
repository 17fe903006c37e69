// People who said the same, as tokens: one for each party with how many of it. Without a party they come last. Pure.

import type { Party } from '@draaitafel/shared/nouns/party.ts'
import { text } from '../../copy/nl.ts'
import type { Token } from './TokenColumns.tsx'

export function tokensByParty(
  own: readonly { readonly party: string | null }[],
  parties: readonly Party[],
): readonly Token[] {
  return [...parties, null].flatMap((party) => {
    const count = own.filter((one) => one.party === (party?.id ?? null)).length
    if (count === 0) return []
    const name = party?.name ?? text.rounds.noParty
    return [{ id: party?.id ?? '', kind: party?.kind ?? null, isEmpty: party?.atTable === false, name, count }]
  })
}
