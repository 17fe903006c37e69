// The fixed words of a draft agreement between the parties. Formal language, still plain; every open place is dots.

import { formatNumber } from './format.ts'

export const OPEN = '……………………………'

export const agreementCopy = {
  title: (title: string) => `Samenwerkingsovereenkomst ${title} (concept)`,
  warning:
    'Dit is een concept, gemaakt uit het plan van de partijen. Vul in waar puntjes staan. Laat dit juridisch toetsen voordat u tekent.',
  parties: {
    title: '1. Partijen',
    intro: 'De partijen die deze overeenkomst sluiten:',
    line: (name: string) => `${name}, statutair gevestigd te ${OPEN}, vertegenwoordigd door ${OPEN}`,
  },
  goal: {
    title: '2. Doel',
    none: `De partijen werken samen aan ${OPEN}.`,
    place: (place: string) => `De overeenkomst gaat over: ${place}.`,
  },
  roles: {
    title: '3. Rollen en taken',
    intro: 'Ieder heeft een eigen taak. De partijen wijzen een coördinator aan.',
    line: (name: string) => `${name}: ${OPEN}`,
  },
  money: {
    title: '4. Inbreng per partij en looptijd',
    intro:
      'Elke partij brengt in wat hieronder staat. Wat nog niet is toegezegd, geldt pas na een besluit van die partij.',
    caption: 'Inbreng per partij',
    head: ['Partij', 'Wat', 'Bedrag en looptijd', 'Hoe zeker'],
    none: `Elke partij brengt in: ${OPEN}.`,
  },
  volunteers: {
    title: '5. Inzet van vrijwilligers',
    none: 'Over inzet van vrijwilligers is niets afgesproken.',
    line: (party: string, what: string, hours: number) => `${party}: ${what}, ${formatNumber(hours)} uur per jaar`,
  },
  agreed: {
    title: '6. Afspraken',
    none: `De partijen spreken af: ${OPEN}.`,
  },
  deciding: {
    title: '7. Overleg en besluiten',
    lines: [
      `De partijen overleggen ${OPEN} keer per jaar.`,
      `Besluiten nemen zij ${OPEN} (bijvoorbeeld: samen, zonder bezwaar).`,
      `Bewoners praten mee door ${OPEN}.`,
    ],
  },
  following: {
    title: '8. Volgen en bijstellen',
    intro: 'De partijen volgen of het plan doet wat zij ervan verwachten, en stellen het bij als dat nodig is.',
    none: (what: string) => `${what}: ${OPEN}.`,
    line: (value: string, what: string, how: string, owner: string) => `${value}: ${what} (${how}), door ${owner}`,
  },
  changing: {
    title: '9. Wijzigen, toetreden en uittreden',
    lines: [
      'Wijzigen kan alleen schriftelijk en met instemming van alle partijen.',
      `Een nieuwe partij kan toetreden als ${OPEN}.`,
      `Een partij die wil uittreden, meldt dat ${OPEN} maanden van tevoren en zorgt dat ${OPEN}.`,
      `De overeenkomst begint op ${OPEN} en eindigt op ${OPEN}.`,
    ],
  },
  data: {
    title: '10. Persoonsgegevens en geschillen',
    text: `De partijen delen alleen persoonsgegevens als dat nodig is en mag. Komen zij er samen niet uit, dan leggen zij een geschil voor aan ${OPEN}.`,
  },
  signing: {
    title: 'Ondertekening',
    caption: 'Namens elke partij',
    head: ['Partij', 'Naam', 'Datum', 'Handtekening'],
  },
} as const
