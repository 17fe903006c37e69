// The sentences of forms for money and hours. For the style see nl.ts.

import { formatPercent } from '@draaitafel/shared/copy/nl/format.ts'

export const moneyText = {
  dialogTitle: 'Investering',
  ownAddition: (name: string) =>
    `Het model noemt ${name} niet bij deze bron. Past dit bij jullie? Het mag, als eigen toevoeging.`,
  /** E-04, 000, chapter 2. */
  anbi: (name: string) =>
    `Is ${name} een ANBI of vraag je geld van een ANBI? Dan mogen mensen die eraan geven dat vaak aftrekken van de belasting. Vraag na wat dat voor jullie plan kan zijn. Bron: notitie EHA, hoofdstuk 2.`,
  whoPays: 'Wie betaalt wat: Wmo, Wlz of Zvw?',
  label: 'Waarvoor',
  amount: 'Bedrag',
  amountExample: '€ 50.000',
  rounded: (euros: string) => `Afgerond op hele centen: ${euros}.`,
  perLabel: 'Hoe vaak',
  unitLabel: 'Waarin reken je?',
  unit: { euro: 'in euro’s', fte: 'in fte', uur: 'in uren' },
  quantity: { fte: 'Aantal fte', uur: 'Aantal uren' },
  quantityExample: { fte: '½', uur: '200' },
  rate: { fte: 'Kosten per fte', uur: 'Kosten per uur' },
  rateSource: 'Voorbeeld uit het model: € 50.000 voor ½ fte community builder. Dat dit per jaar is, lezen wij erin.',
  hoursApart: 'Hier typ je geld. Uren van vrijwilligers staan apart.',
  paidByUnit: 'Betaalde uren reken je bij ‘Waarin reken je?’.',
  paidElsewhere: 'Betaalde uren vul je in bij ‘Meer invullen’.',
  /** `hours` as it was typed; '' when they cannot go along. */
  toVolunteers: (hours: string) =>
    hours === '' ? 'Naar de uren van vrijwilligers' : `Zet ${hours} uur bij de vrijwilligers`,
  asPaid: (hours: string) => (hours === '' ? 'Reken in betaalde uren' : `Reken met ${hours} betaalde uren`),
  worth: (euros: string, per: 'year' | 'once') => `Dat is ${euros} ${per === 'year' ? 'per jaar' : 'eenmalig'}.`,
  indexed: (hundredths: number) => `Stijgt mee met de prijzen, ${formatPercent(hundredths)} per jaar`,
  need: 'Voor welke kosten',
  fill: (euros: string, per: 'year' | 'once') => `Vul ${euros} ${per === 'year' ? 'per jaar ' : ''}in`,
  after: 'Na deze kaart:',
  onceHint: 'Het jaar waarin het geld komt',
  noNeed: 'Voor het hele plan',
  from: 'Van',
  until: 'Tot en met',
  noEnd: 'geen einde',
  knob: 'Stuurknop',
  noKnob: 'Nog niet gekozen',
  certainty: 'Hoe zeker is het?',
  moveTo: 'Verplaats naar',
  way: 'Op welke manier',
  details: 'Manier en opmerking',
  wayHint: 'Bijvoorbeeld: uren, een ruimte, kennis of een besluit. Is er geen geld bij, zet dan 0.',
  note: 'Opmerking',
  ideas: {
    fold: (count: number) => `Ideeën voor deze bron (${count})`,
    take: 'Neem over',
    takeThis: (name: string) => `Neem over: ${name}`,
    taken: (name: string) => `‘${name}’ staat ingevuld, met de bron bij de opmerking. Je kunt het veranderen.`,
    from: (source: string) => `Bron: ${source}`,
    basis: (name: string, source: string) => `Idee: ${name}. Bron: ${source}.`,
    ours: 'Bij welke bron een idee past, is ook van ons.',
  },
}
