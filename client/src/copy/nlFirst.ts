// The sentences before the table: the start page, joining, what cannot be shown. Separate from those of the table
// (nl.ts), of which there are ten times as many: someone who joins reads these first. For the style see nl.ts.

import type { HttpFailure } from '../http/api.ts'

export const firstText = {
  loading: 'Even geduld…',
  close: 'Sluiten',
  cancel: 'Annuleren',
  add: 'Toevoegen',
  keep: 'Bewaren',
  remove: 'Haal weg',
  privacyHint: 'Schrijf hier geen namen of zorggegevens van bewoners.',

  start: {
    title: ['Samen aan', 'de knoppen'],
    lead: 'Corporatie, gemeente, zorg, welzijn en bewoners aan één tafel. Draai aan tien knoppen, zie welke waarde ontstaat, en verdeel de investeringen tot het plan klopt.',
    codeLabel: 'Doe mee met een code',
    join: 'Doe mee',
    create: 'Start een workshop',
    demo: 'Bekijk het voorbeeld',
    demoTitle: 'Thuisplusflat Rotterdam',
    noAccount: 'Meedoen kan zonder account',
    devices: 'Op telefoon, laptop en groot scherm',
    plans: 'Meer plannen naast elkaar',
    codeIncomplete: 'Een code heeft zes cijfers. Kijk op het grote scherm of vraag je begeleider.',
  },
  about: {
    'over-het-model': 'Over het model',
    'voor-begeleiders': 'Voor begeleiders',
    toegankelijkheid: 'Toegankelijkheid',
    privacy: 'Privacy',
  },
  /** Asked of the person who creates a workshop, and shown in it. */
  use: 'Waarvoor gebruiken jullie de tafel?',
  newWorkshop: {
    title: 'Start een workshop',
    lead: 'Je wordt de begeleider. De anderen komen binnen met een code of een link.',
    name: 'Hoe heet jullie project?',
    nameExample: 'Bijvoorbeeld: De Linde, Voorschoten',
    begin: 'Waarmee begin je?',
    submit: 'Zet de tafel klaar',
    back: 'Terug naar het begin',
    nameMissing: 'Geef jullie project eerst een naam.',
    templates: {
      leeg: { name: 'Lege tafel', hint: 'Nog geen knop gezet. Zes partijen staan klaar.' },
      'casus-a': { name: 'Voorbeeld A', hint: 'Een ontmoetingsruimte van een corporatie, open voor de buurt.' },
      'casus-b': { name: 'Voorbeeld B', hint: 'Een flatcoach die wonen, welzijn en zorg verbindt.' },
      'casus-c': { name: 'Voorbeeld C', hint: 'Een Thuisflat met een vast zorgteam.' },
    },
    own: (steps: number) => `Je eigen draaiboek, ${steps} ${steps === 1 ? 'stap' : 'stappen'}. Een lege tafel.`,
    examples: 'In de voorbeelden zijn de bedragen verzonnen.',
  },
  join: {
    title: 'Kom aan tafel',
    seat: 'Namens wie zit je hier?',
    name: 'Je voornaam',
    optional: 'mag, hoeft niet',
    submit: 'Ga aan tafel',
    privacy: [
      'Geen account. Een naam staat bij wat je doet: draaien, afspraken, keuzes, momenten en de lijst ‘Wie deed wat’. Iedereen met een link ziet dat, ook later.',
      'Dat, en als wie je hier zat, staat op de server tot twaalf maanden na het laatste gebruik, tenzij de beheerder iets anders instelt.',
      'In bestanden staat je naam alleen als de begeleider dat kiest. Weghalen kan altijd: Meer, Voornamen.',
    ],
    seatMissing: 'Kies eerst namens wie je hier zit.',
    noParties: 'Er staan nog geen partijen in dit plan. Vraag je begeleider om ze toe te voegen.',
    entering: 'We zoeken je tafel…',
  },
  messages: {
    unknownPage: { title: 'Deze pagina bestaat niet', detail: 'Kijk of het adres klopt, of begin opnieuw.' },
    gone: {
      title: 'Deze workshop is er niet meer',
      detail: 'De begeleider heeft hem verwijderd, of de bewaartijd is voorbij.',
    },
    noCookies: {
      title: 'Je browser bewaart geen cookies',
      detail:
        'Zonder cookies weet de tafel niet dat je binnen mag. Zet cookies voor deze site aan en laad de pagina opnieuw.',
    },
    offline: {
      title: 'Geen verbinding',
      detail: 'We konden de tafel niet bereiken. Kijk of je internet hebt en probeer het opnieuw.',
    },
    newer: {
      title: 'Deze tafel is gemaakt met een nieuwere versie',
      detail: 'Laad de pagina opnieuw. Helpt dat niet, vraag dan je beheerder om een update.',
    },
    outOfStep: {
      title: 'Dit apparaat loopt niet meer gelijk',
      detail: 'Je laatste wijziging is niet opgenomen. Haal de tafel opnieuw op. Wat de anderen zagen, blijft staan.',
    },
    refetch: 'Haal de tafel opnieuw op',
    keepOwn: 'Bewaar eerst mijn versie',
    busy: { title: 'Even geduld', detail: 'Het is druk bij deze tafel. Probeer het zo nog een keer.' },
    again: 'Probeer opnieuw',
    home: 'Naar het begin',
  },
  /** A file of the app could not be loaded. */
  parts: {
    noLine: {
      title: 'Geen verbinding',
      detail: 'We konden dit niet ophalen. Kijk of je internet hebt en probeer het opnieuw.',
    },
    newer: {
      title: 'Er is een nieuwe versie',
      detail: 'Er is een nieuwe versie van Draaitafel. Laad de pagina opnieuw, dan werkt dit weer.',
    },
    broken: {
      title: 'Dit kon niet worden opgehaald',
      detail: 'We konden dit niet ophalen. Laad de pagina opnieuw. Wat is opgeslagen, blijft staan.',
    },
  },
  newVersion: { is: 'Er is een nieuwe versie.', load: 'Laad opnieuw' },
  /** Something crashed while rendering. */
  broken: {
    part: 'Dit deel van het scherm werkt even niet. De rest doet het nog.',
    dialog: { title: 'Dit werkt even niet', detail: 'Dit venster is vastgelopen. De rest van de tafel doet het nog.' },
    screen: {
      title: 'Dit scherm is vastgelopen',
      detail: 'Wat is opgeslagen, blijft staan. Probeer het opnieuw. Helpt dat niet, laad dan de pagina opnieuw.',
    },
    reload: 'Laad de pagina opnieuw',
  },
} as const

/** A call to the server failed: the server's own sentence, or ours when there was no answer. */
export function failureSentence(failure: HttpFailure): string {
  if (failure.status === 0) return firstText.messages.offline.detail
  return failure.detail ?? 'Er ging iets mis. Probeer het nog een keer.'
}
