// The sentences of the table of years. For the style see nl.ts.

import { formatEuro } from '@draaitafel/shared/copy/nl/format.ts'

export const tableText = {
  region: 'Het geld per kost en per jaar',
  what: 'Wat wil je zien?',
  views: { cover: 'Dekking', landing: 'Waar landt het?', board: 'Bord' },
  costs: 'Kosten en wie ze betaalt',
  addFirst: 'Voeg de eerste kost toe',
  add: 'Kost toevoegen',
  others: (count: number, lacking: string) =>
    `En nog ${count === 1 ? '1 kost' : `${count} kosten`}${lacking === '' ? '' : `: ${lacking} ontbreekt`}`,
  allCosts: 'Alle kosten en wie ze betaalt',
  asTable: 'Lees als tabel',
  asBars: 'Terug naar de balken',
  perYear: 'Samen per jaar',
  thousands: 'ontbreekt, × € 1.000',
  figures: 'erboven: ontbreekt',
  yearLacks: (year: number, cents: number) => `${year} ontbreekt ${formatEuro(cents)}`,
  nobody: 'van niemand',
  cell: (cost: string, year: number) => `${cost}, ${year}`,
  nothingNeeded: 'niets nodig',
  unassigned: 'Nog niet toegewezen',
  fills: (cents: number) => `vult ${formatEuro(cents)}`,
  fillsNothing: 'vult niets',
  inTotals: 'alleen in het totaal',
  tooMuch: (cents: number) => `${formatEuro(cents)} te veel`,
  lay: 'Leg bij een kost',
  layTitle: 'Leg bij een kost',
  layWhy: 'Geld zonder kost maakt geen enkele kost rond. Kies waar het voor is.',
  layFor: (what: string) => `Waar is dit voor: ${what}`,
  chooseCost: 'Kies een kost',
  allLaid: 'Al het geld ligt bij een kost.',
  cards: (count: number) => (count === 1 ? '1 kaart' : `${count} kaarten`),
  yearOf: (year: number, promised: number, idea: number) =>
    `${year}: ${formatEuro(promised)}${idea > 0 ? ` en ${formatEuro(idea)} als idee` : ''}`,
  gaps: 'Opstart en blijvend apart',
  noGaps: 'Er zijn nog geen kosten voor de opstart, en geen die na het plan doorlopen.',
  stops: 'Dit geld stopt. En daarna?',
  endOf: (year: number) => `eind ${year}`,
  noStops: 'Er stopt geen geld voordat de kosten stoppen.',
  agree: 'Spreek af',
  agreeName: (what: string, year: number) => `Spreek af: wat komt er na ${year} voor ${what}?`,
  agreeText: (what: string, party: string, year: number) =>
    `Wat komt er na ${year} in plaats van ${what} van ${party}?`,
} as const
