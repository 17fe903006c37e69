// Where the model comes from: four worries (seed inventory C-27) and four developments behind them (C-28).

import type { PartyKind } from '../model/partyKinds.ts'
import { cite } from './citation.ts'

/** Of corporations and of others. In the order of the model. */
export const worries = ['stopt-vroeg', 'wiel-opnieuw', 'scheve-lasten', 'niet-herhaalbaar'] as const

export type WorryId = (typeof worries)[number]

export const developments = ['vergrijzing', 'verloop', 'ravijnjaar', 'gebonden-bezit'] as const

export type DevelopmentId = (typeof developments)[number]

/** Which of them is behind the money of each kind of party; null: none of the four. Ours: the model does not divide them. */
export const developmentBehind: Readonly<Record<PartyKind, DevelopmentId | null>> = {
  corporatie: 'gebonden-bezit',
  gemeente: 'ravijnjaar',
  zorgorganisatie: 'verloop',
  'sociaal-werk': 'verloop',
  bewoners: 'vergrijzing',
  zorgkantoor: 'vergrijzing',
  'provincie-rijk': 'ravijnjaar',
  'particulier-fonds': null,
  'particuliere-investeerder': null,
  'lokale-partijen': null,
  'externe-partij': null,
  'deelnemers-buiten': 'vergrijzing',
}

export const beginningCitation = cite('002', 'chapter 1')
