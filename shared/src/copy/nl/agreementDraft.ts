// The fixed words of a draft agreement between the parties. Formal language, but plain; dots mark what is to be
// filled in.

import type { PartyKind } from '../../model/partyKinds.ts'
import { capital } from './format.ts'

const list = new Intl.ListFormat('nl', { type: 'conjunction' })

export const OPEN = '……………………………'

/** A municipality has no statutes, and residents are people: each is described accordingly. */
function seatOf(kind: PartyKind): string {
  switch (kind) {
    case 'bewoners':
    case 'deelnemers-buiten':
      return `vertegenwoordigd door ${OPEN}, wonende te ${OPEN}`
    case 'gemeente':
    case 'provincie-rijk':
      return `zetelend te ${OPEN}, krachtens mandaat vertegenwoordigd door ${OPEN}`
    default:
      return `gevestigd te ${OPEN}, vertegenwoordigd door ${OPEN}`
  }
}

/** Ends the sentence; people may have typed a full stop themselves. */
function because(reason: string): string {
  return reason === '' ? '.' : `: ${reason.replace(/[.\s]+$/u, '')}.`
}

export const agreementCopy = {
  title: (title: string) => `Samenwerkingsovereenkomst ${title} (concept)`,
  warning:
    'Dit is een concept, gemaakt uit het plan van de partijen. Vul in waar puntjes staan. Laat dit juridisch toetsen voordat u tekent.',
  seeOpen: 'Hierin staat alleen wat is afgesproken. Wat nog open is, staat achter de ondertekening.',
  parties: {
    title: '1. Partijen',
    intro: 'De partijen die deze overeenkomst sluiten:',
    line: (name: string, kind: PartyKind) => `${name}, ${seatOf(kind)}`,
    absent: (names: readonly string[]) =>
      `Nog niet aan tafel, en daarom geen partij bij deze overeenkomst: ${list.format(names)}.`,
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
    intro: 'Deze partijen brengen in wat hieronder staat. Geld dat nog een idee is, staat hier niet bij.',
    caption: 'Inbreng per partij',
    head: ['Partij', 'Wat', 'Waarvoor', 'Bedrag en looptijd', 'Hoe zeker'],
    none: `Deze partijen brengen in: ${OPEN}.`,
  },
  volunteers: {
    title: '5. Inzet van vrijwilligers',
    none: 'Over inzet van vrijwilligers is niets afgesproken.',
  },
  agreed: {
    title: '6. Afspraken',
    none: `De partijen spreken af: ${OPEN}.`,
    reserved: 'Akkoord met een voorbehoud',
    reservedHead: ['Afspraak', 'Wie', 'Voorbehoud'],
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
  open: {
    title: 'Hierover zijn de partijen het nog niet eens',
    intro: 'Dit hoort niet bij de overeenkomst. Bespreek het eerst.',
    objects: (who: string, reason: string) => `Bezwaar van ${who}${because(reason)}`,
    worries: (who: string, reason: string) => `Akkoord, met bedenking van ${who}${because(reason)}`,
    unheard: (names: readonly string[]) => `Nog niet gehoord: ${list.format(names)}.`,
    money: (doubt: string) => `${capital(doubt)}.`,
    nobody: 'Nog niemand is gehoord.',
    talked: 'Geld waarover nog wordt gesproken',
    absent: 'niet aan tafel',
    hours: 'Uren van vrijwilligers van een partij die niet aan tafel zit:',
  },
} as const
