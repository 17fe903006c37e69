// What the table agrees, line by line, and what each party says to it. A party speaks about the words as they stood: who
// changes an agreement asks everyone again.

import type { Turn } from './knobState.ts'
import { isSamePerson } from './person.ts'

export interface Agreement {
  readonly id: string
  readonly text: string
  /** The investment it was made from; null: it stands by itself. */
  readonly investment: string | null
  readonly order: string
}

export const stances = ['akkoord', 'zorg', 'bezwaar'] as const
/** Agrees · agrees with a worry · objects. */
export type Stance = (typeof stances)[number]

export interface Consent extends Turn {
  readonly id: string
  /** Agreement id. */
  readonly agreement: string
  readonly stance: Stance
  /** Asked of who does not simply agree. */
  readonly reason: string
  /** The agreement as it stood when this was said. */
  readonly about: string
}

export function isStance(value: unknown): value is Stance {
  return stances.includes(value as Stance)
}

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
