// The policy domains that a project goes across (seed inventory C-31). Which one pays follows from the kind of party, which is our
// reading; in which one the value mostly lands is what people say.

import type { PartyKind } from './partyKinds.ts'

export const domainIds = ['wonen', 'welzijn', 'zorg', 'gemeente'] as const
export type DomainId = (typeof domainIds)[number]

/** Who pays may belong to none of them: residents, and whoever is not from here. */
export const payerDomainIds = [...domainIds, 'bewoners', 'anders'] as const
export type PayerDomainId = (typeof payerDomainIds)[number]

export const domainOfPayer: Readonly<Record<PartyKind, PayerDomainId>> = {
  corporatie: 'wonen',
  gemeente: 'gemeente',
  zorgorganisatie: 'zorg',
  'sociaal-werk': 'welzijn',
  bewoners: 'bewoners',
  zorgkantoor: 'zorg',
  'provincie-rijk': 'anders',
  'particulier-fonds': 'anders',
  'particuliere-investeerder': 'anders',
  'lokale-partijen': 'anders',
  'externe-partij': 'anders',
  'deelnemers-buiten': 'anders',
}
