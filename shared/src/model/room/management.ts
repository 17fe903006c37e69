// Who does what to keep a room running (A-11…A-16; D14, D15), of the guide's part III.

import type { PartyKind } from '../partyKinds.ts'
import type { IngredientId, RoomTypeId } from './roomIds.ts'

interface Ingredient {
  readonly id: IngredientId
  /** May stay empty. */
  readonly isOptional?: true
}

const usual: readonly Ingredient[] = [
  { id: 'sleutel-agenda' },
  { id: 'schoonmaak' },
  { id: 'huisregels' },
  { id: 'voorraad' },
]

/** In the guide's order. Every kind of room also has blank lines for what a group adds itself. */
export const ingredientsOf: Readonly<Record<RoomTypeId, readonly Ingredient[]>> = {
  koffiehoek: usual,
  woonvorm: [{ id: 'samen-beheren' }],
  multifunctioneel: [...usual, { id: 'programma' }],
  buurthuis: [...usual, { id: 'aanbod-doelgroep' }, { id: 'buurtverbinder' }],
  senioren: [...usual, { id: 'aanbod-senioren' }, { id: 'kleine-bedrijven', isOptional: true }],
}

/** Where the key and the diary are one who keeps the overview, not just a task. */
export const coordinatesKey: readonly RoomTypeId[] = ['buurthuis', 'senioren']

export const partnerRoles = [
  'beheerder',
  'financieel-beheerder',
  'aanjager',
  'organisator',
  'verbinder',
  'fondsenwerver',
  'facilitator',
  'beleidsmaker',
  'begeleider',
  'signaleerder',
] as const
export type PartnerRole = (typeof partnerRoles)[number]

interface Partner {
  /** As which party at the table. A social entrepreneur is an outside party there. */
  readonly kind: PartyKind
  readonly types: readonly RoomTypeId[]
  /** Possibly. */
  readonly mayTypes: readonly RoomTypeId[]
  readonly roles: readonly PartnerRole[]
  /** How many of each the guide names; their words are in copy. */
  readonly strengths: number
  readonly pitfalls: number
}

const everyType: readonly RoomTypeId[] = ['koffiehoek', 'woonvorm', 'multifunctioneel', 'buurthuis', 'senioren']

export const partnerIds = ['corporatie', 'bewoners', 'gemeente', 'zorg', 'welzijn', 'ondernemer'] as const
export type PartnerId = (typeof partnerIds)[number]

export const partners: Readonly<Record<PartnerId, Partner>> = {
  corporatie: {
    kind: 'corporatie',
    types: everyType,
    mayTypes: [],
    roles: ['beheerder', 'financieel-beheerder', 'aanjager', 'organisator'],
    strengths: 3,
    pitfalls: 3,
  },
  bewoners: {
    kind: 'bewoners',
    types: everyType,
    mayTypes: [],
    roles: ['beheerder', 'organisator', 'verbinder', 'fondsenwerver', 'financieel-beheerder'],
    strengths: 3,
    pitfalls: 5,
  },
  gemeente: {
    kind: 'gemeente',
    types: ['buurthuis', 'senioren'],
    mayTypes: ['multifunctioneel'],
    roles: ['facilitator', 'verbinder', 'beleidsmaker'],
    strengths: 3,
    pitfalls: 4,
  },
  zorg: {
    kind: 'zorgorganisatie',
    types: ['buurthuis', 'senioren'],
    mayTypes: [],
    roles: ['organisator', 'beheerder', 'begeleider', 'signaleerder'],
    strengths: 4,
    pitfalls: 3,
  },
  welzijn: {
    kind: 'sociaal-werk',
    types: ['buurthuis', 'senioren'],
    mayTypes: ['multifunctioneel'],
    roles: ['beheerder', 'begeleider', 'organisator', 'signaleerder'],
    strengths: 3,
    pitfalls: 4,
  },
  ondernemer: {
    kind: 'externe-partij',
    types: ['buurthuis', 'senioren'],
    mayTypes: [],
    roles: ['beheerder', 'organisator', 'verbinder'],
    strengths: 2,
    pitfalls: 2,
  },
}

/** Residents who run it in a foundation need all three. */
export const boardRoles = ['voorzitter', 'secretaris', 'penningmeester'] as const
export type BoardRole = (typeof boardRoles)[number]

/** By what it does, never by who is in it. */
export const workingGroups = [
  'bouw',
  'sponsoring',
  'activiteiten',
  'schoonmaak-inkoop',
  'interieur',
  'tuin',
  'werving',
] as const
export type WorkingGroup = (typeof workingGroups)[number]

/** What a volunteer brings: nobody needs to be a tenant. */
export const volunteerTraits = [
  'affiniteit',
  'sociaal',
  'zelfstandig-en-samen',
  'verantwoordelijk',
  'vriendelijk',
  'vergaderen',
  'plichtsbesef',
  'zelfkennis',
  'periode',
] as const

/** What keeps it running once it runs. */
export const keepingPoints = [
  'gebruiksafspraken',
  'voorbeeld',
  'wie-mag-erin',
  'opbergen',
  'op-papier',
  'agenda',
  'contact',
  'evaluatie',
  'contactpersoon',
  'begroting',
] as const
export type KeepingPoint = (typeof keepingPoints)[number]
