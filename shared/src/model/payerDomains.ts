// The policy domain that pays (seed inventory C-31). Which kind of party belongs to which is our reading.

import { domainIds } from './domains.ts'
import type { PartyKind } from './partyKinds.ts'

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
