// The sentences of the sheet of a knob. For the style see nl.ts.

import { both } from './nl.ts'

export const sheetText = {
  sheetSubtitle: (number: number, group: string) => `Stuurknop ${number} · ${group}`,
  otherSheets: 'Andere bladen',
  routes: 'Routes, en waarom',
  toValues: (names: readonly string[]) => `naar ${both(names)}`,
  notInModel: (routes: readonly string[]) => `Niet in het model: ${both(routes)}.`,
  others: 'Hoe deden anderen het?',
  decide: 'Besluit deze stand',
  discussed: 'Besproken, nog niet besloten',
  discussedByAll: 'Dit is besproken',
  notDiscussed: 'Toch niet besproken',
  reopen: 'Besluit terugdraaien',
  decidedBefore: (word: string) => `Eerder besloten: ${word}. Daarna is de knop gedraaid.`,
  saidBy: (who: string, when: string) => `${who}, ${when}`,
  reason: 'Waarom blijft deze knop dicht?',
  writing: (who: string) => `${who} schrijft hier`,
  toNeeds: 'Naar alle kosten',
  questions: 'Praat hierover',
  note: 'Wat spreken jullie af?',
  choices: 'Wat kiezen jullie?',
  talked: ({ answered, total }: { readonly answered: number; readonly total: number }) =>
    `Op alle bladen samen zijn ${answered} van de ${total} vragen beantwoord.`,
  money: 'Kosten en dekking',
  broughtIn: (source: string, label: string, party: string) => `Bron ${source}: ${label ? `${label}, ` : ''}${party}`,
  noMoney: 'Nog geen kosten of investeringen bij deze knop.',
  tips: (count: number) => `Tips uit de praktijk (${count})`,
  tipsOurs: 'Bij welke knop een tip hoort, is van ons.',
  cityConcept: {
    fold: 'Eén concept voor de hele stad',
    take: 'Zet bij de afspraken',
    takeNamed: (term: string) => `Zet bij de afspraken: ${term}`,
    taken: 'Staat bij de afspraken',
    /** Before where it is from. */
    after: 'Elke partij zegt daar wat ze ervan vindt, en jullie passen de tekst aan.',
  },
  challengeOurs: 'Dat dit bij knop 10 hoort, is van ons.',
  noPlaceYet: 'Zoekt de gemeente nog een plek?',
  rentReduction: {
    fold: 'Huurkorting voor een buurtverbinder',
    hours: 'Hoeveel uur per week?',
    someHours: 'Zet hier hoeveel uur per week.',
    who: 'Wie geeft de korting?',
    source: 'Kosten van welke bron?',
    prepare: 'Maak er een investering van',
    conditions: 'Afspraken met actieve huurders',
  },
  neverTurned: 'Nog niet gedraaid in deze workshop.',
  lastTurned: (who: string, when: string) => `Gedraaid door ${who} op ${when}`,
}
