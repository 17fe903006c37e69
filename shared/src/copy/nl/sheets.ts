// The words of the spreadsheets: names of sheets, column headings, and what the sheet about the file says. Filled-in
// files are read by the same headings, so changing a word makes older files unreadable.

import type { Per } from '../../base/money.ts'
import type { ProfilePart } from '../../nouns/party.ts'
import { effectColumns } from './effects.ts'
import { visionTitle } from './vision.ts'

export const sheetNames = {
  vision: visionTitle,
  parties: 'Partijen',
  needs: 'Kosten',
  investments: 'Investeringen',
  perCost: 'Per kost',
  perYear: 'Per jaar',
  landing: 'Waar landt het',
  volunteering: 'Vrijwilligers',
  place: 'Buurt en gebouw',
  ideas: 'Ideeën',
  ownLinks: 'Eigen verbindingen',
  effects: 'Effecten',
  risks: 'Knelpunten',
  agreements: 'Afspraken',
  lookBack: 'Van vorige keer',
  results: 'Is de waarde gekomen',
  adoption: 'Vaststellen',
  remarks: 'Van buiten',
  variants: 'Varianten',
  about: 'Over',
  readMe: 'Lees mij',
  lists: 'Lijsten',
} as const

const moneyHeads = {
  amount: 'Bedrag',
  per: 'Per jaar of eenmalig',
  from: 'Van',
  until: 'Tot en met',
  indexed: 'Stijgt mee',
} as const

const profileHeads: Readonly<Record<ProfilePart, string>> = { interest: 'Belang', room: 'Ruimte', limit: 'Grens' }

/** In the order of the sheet. */
export const sheetHeads = {
  parties: { name: 'Partij', kind: 'Soort', atTable: 'Aan tafel', ...profileHeads },
  needs: { label: 'Omschrijving', knob: 'Knop', ...moneyHeads },
  investments: {
    source: 'Bron',
    party: 'Partij',
    label: 'Omschrijving',
    knob: 'Knop',
    need: 'Voor welke kosten',
    ...moneyHeads,
    certainty: 'Zekerheid',
    way: 'Wijze',
    note: 'Opmerking',
  },
  volunteering: {
    party: 'Namens',
    label: 'Omschrijving',
    knob: 'Knop',
    hours: 'Uren per jaar',
    from: 'Van',
    until: 'Tot en met',
  },
} as const

/** Not read back. */
export const placeHeads = ['Soort', 'Onderwerp', 'Antwoord', 'Toelichting', 'Bron', 'Opmerking'] as const

/** Never read back: chains say more than a row can. */
export const effectSheetHeads = [
  ...effectColumns,
  'Waarde',
  'Hoe groot',
  'Waarop gebaseerd',
  'Genoemd bedrag',
  'Per jaar of eenmalig',
  'Bron',
] as const

export type HeadsOf<T extends keyof typeof sheetHeads> = keyof (typeof sheetHeads)[T]

export const perWords: Readonly<Record<Per, string>> = { year: 'per jaar', once: 'eenmalig' }

export const sheetWords = {
  yes: 'ja',
  no: 'nee',
  namelessParty: 'Partij zonder naam',
  namelessCost: 'Kosten zonder naam',
  /** How an amount was calculated; not read back. */
  work: 'Werk',
  perYear: 'Wat',
  allYears: 'Alle jaren',
  broughtIn: 'Totaal inbreng, ook ideeën',
  needed: 'Nodig',
  promised: 'Toegezegd',
  idea: 'Alleen een idee',
  lacking: 'Ontbreekt',
  tooMuch: 'Toegezegd boven nodig',
  spareIdea: 'Idee dat niet nodig is',
  unmeasured: 'Toegezegd zonder bedrag',
  otherParties: 'Andere partijen',
  perCost: 'Kost',
  knob: 'Knop',
  withoutCost: 'Geld zonder kost',
  atOwnKnob: 'Toegezegd, bij kosten van de knop',
  insteadOfIdea: 'Waarvan in plaats van een idee',
  about: 'Over dit bestand',
  title: 'Titel',
  place: 'Plaats',
  state: 'Status',
  made: 'Gemaakt op',
  years: 'Jaren van het plan',
  rise: 'Prijsstijging per jaar',
  factor: 'Wat nu € 10.000 kost, kost na een jaar',
  versions: 'Versies',
  remark: 'Let op',
  amounts: 'Bedragen',
  use: 'Zo werkt het',
  adding: 'Iets toevoegen',
  useSentence:
    'Verander een bedrag of een jaar bij Kosten of Investeringen. De bedragen per jaar en het blad Per jaar rekenen mee. ' +
    'Het plan op tafel verandert daar niet door.',
  addSentence:
    'Onder de lijst bij Kosten en bij Investeringen staan lege regels die al meetellen. Is er een kost of bijdrage bij? Vul zo een ' +
    'regel in. Zijn ze op? Voeg dan een rij in tussen de andere en neem de formules van de rij erboven over.',
  hoursSentence: 'Uren van vrijwilligers staan apart. Ze tellen niet mee als geld.',
} as const

/** '½ fte van € 100.000'. */
export function workWords(quantity: string, rate: string): string {
  return `${quantity} van ${rate}`
}

export const csvWords = {
  kind: 'Soort',
  partyKind: 'Soort partij',
  investment: 'investering',
  need: 'kosten',
} as const
