// The sentences of the sheet of a knob. For the style see nl.ts.

import { capital } from '@draaitafel/shared/copy/nl/format.ts'
import { both } from './nl.ts'

export const sheetText = {
  sheetSubtitle: (number: number, group: string) => `Stuurknop ${number} · ${group}`,
  inPlan: 'Zo staat hij in het plan',
  notHere: 'Hier draai je niet aan het plan. Je eigen antwoord geef je in de taak.',
  otherSheets: 'Andere bladen',
  routes: 'Routes, en waarom',
  toValues: (names: readonly string[]) => `naar ${both(names)}`,
  notInModel: (routes: readonly string[]) => `Niet in het model: ${both(routes)}.`,
  ownLink: {
    add: 'Voeg deze verbinding toe',
    addTo: (route: string) => `Voeg eigen verbinding toe: ${route}`,
    why: 'Waarom zien jullie deze verbinding?',
    counts: 'Telt niet mee in de cijfers van het model.',
    remove: (route: string) => `Haal eigen verbinding weg: ${route}`,
  },
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
  /** What a shared text is called, for who hears of it. */
  called: { vision: 'het toekomstbeeld', note: 'wat jullie afspreken', talk: 'het antwoord', reason: 'de reden' },
  /** To who is in that text. */
  changes: (who: readonly string[], what: string) =>
    `${both(who)} ${who.length === 1 ? 'verandert' : 'veranderen'} ${what}.`,
  someone: 'Iemand',
  kept: (what: string) => `${capital(what.replace(/^(de|het) /, ''))} bewaard.`,
  toNeeds: 'Naar alle kosten',
  questions: 'Praat hierover',
  note: 'Wat spreken jullie af?',
  choices: 'Wat kiezen jullie?',
  talked: ({ answered, total }: { readonly answered: number; readonly total: number }) =>
    `Op alle bladen samen ${answered === 1 ? 'is' : 'zijn'} ${answered} van de ${total} vragen beantwoord.`,
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
