// The sentences of a series of workshops: making the next one, and looking back on what was promised.

import type { NextKind } from '@draaitafel/shared/templates/nextSession.ts'

export const seriesText = {
  button: 'Volgende keer',
  hint: 'Komen jullie weer bij elkaar? Maak een nieuwe workshop vanaf dit plan. Dit plan blijft zoals het is.',
  title: 'Volgende keer',
  subtitle: 'Je maakt een nieuwe workshop die verdergaat vanaf dit plan. Dit plan blijft zoals het is.',
  kind: 'Wat wordt het?',
  kinds: {
    next: { label: 'Volgende sessie', hint: 'Jullie draaiboek, met terugkijken als begin.' },
    yearLater: {
      label: 'Een jaar later',
      hint: 'De evaluatie in vijf stappen: terugkijken, waar staan jullie nu, zorgen, waarden en oogst.',
    },
  } satisfies Record<NextKind, { label: string; hint: string }>,
  name: 'Naam van de nieuwe workshop',
  nameOf: {
    next: (title: string) => `${title}, volgende keer`,
    yearLater: (title: string) => `${title}, een jaar later`,
  } satisfies Record<NextKind, (title: string) => string>,
  stays:
    'Mee gaan: partijen, kosten, investeringen, afspraken, toekomstbeeld en buurt. De knoppen beginnen zoals ze nu staan.',
  leaves:
    'Niet mee gaan: namen, keuzes in rondes, akkoorden en wat klaar is. Wat beloofd is, komt op een lijst om op terug te kijken.',
  submit: 'Maak de workshop',
  tooLarge: 'Dit plan past niet in het geheugen van je browser. Maak een lege workshop, en lees het plan daar in.',
  failed: 'Dat lukte niet. Probeer het opnieuw.',
  /** On the page for a new workshop. */
  begin: 'Verder vanaf een eerder plan',
  beginHint: 'Kies het bestand (JSON) dat je toen bewaarde.',
  file: 'Het eerdere plan',
  found: (title: string, promises: number) =>
    `${title === '' ? 'Plan zonder titel' : title}: ${promises === 1 ? 'één belofte' : `${promises} beloften`} om op terug te kijken.`,
  noFile: 'Kies eerst het bestand van het eerdere plan.',
  taken:
    'Het plan van vorige keer staat klaar. Klopt niet meer waar jullie staan? Zet dat bij ‘Waar staan jullie nu?’.',
} as const

export const lookBackText = {
  results: 'Is de waarde er gekomen?',
  resultsHint: 'Zeg het samen. Wat iemand kiest, zien de anderen meteen.',
  /** Behind its name, for who hears it alone. */
  ofValue: 'is die waarde er gekomen?',
  ofKnob: 'kwam waarvoor jullie die openden?',
  perKnob: 'Per knop: kwam waarvoor jullie die openden?',
  signs: (name: string) => `Waaraan merken jullie dat bij ${name}? Dit mag leeg.`,
  one: 'Belofte',
  question: 'Wat is ervan gekomen?',
  outcomes: { gedaan: 'Gedaan', later: 'Later', anders: 'Anders', vervallen: 'Vervallen' },
  clear: 'Nog niet gezegd',
  why: 'Waarom? Dit mag leeg.',
  save: 'Bewaar waarom',
  chooseFirst: 'Kies eerst wat ervan gekomen is.',
  saved: 'Bewaard.',
  none: 'Er is geen eerder plan om op terug te kijken. Maak de volgende workshop met ‘Volgende keer’, bij Meenemen.',
  noneOfYours: 'Voor jullie staat er niets op de lijst. Lees mee met de anderen.',
  others: 'Van de anderen',
  all: 'Wat was beloofd',
  counts: (counts: string) => `Tot nu toe: ${counts}.`,
  due: (day: string) => `voor ${day}`,
  from: (session: string, day: string) => [session, day].filter((part) => part !== '').join(', '),
  saidBy: (who: string) => `gezegd door ${who}`,
  facilitator: 'de begeleider',
  more: (count: number) => `En nog ${count}.`,
} as const
