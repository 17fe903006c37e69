// The guiding choices on the worksheets that matter elsewhere in the plan (seed inventory C-10…C-19, D6, D12). What
// is only discussion goes into a knob's own text. Ids are Dutch, as for all facts of the model; their texts are in
// copy/nl/choices.ts.

import type { KnobNumber } from './knobs.ts'

/** `one`: at most one option. `many`: any of them. `party`: a party of the plan, or `onafhankelijk`. */
export type ChoiceKind = 'one' | 'many' | 'party'

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
  gebruik: { knob: 2, kind: 'one', options: ['vrij', 'afspraak'] },
  geldbron: { knob: 3, kind: 'many', options: ['servicekosten', 'gebruik', 'verhuur', 'algemeen'] },
  // The conversation comes on top of the allocation: sheet 4.
  toewijzing: { knob: 4, kind: 'many', options: ['regionaal', 'buurt', 'gesprek'] },
  instroom: { knob: 4, kind: 'one', options: ['gemengd', 'ouder'] },
  deelnemers: { knob: 5, kind: 'one', options: ['bewoners', 'buurt'] },
  prijs: { knob: 5, kind: 'one', options: ['gratis', 'klein', 'kostprijs'] },
  programma: { knob: 5, kind: 'one', options: ['bewoners', 'samen', 'partijen'] },
  profiel: { knob: 6, kind: 'many', options: ['activiteiten', 'vrijwilligers', 'opbouwwerker', 'communitybuilder'] },
  werkgever: { knob: 6, kind: 'one', options: ['welzijn', 'corporatie', 'zorg'] },
  uren: { knob: 6, kind: 'one', options: ['alleen', 'meer'] },
  buurtopdracht: { knob: 6, kind: 'one', options: ['ja', 'nee'] },
  aanbieder: { knob: 7, kind: 'one', options: ['vrij', 'voorkeur'] },
  trekker: { knob: 8, kind: 'party', options: ['onafhankelijk'] },
  doelen: { knob: 8, kind: 'one', options: ['eigen', 'samen'] },
  welkom: { knob: 9, kind: 'one', options: ['bewoners', 'soms', 'altijd'] },
  eigenplek: { knob: 9, kind: 'one', options: ['geregeld', 'open'] },
  besluiten: { knob: 10, kind: 'many', options: ['welzijn', 'inkoop', 'prestatie', 'subsidie'] },
  eisen: { knob: 10, kind: 'one', options: ['geen', 'programma'] },
} as const satisfies Readonly<Record<string, ChoiceShape>>

export type ChoiceId = keyof typeof choiceFacts
/** The options per choice; for `trekker` also the id of a party. */
export type OptionOf<Id extends ChoiceId> = (typeof choiceFacts)[Id]['options'][number]

export const choiceIds = Object.keys(choiceFacts) as [ChoiceId, ...ChoiceId[]]

export function isChoiceId(value: unknown): value is ChoiceId {
  return typeof value === 'string' && Object.hasOwn(choiceFacts, value)
}

/** One of the options that the model names. */
export function isOption(choice: ChoiceId, option: unknown): option is string {
  return (choiceFacts[choice].options as readonly unknown[]).includes(option)
}

export function choicesOf(knob: KnobNumber): readonly ChoiceId[] {
  return choiceIds.filter((id) => choiceFacts[id].knob === knob)
}
