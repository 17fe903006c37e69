// How many people of each party are at the table now. Pure.

import type { Party } from '@draaitafel/shared/nouns/party.ts'

export interface PartyHere {
  readonly party: Party
  readonly count: number
}

export function peopleByParty(
  parties: readonly Party[],
  people: readonly { readonly party: string | null }[],
): readonly PartyHere[] {
  return parties.map((party) => ({ party, count: people.filter((person) => person.party === party.id).length }))
}
