// How others did it: the illustrations on the ten sheets, at most three per knob (C-33, seed inventory D10). The
// model says of two of them that they hold for all three cases; which case the others belong to is our reading, and we
// say so.

import type { KnobNumber } from './knobs.ts'

export type CaseLetter = 'A' | 'B' | 'C'

/** stated: the model says so · likely, maybe: our reading · unknown: nobody says. */
export type Attribution = 'stated' | 'likely' | 'maybe' | 'unknown'

interface IllustrationFacts {
  readonly knob: KnobNumber
  readonly cases: readonly CaseLetter[]
  readonly attribution: Attribution
}

export const illustrationFacts = {
  'open-ingang': { knob: 1, cases: [], attribution: 'unknown' },
  'oud-gebouw': { knob: 1, cases: ['C'], attribution: 'likely' },
  'stoelen-in-de-gang': { knob: 1, cases: [], attribution: 'unknown' },
  'buiten-de-huur': { knob: 2, cases: ['A'], attribution: 'likely' },
  atrium: { knob: 2, cases: ['B'], attribution: 'likely' },
  'grote-keuken': { knob: 2, cases: ['C'], attribution: 'likely' },
  'algemeen-geld': { knob: 3, cases: ['A'], attribution: 'likely' },
  'stichting-huurt': { knob: 3, cases: ['C'], attribution: 'likely' },
  'deel-verhuurd': { knob: 3, cases: ['A'], attribution: 'maybe' },
  'gesprek-na-toewijzing': { knob: 4, cases: ['C'], attribution: 'maybe' },
  'regionale-verdeling': { knob: 4, cases: [], attribution: 'unknown' },
  'oudere-instroom': { knob: 4, cases: [], attribution: 'unknown' },
  'bijna-gratis': { knob: 5, cases: ['A', 'B', 'C'], attribution: 'stated' },
  'minimum-programma': { knob: 5, cases: ['A', 'B', 'C'], attribution: 'stated' },
  'community-builder': { knob: 6, cases: ['A'], attribution: 'likely' },
  'spanning-in-de-groep': { knob: 6, cases: ['B'], attribution: 'likely' },
  'eisen-van-de-stad': { knob: 6, cases: ['C'], attribution: 'likely' },
  'vast-team': { knob: 7, cases: ['C'], attribution: 'likely' },
  'zelf-indiceren': { knob: 7, cases: ['C'], attribution: 'likely' },
  // "The other cases", says the sheet; that these are A and B follows from our assigning the fixed team to C.
  'zorg-buiten-het-plan': { knob: 7, cases: ['A', 'B'], attribution: 'likely' },
  'wonen-en-welzijn-een': { knob: 8, cases: ['A'], attribution: 'likely' },
  'een-knooppunt': { knob: 8, cases: ['B'], attribution: 'likely' },
  'een-team': { knob: 8, cases: ['C'], attribution: 'likely' },
  'ook-in-de-wijk': { knob: 9, cases: [], attribution: 'unknown' },
  'gebouw-en-dorp': { knob: 9, cases: ['A'], attribution: 'maybe' },
  'samen-spreekuur': { knob: 9, cases: [], attribution: 'unknown' },
  'halve-functie': { knob: 10, cases: ['B'], attribution: 'likely' },
  'stedelijk-plan': { knob: 10, cases: ['C'], attribution: 'likely' },
} as const satisfies Readonly<Record<string, IllustrationFacts>>

export type IllustrationId = keyof typeof illustrationFacts

export function illustrationsOf(knob: KnobNumber): readonly IllustrationId[] {
  return (Object.keys(illustrationFacts) as IllustrationId[]).filter((id) => illustrationFacts[id].knob === knob)
}
