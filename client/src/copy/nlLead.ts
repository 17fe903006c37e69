// The sentences of leading a workshop: locks, who is in, personal notes, taking over, practising. For the style see
// nl.ts.

import type { Allowance } from '@draaitafel/shared/base/allowance.ts'
import { asSentence } from '@draaitafel/shared/copy/nl/held.ts'

const bySomeone = (by: string) => (by === '' ? 'Door de begeleider' : `Door ${by}`)
/** "Hierover zijn we het eens. Door Sam." */
const whyAndBy = ({ by, why }: { readonly by: string; readonly why: string }) => `${asSentence(why)}${bySomeone(by)}.`

export const lead = {
  lead: {
    name: 'Je voornaam, mag leeg blijven',
    together: 'Er is nog een begeleider. Het grote scherm volgt jullie allebei.',
    mine: 'Jij leidt. Het grote scherm volgt jou.',
    theirs: (name: string) =>
      `${name === '' ? 'Een andere begeleider' : name} leidt. Het grote scherm volgt die persoon.`,
    away: (name: string) => `${name === '' ? 'Een andere begeleider' : name} leidt, maar is weg.`,
    awayHint: 'Het grote scherm volgt nu niemand.',
    facilitatorAway: 'De begeleider is even weg. Ga gerust door.',
    take: 'Ik neem het over',
    changed: (name: string) => `${name === '' ? 'Een andere begeleider' : name} neemt de leiding over.`,
  },
  /** When the browser cannot keep the screen on. */
  mayDimShort: 'Zet de slaapstand van deze computer uit.',
  mayDim: 'Dit scherm kan vanzelf donker worden. Zet de slaapstand van deze computer uit.',
  cue: 'Alleen voor jou.',
  editScript: 'Draaiboek bewerken',
  openingQuestions: 'Om mee te beginnen',
  locks: {
    lock: 'Zet vast',
    unlock: 'Maak los',
    /** Deciding says what the table wants; this is about hands. */
    knobHint: 'Dan kan alleen jij de knop nog draaien.',
    lockKnob: (knob: number) => `Zet vast: knop ${knob}`,
    unlockKnob: (knob: number) => `Maak los: knop ${knob}`,
    lockParty: (party: string) => `Zet vast: ${party}`,
    unlockParty: (party: string) => `Maak los: ${party}`,
    why: 'Waarom? Dat leest iedereen',
    confirm: 'Zet nu vast',
    fixed: 'staat vast',
    knobFixed: (lock: { readonly by: string; readonly why: string }) => `Deze knop staat vast. ${whyAndBy(lock)}`,
    partyFixed: (lock: { readonly by: string; readonly why: string }) =>
      `Wat van deze partij is, staat vast. ${whyAndBy(lock)}`,
    knobLocked: (knob: number, name: string, lock: { readonly by: string; readonly why: string }) =>
      `Knop ${knob}, ${name}, staat vast. ${whyAndBy(lock)}`,
    knobUnlocked: (knob: number, name: string) => `Knop ${knob}, ${name}, is weer los.`,
    partyLocked: (party: string, lock: { readonly by: string; readonly why: string }) =>
      `Wat van ${party} is, staat vast. ${whyAndBy(lock)}`,
    partyUnlocked: (party: string) => `Wat van ${party} is, is weer los.`,
    /** What may be changed in this step; as a choice, and announced to all. */
    allowances: {
      alles: 'Iedereen mag alles',
      knoppen: 'Alleen knoppen',
      geld: 'Alleen geld',
      afspraken: 'Alleen praten en afspreken',
      kijken: 'Alleen kijken',
    } satisfies Record<Allowance, string>,
    said: {
      alles: 'Iedereen kan weer alles veranderen.',
      knoppen: 'In deze stap draaien we alleen aan de knoppen.',
      geld: 'In deze stap gaat het alleen over geld.',
      afspraken: 'In deze stap praten we en maken we afspraken.',
      kijken: 'In deze stap kijken we alleen.',
    } satisfies Record<Allowance, string>,
    youMayAll: 'Jij kunt alles veranderen.',
    setFree: 'Geef alles vrij',
    allowedIn: (step: string) => `Wat mag iedereen bij ${step}?`,
    heldBack:
      'Een wijziging van jou wacht, want daar zit nu een slot op. Wat je verder doet, wacht ook. Het staat op dit apparaat.',
    withoutIt: 'Ga verder zonder die wijziging',
    sure: 'Wat van jou nog wacht, raak je kwijt. De rest blijft.',
  },
} as const
