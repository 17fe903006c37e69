// What the group agrees, item by item, and each party's consent to it. A consent is about the words as they were:
// changing an agreement asks everyone again.

import type { Agreement } from '../nouns/agreement.ts'
import type { Consent } from '../nouns/consent.ts'
import type { Turn } from '../nouns/who.ts'
import { readFirstStep } from './firstStep.ts'
import { isSamePerson } from './person.ts'

/** This person's consent to it. One per party and person: two people of one party may differ. */
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
  /** About words that have changed since: to be asked again. */
  readonly outdated: readonly Consent[]
  /** Ids of parties at the table that have not responded to these words yet. */
  readonly silent: readonly string[]
}

interface WithAgreements {
  readonly agreements: readonly Agreement[]
  readonly consents: readonly Consent[]
  readonly parties: readonly { readonly id: string; readonly name: string; readonly atTable: boolean }[]
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
    // Nobody is asked about their own first step.
    const whose = readFirstStep(agreement.text)?.party
    const silent = parties
      .filter(({ id, name, atTable }) => atTable && !spoke.has(id) && name !== whose)
      .map(({ id }) => id)
    return { agreement, said, outdated, silent }
  })
}
