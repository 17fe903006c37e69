// How many people of each party are at the table now. Pure.

import type { Party } from '@draaitafel/shared/nouns/party.ts'
import { text } from '../copy/nl.ts'
import { dialogText } from '../copy/nlDialogs.ts'

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

export function presenceWords({ party, count }: PartyHere): string {
  if (count > 0) return dialogText.projector.people(count)
  return party.atTable ? dialogText.projector.nobodyYet : text.parties.emptyChairShort
}
