// Five kinds of meeting room by five attributes (A-09, D13), of the guide's part II. The lists are the guide's; which of
// a group's own goals belongs to which of them is ours (`servesGoal`).

import type { PartyKind } from '../partyKinds.ts'
import type { RoomGoalId, RoomOffer, RoomSize, RoomTypeId } from '../roomIds.ts'

export const roomAims = [
  'contact',
  'welzijn',
  'gemeenschap',
  'zelfbeheer',
  'eigen-doel',
  'netwerk-buurt',
  'steun-groepen',
  'tegen-eenzaamheid',
  'zorgvraag-zien',
] as const
export type RoomAim = (typeof roomAims)[number]

interface RoomType {
  readonly aims: readonly RoomAim[]
  /** inside: for who lives there. both: the neighbourhood may come. open: the neighbourhood is meant as much. */
  readonly reach: 'inside' | 'both' | 'open'
  /** For people of 55 and older only. */
  readonly isFor55Plus?: true
  /** null: differs with what the group wants. */
  readonly size: RoomSize | null
  readonly needs: readonly PartyKind[]
  /** "Possibly" in the guide. */
  readonly mayHave: readonly PartyKind[]
  readonly offers: readonly RoomOffer[]
}

export const roomTypes: Readonly<Record<RoomTypeId, RoomType>> = {
  koffiehoek: {
    aims: ['contact', 'welzijn', 'gemeenschap'],
    reach: 'inside',
    size: 'klein',
    needs: ['bewoners', 'corporatie'],
    mayHave: [],
    offers: ['koffie-en-kaarten'],
  },
  woonvorm: {
    aims: ['gemeenschap', 'zelfbeheer', 'eigen-doel'],
    reach: 'inside',
    size: null,
    needs: ['bewoners', 'corporatie'],
    mayHave: [],
    offers: ['bewoners-bepalen'],
  },
  multifunctioneel: {
    aims: ['gemeenschap', 'netwerk-buurt', 'steun-groepen'],
    reach: 'both',
    size: 'vrij-groot',
    needs: ['bewoners', 'corporatie'],
    mayHave: ['gemeente', 'sociaal-werk', 'externe-partij'],
    offers: ['koffie-en-kaarten', 'veel-activiteiten', 'spreekuur'],
  },
  buurthuis: {
    aims: ['gemeenschap', 'netwerk-buurt', 'steun-groepen'],
    reach: 'open',
    size: 'heel-groot',
    needs: ['bewoners', 'corporatie', 'gemeente', 'sociaal-werk'],
    mayHave: ['externe-partij', 'zorgorganisatie'],
    offers: ['veel-activiteiten', 'spreekuur', 'eten-en-bar', 'verhuur-aan-clubs'],
  },
  senioren: {
    aims: ['contact', 'tegen-eenzaamheid', 'zorgvraag-zien'],
    reach: 'inside',
    isFor55Plus: true,
    size: 'groot',
    needs: ['bewoners', 'corporatie', 'gemeente', 'zorgorganisatie'],
    mayHave: ['sociaal-werk', 'externe-partij'],
    offers: ['koffie-en-kaarten', 'veel-activiteiten', 'spreekuur', 'kleine-bedrijven'],
  },
}

/** Ours: the guide names goals at the start and again per kind of room, in other words. */
export const servesGoal: Readonly<Record<RoomGoalId, readonly RoomAim[]>> = {
  gezellig: ['contact', 'gemeenschap', 'tegen-eenzaamheid'],
  educatief: ['steun-groepen', 'eigen-doel'],
  ontwikkeling: ['zelfbeheer', 'steun-groepen'],
  'zorg-welzijn': ['welzijn', 'steun-groepen', 'zorgvraag-zien'],
}
