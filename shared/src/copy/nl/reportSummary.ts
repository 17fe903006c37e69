// The words of the first page of the report, of what a board is asked, and of the timeline.

import type { IdeaKind } from '../../derive/ideaKind.ts'
import { ideaCopy } from './ideas.ts'

export const summaryTitles = {
  short: 'In het kort',
  wholeVision: 'Het hele toekomstbeeld',
  timeline: 'De kosten op een tijdlijn',
  whoDoesWhat: 'Wie doet wat, en wanneer',
} as const

export const summaryHeads = {
  facts: ['Vraag', 'Antwoord'],
  toDo: ['Wie', 'Wat', 'Wanneer'],
  pays: (firstYear: number, lastYear: number, ideas: IdeaKind) =>
    firstYear === lastYear
      ? ['Wie', `In ${firstYear}`, ideaCopy[ideas].head]
      : ['Wie', `In ${firstYear}`, `In ${lastYear}`, `Samen t/m ${lastYear}`, ideaCopy[ideas].head],
} as const

export const summaryCaptions = {
  facts: 'Wat iedereen eerst vraagt',
  pays: 'Wie wat toezegt',
  toDo: 'Eerste stappen en punten met een naam, per partij',
} as const

export const summaryAsks = {
  where: 'Wat, waar en met wie?',
  money: 'Wat kost het?',
  gap: 'Wat ontbreekt?',
  objections: 'Wie heeft bezwaar?',
  asked: 'Wat vragen we nu?',
  first: 'Wat gebeurt er eerst?',
} as const

export const summaryWords = {
  what: 'Plan voor wonen, welzijn en zorg',
  with: (parties: readonly string[]) => (parties.length === 0 ? 'Nog zonder partijen' : `Met ${listed(parties)}`),
  missing: (parties: readonly string[]) => `Niet aan tafel: ${listed(parties)}`,
  /** The four add up: needed is the sum of the other three. */
  money: (year: number, needed: string, promised: string, idea: string, nobody: string, ideas: IdeaKind) =>
    `Tot en met ${year} is ${needed} nodig. Toegezegd: ${promised}. ${ideaCopy[ideas].head}: ${idea}. Van niemand: ${nobody}`,
  noObjections: 'Niemand maakt bezwaar',
  nobodyHeard: 'Dat weten we nog niet: nog geen partij gaf antwoord op een afspraak of op het plan',
  objects: (who: string, reason: string) => (reason === '' ? `${who} maakt bezwaar` : `${who}: ‘${reason}’`),
  worries: (who: string, reason: string) =>
    reason === '' ? `${who} heeft een bedenking` : `${who} heeft een bedenking: ‘${reason}’`,
  doubtsPlan: (party: string, objects: boolean, reason: string) => {
    const said = objects ? `${party} stelt het plan vast, maar heeft bezwaar` : `${party} stelt het plan nog niet vast`
    return reason === '' ? said : `${said}: ‘${reason}’`
  },
  about: (agreement: string) => ` (bij: ${agreement})`,
  more: (count: number) => `en nog ${count}, zie het verslag`,
  together: 'Samen',
  coversNothing: 'Daarvan dekt niets',
  noFirst: 'Nog niemand noemde een eerste stap',
  nobody: 'nog niemand',
  noDay: 'nog geen dag',
} as const

/** What is asked of the board of one party. */
export const boardOf = {
  title: (party: string) => `Voor het bestuur van ${party}`,
  provide: (euros: string, what: readonly string[]) => `Stel ${euros} beschikbaar${behind(what)}.`,
  decide: (ideas: IdeaKind) => (euros: string, what: readonly string[]) =>
    `Beslis over ${euros}, dat nu ${ideaCopy[ideas].still} is${behind(what)}.`,
  lacking: (euros: string) => `Zoek met de andere partijen wie ${euros} betaalt. Dat is nu van niemand.`,
  own: (agreement: string) => `Bespreek jullie bezwaar bij: ${agreement}`,
  unheard: (count: number) =>
    count === 1 ? 'Zeg wat jullie vinden van één afspraak.' : `Zeg wat jullie vinden van ${count} afspraken.`,
  step: (words: string, when: string) => `Doe jullie eerste stap, ${when}: ${words}`,
  parked: (words: string, day: string) => (day === '' ? `Pak op: ${words}` : `Pak op vóór ${day}: ${words}`),
  more: (count: number) => `En nog ${count} ${count === 1 ? 'ding' : 'dingen'}: zie het verslag voor deze partij.`,
} as const

/** What one page has no room for. */
export const leftOut = {
  sentence: (what: readonly string[]) => `Niet op deze pagina, wel in het hele verslag: ${listed(what)}.`,
  parties: (count: number) => (count === 1 ? '1 partij die meebetaalt' : `${count} partijen die meebetalen`),
  others: (count: number) => `${count} andere`,
  years: 'de grafiek per jaar',
  vision: 'een deel van het toekomstbeeld',
} as const

export const timelineWords = {
  alt: (lines: readonly string[]) => `Tijdlijn van de kosten. ${lines.join('; ')}.`,
  more: (count: number) => `En nog ${count} ${count === 1 ? 'kost' : 'kosten'}: zie Kosten.`,
} as const

export const needsTotals = {
  column: (lastYear: number) => `Samen t/m ${lastYear}`,
} as const

function behind(what: readonly string[]): string {
  return what.length === 0 ? '' : `: ${what.join('; ')}`
}

function listed(words: readonly string[]): string {
  return new Intl.ListFormat('nl-NL', { type: 'conjunction' }).format(words)
}
