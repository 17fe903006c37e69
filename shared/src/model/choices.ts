// The guiding choices on the worksheets (seed inventory C-10…C-19, E-10, E-16, L-01, L-04, L-05, L-11, E-14,
// D6, D12). What is only
// discussion goes into a knob's own text. How they are grouped on a sheet: copy/nl/choiceParts.ts. Ids are Dutch, as for all facts of the model; their texts are in
// copy/nl/choices.ts.

import { isCalendarDay } from '../base/moment.ts'
import type { KnobNumber } from './knobs.ts'
import { livingFormIds } from './placeIds.ts'
import {
  incomeIds,
  quickscanOutcomes,
  roomGoalIds,
  roomGroupIds,
  roomOffers,
  roomSizes,
  roomTypeIds,
} from './roomIds.ts'

/**
 * `one`: at most one option. `many`: any of them. `party`: a party of the plan, or one of the options. `date`: a
 * calendar day. `share`: a percentage of the hours, from 1 to 100.
 */
export type ChoiceKind = 'one' | 'many' | 'party' | 'date' | 'share'

interface ChoiceShape {
  readonly knob: KnobNumber
  readonly kind: ChoiceKind
  readonly options: readonly string[]
}

/** In the order of the worksheet. */
export const choiceFacts = {
  ingang: { knob: 1, kind: 'one', options: ['besloten', 'open'] },
  gangen: { knob: 1, kind: 'one', options: ['leeg', 'eigen'] },
  uitstraling: { knob: 1, kind: 'one', options: ['wonen', 'zorg'] },
  leefvorm: { knob: 1, kind: 'one', options: livingFormIds },
  gebruik: { knob: 2, kind: 'one', options: ['vrij', 'afspraak'] },
  ruimte: { knob: 2, kind: 'many', options: ['keuken', 'bewegen', 'besloten', 'cultuur'] },
  sleutel: { knob: 2, kind: 'party', options: ['niemand'] },
  toezicht: { knob: 2, kind: 'one', options: ['ja', 'nee'] },
  huurder: { knob: 2, kind: 'many', options: ['algemeen', 'overheid', 'persoon', 'bedrijf'] },
  bezit: { knob: 2, kind: 'one', options: ['ja', 'nee', 'onbekend'] },
  // These eight and `inkomsten` are asked in the task about the room.
  ruimtedoel: { knob: 2, kind: 'many', options: roomGoalIds },
  ruimtegroep: { knob: 2, kind: 'many', options: roomGroupIds },
  ruimtebuurt: { knob: 2, kind: 'one', options: ['ja', 'nee'] },
  ruimteuitkomst: { knob: 2, kind: 'one', options: quickscanOutcomes },
  woongroep: { knob: 2, kind: 'one', options: ['ja', 'nee'] },
  ruimtemaat: { knob: 2, kind: 'one', options: roomSizes },
  ruimteaanbod: { knob: 2, kind: 'many', options: roomOffers },
  ruimtetype: { knob: 2, kind: 'one', options: roomTypeIds },
  geldbron: { knob: 3, kind: 'many', options: ['servicekosten', 'gebruik', 'verhuur', 'algemeen'] },
  //
  inkomsten: { knob: 3, kind: 'many', options: incomeIds },
  // The conversation comes on top of the allocation: sheet 4.
  toewijzing: { knob: 4, kind: 'many', options: ['regionaal', 'buurt', 'gesprek'] },
  instroom: { knob: 4, kind: 'one', options: ['gemengd', 'ouder'] },
  mix: { knob: 4, kind: 'one', options: ['evenwicht', 'vragers', 'onbekend'] },
  'mix-opnieuw': { knob: 4, kind: 'date', options: [] },
  kern: { knob: 5, kind: 'one', options: ['kern', 'extra'] },
  effect: { knob: 5, kind: 'one', options: ['inhoud', 'ontmoeting'] },
  deelnemers: { knob: 5, kind: 'one', options: ['bewoners', 'buurt'] },
  prijs: { knob: 5, kind: 'one', options: ['gratis', 'klein', 'kostprijs', 'indicatie'] },
  programma: { knob: 5, kind: 'one', options: ['bewoners', 'samen', 'partijen'] },
  organisator: { knob: 5, kind: 'many', options: ['bewoners', 'vrijwilligers', 'beroepskracht'] },
  beroepskracht: { knob: 5, kind: 'one', options: ['aanbod', 'steun'] },
  profiel: { knob: 6, kind: 'many', options: ['activiteiten', 'vrijwilligers', 'opbouwwerker', 'communitybuilder'] },
  'uren-activiteiten': { knob: 6, kind: 'share', options: [] },
  'uren-vrijwilligers': { knob: 6, kind: 'share', options: [] },
  'uren-opbouwwerker': { knob: 6, kind: 'share', options: [] },
  'uren-communitybuilder': { knob: 6, kind: 'share', options: [] },
  'rol-koppelen': { knob: 6, kind: 'share', options: [] },
  'rol-meenemen': { knob: 6, kind: 'share', options: [] },
  'rol-opzetten': { knob: 6, kind: 'share', options: [] },
  'rol-steunen': { knob: 6, kind: 'share', options: [] },
  'rol-openstellen': { knob: 6, kind: 'share', options: [] },
  'rol-verbinden': { knob: 6, kind: 'share', options: [] },
  werkgever: { knob: 6, kind: 'one', options: ['welzijn', 'corporatie', 'zorg'] },
  uren: { knob: 6, kind: 'one', options: ['alleen', 'meer'] },
  buurtopdracht: { knob: 6, kind: 'one', options: ['ja', 'nee'] },
  aanbieder: { knob: 7, kind: 'one', options: ['vrij', 'voorkeur'] },
  trekker: { knob: 8, kind: 'party', options: ['onafhankelijk'] },
  opvolger: { knob: 8, kind: 'party', options: ['onafhankelijk'] },
  duur: { knob: 8, kind: 'one', options: ['tijdelijk', 'blijvend'] },
  breedte: { knob: 8, kind: 'one', options: ['project', 'breder'] },
  uitvoering: { knob: 8, kind: 'one', options: ['eigen', 'team'] },
  doelen: { knob: 8, kind: 'one', options: ['eigen', 'samen'] },
  welkom: { knob: 9, kind: 'one', options: ['bewoners', 'soms', 'altijd'] },
  eigenplek: { knob: 9, kind: 'one', options: ['geregeld', 'open'] },
  binnen: {
    knob: 9,
    kind: 'many',
    options: ['koffie', 'maaltijd', 'meedoen', 'buurt', 'school', 'zorgplek', 'spreekuur', 'stembus'],
  },
  buiten: { knob: 9, kind: 'many', options: ['vrijwilligers', 'opbouwwerker', 'netwerk', 'trekker'] },
  besluiten: { knob: 10, kind: 'many', options: ['welzijn', 'inkoop', 'prestatie', 'subsidie'] },
  'wanneer-welzijn': { knob: 10, kind: 'date', options: [] },
  'wie-welzijn': { knob: 10, kind: 'one', options: ['college', 'raad', 'ambtenaar'] },
  'wanneer-inkoop': { knob: 10, kind: 'date', options: [] },
  'wie-inkoop': { knob: 10, kind: 'one', options: ['college', 'raad', 'ambtenaar'] },
  'wanneer-prestatie': { knob: 10, kind: 'date', options: [] },
  'wie-prestatie': { knob: 10, kind: 'one', options: ['college', 'raad', 'ambtenaar'] },
  'wanneer-subsidie': { knob: 10, kind: 'date', options: [] },
  'wie-subsidie': { knob: 10, kind: 'one', options: ['college', 'raad', 'ambtenaar'] },
  eisen: { knob: 10, kind: 'one', options: ['geen', 'programma'] },
  woonzorgvisie: { knob: 10, kind: 'one', options: ['staat', 'moet', 'onbekend'] },
  voorwaarden: { knob: 10, kind: 'many', options: ['vak', 'inkoop', 'regeling', 'aanbieders', 'leren'] },
} as const satisfies Readonly<Record<string, ChoiceShape>>

export type ChoiceId = keyof typeof choiceFacts
/** The options per choice; of kind `party` also the id of a party. */
export type OptionOf<Id extends ChoiceId> = (typeof choiceFacts)[Id]['options'][number]

export const choiceIds = Object.keys(choiceFacts) as [ChoiceId, ...ChoiceId[]]

export function isChoiceId(value: unknown): value is ChoiceId {
  return typeof value === 'string' && Object.hasOwn(choiceFacts, value)
}

/** One of the options that the model names, a day or a share; not a party. */
export function isOption(choice: ChoiceId, option: unknown): option is string {
  const { kind, options } = choiceFacts[choice]
  if (kind === 'date') return isCalendarDay(option)
  if (kind === 'share') return isShare(option)
  return (options as readonly unknown[]).includes(option)
}

function isShare(option: unknown): boolean {
  return typeof option === 'string' && /^([1-9]\d?|100)$/.test(option)
}

export function choicesOf(knob: KnobNumber): readonly ChoiceId[] {
  return choiceIds.filter((id) => choiceFacts[id].knob === knob)
}
