// What the table agrees, line by line, and what each party says to it. A party speaks about the words as they stood: who
// changes an agreement asks everyone again.

import type { Agreement } from '../nouns/agreement.ts'
import type { Consent } from '../nouns/consent.ts'
import type { Turn } from '../nouns/who.ts'
import { isSamePerson } from './person.ts'

/** What this person says about it. One a party and person: two people of one party may differ. */
export function consentOf(
  consents: readonly Consent[],
  agreement: string,
  who: Pick<Turn, 'party' | 'name'>,
): Consent | undefined {
  return consents.find((consent) => consent.agreement === agreement && isSamePerson(consent, who))
}

export interface Standing {
  readonly agreement: Agreement
  /** About the words as they are now, in order of party. */
  readonly said: readonly Consent[]
  /** About words that were changed since: to be asked again. */
  readonly outdated: readonly Consent[]
  /** Parties at the table that said nothing about these words yet, by id. */
  readonly silent: readonly string[]
}

interface WithAgreements {
  readonly agreements: readonly Agreement[]
  readonly consents: readonly Consent[]
  readonly parties: readonly { readonly id: string; readonly atTable: boolean }[]
}

export function standingsOf({ agreements, consents, parties }: WithAgreements): Standing[] {
  const place = new Map(parties.map(({ id }, at) => [id, at]))
  return agreements.map((agreement) => {
    const own = consents.filter((consent) => consent.agreement === agreement.id)
    const said = own
      .filter(({ about }) => about === agreement.text)
      .toSorted((a, b) => (place.get(a.party ?? '') ?? 99) - (place.get(b.party ?? '') ?? 99))
    const outdated = own.filter(({ about }) => about !== agreement.text)
    const spoke = new Set(said.map(({ party }) => party))
    const silent = parties.filter(({ id, atTable }) => atTable && !spoke.has(id)).map(({ id }) => id)
    return { agreement, said, outdated, silent }
  })
}
