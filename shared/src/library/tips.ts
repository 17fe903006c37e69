// Nine tips of the EHA note for a meeting room that lives (seed inventory E-09), what a look at the neighbourhood asks
// (E-08) and the care and housing plan that every municipality must have (E-16). At which knob a tip is shown is ours.
// The first two are about whom people live with, so they are at knob 4.

import type { KnobNumber } from '../model/knobs.ts'
import { cite } from './citation.ts'

/** In the order of the note. */
export const tips = {
  mix: { knobs: [4] },
  'voor-iedereen': { knobs: [4] },
  vangnet: { knobs: [6] },
  bewonerscoach: { knobs: [4, 6] },
  'tijdelijk-geld': { knobs: [3] },
  'ruimte-benutten': { knobs: [3] },
  'andere-groepen': { knobs: [9] },
  gelijkwaardig: { knobs: [8] },
  overeenkomst: { knobs: [8] },
} as const satisfies Readonly<Record<string, { readonly knobs: readonly KnobNumber[] }>>

export type TipId = keyof typeof tips

export const tipIds = Object.keys(tips) as TipId[]

/** In the order of the note. */
export function tipsAt(knob: KnobNumber): TipId[] {
  return tipIds.filter((id) => tips[id].knobs.some((one) => one === knob))
}

export const tipsCitation = cite('000', 'chapter 4')

/** Of what a look at the neighbourhood asks; each note of a table about it needs a source and a year. */
export const scanCitation = cite('000', 'chapter 3')

/** Obligatory for every municipality; it can agree on it with others in the region. */
export const housingAndCarePlan = { knob: 10, citation: cite('000', 'chapter 1') } as const
