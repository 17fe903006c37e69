// The text of /privacy: what is kept of people, why, for how long, and how it goes away. What it says of terms follows from
// the server's own answer; docs/papers says the same at length.

import type { OrganisationAnswer } from '@draaitafel/shared/protocol/http.ts'

export const privacyText = {
  whose: (name: string | null) =>
    name === null
      ? 'Vraag aan wie je uitnodigde welke organisatie deze server beheert. Die is verantwoordelijk voor je gegevens.'
      : `Deze server is van ${name}. Die organisatie is verantwoordelijk voor je gegevens.`,
  whoseHeading: 'Van wie is deze server?',
  contact: 'Vragen, of wil je iets inzien of weg hebben? Neem contact op',
  /** Null while it is not known. */
  term: (organisation: OrganisationAnswer | null) =>
    organisation === null
      ? 'Wordt een workshop lang niet gebruikt, dan verwijdert de server hem. De beheerder bepaalt na hoeveel dagen.'
      : `Wordt een workshop ${organisation.retentionDays} dagen niet gebruikt, dan verwijdert de server hem.`,
  termHeading: 'Hoe lang blijft het?',
  afterTerm: [
    'De begeleider kan de workshop ook eerder verwijderen. Daarna bewaart de server alleen nog het nummer, de code en de datum, zodat een oude link zegt dat de workshop weg is.',
    'Bestanden die iemand bewaarde en reservekopieën van de beheerder blijven langer. Hoe lang, zegt de beheerder.',
  ],
  before: [
    {
      heading: 'Wat staat er op de server?',
      paragraphs: [
        'Wat jullie samen maken: het plan. Daarbij staat namens welke partij je zit en, als je die invulde, je voornaam of een andere naam.',
        'Die naam staat bij wat je doet: draaien, afspraken, keuzes, momenten en de lijst ‘Wie deed wat’. Ook bewaart de server welk apparaat bij welke stoel hoort, met een willekeurig nummer.',
        'Je hebt geen account. We vragen geen mailadres en geen telefoonnummer. Je internetadres gebruikt de server alleen op het moment zelf, tegen misbruik. Hij schrijft het niet op.',
        'Schrijf geen namen of zorggegevens van bewoners in het plan.',
      ],
    },
    {
      heading: 'Wie ziet het?',
      paragraphs: [
        'Iedereen met een link of code van de workshop, ook later. De notities van de begeleider ziet alleen de begeleider. Wie de server beheert, kan technisch bij alles.',
        'Er kijkt geen ander bedrijf mee: geen reclame, geen statistiek, en de pagina haalt niets op bij een andere server.',
      ],
    },
  ],
  after: [
    {
      heading: 'Wat staat er op je apparaat?',
      paragraphs: [
        'Een cookie die zegt dat je binnen mag, hoogstens dertig dagen. Verder je naam, je partij en een kopie van het plan, zodat je door kunt zonder verbinding.',
        'Deel je dit apparaat? Kies ‘Verlaat de tafel’ en dan ‘Vergeet’. Dan is dat weg.',
      ],
    },
    {
      heading: 'Iets inzien, veranderen of weghalen',
      paragraphs: [
        'In de workshop zelf zie je wat er bij je naam staat. Je naam weghalen doe je bij Meer, Voornamen. Wat je deed blijft staan, zonder je naam.',
        'Staat je naam in een tekst? Pas die tekst aan, of vraag het de begeleider. Kom je er niet uit, dan helpt de organisatie. Klagen kan ook bij de Autoriteit Persoonsgegevens.',
      ],
    },
  ],
} as const
