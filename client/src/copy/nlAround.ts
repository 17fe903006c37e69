// The sentences of what comes once a screen is there: what is said of others, the bars and the menus. For the style see nl.ts.

import { capital } from '@draaitafel/shared/copy/nl/format.ts'

export const aroundText = {
  more: {
    projector: { label: 'Groot scherm', hint: 'Een nieuw venster voor de beamer' },
    lens: { label: 'Bekijk als partij', hint: 'Eigen waarden, geld en vragen eerst' },
    log: { label: 'Wie deed wat', hint: 'Wat er veranderde, door wie en wanneer' },
    pause: { label: 'Pauzeer de tafel', hint: 'De klok staat dan stil. Alleen jij kunt nog iets veranderen.' },
    names: { label: 'Voornamen', hint: 'Wat er van je naam bewaard is, en weghalen' },
    seat: { label: 'Andere plek', hint: 'Kies een andere partij of naam' },
    leave: { label: 'Verlaat de tafel', hint: 'Je kunt daarna weer terug' },
    delete: { label: 'Verwijder de workshop', hint: 'Voor iedereen, voorgoed' },
  },
  pause: {
    forAll: 'Pauze. De begeleider heeft de tafel stilgezet. Je kunt alles bekijken.',
    forFacilitator: 'De tafel staat op pauze. Alleen jij kunt nog iets veranderen.',
    goOn: 'Ga verder',
    over: 'De pauze is voorbij.',
  },
  announce: {
    turned: (by: string, knob: number, name: string, word: string) => `${by} zet knop ${knob}, ${name}, ${word}.`,
    joined: (who: string) => `${who} is erbij.`,
    today: (who: string, knob: number) => `${who} zegt waar knop ${knob} nu staat.`,
    crowd: {
      joined: (count: number) => `Er zijn ${count} mensen bij.`,
      today: (count: number) => `${count} mensen zeggen waar de knoppen nu staan.`,
    },
    newParty: (name: string) => `Nieuwe partij: ${name}.`,
    chairEmpty: (name: string) => `De stoel van ${name} is nu leeg.`,
    chairTaken: (name: string) => `${name} zit nu aan tafel.`,
    added: (source: string, party: string, amount: string) => `${party} legt bron ${source} neer: ${amount}.`,
    /** To whoever did it, where only the screen shows it. */
    own: {
      done: (name: string) => `Gedaan: ${name}.`,
      undone: (name: string) => `Ongedaan gemaakt: ${name}.`,
      redone: (name: string) => `Opnieuw gedaan: ${name}.`,
      keptWithReason: (stance: string) => `${capital(stance)} met reden bewaard.`,
      keptAnswer: 'Jullie antwoord is bewaard.',
      longer: (minutes: number) => `Er is tijd bij. Nog ${minutes === 1 ? '1 minuut' : `${minutes} minuten`}.`,
    },
    /** Also to whoever did it. */
    gone: {
      party: (name: string) => `Partij weggehaald: ${name}.`,
      need: (label: string) => `Kosten weggehaald: ${label}.`,
      investment: (source: string, party: string) => `Bron ${source} bij ${party} is weggehaald.`,
      volunteering: (label: string) => `Uren weggehaald: ${label}.`,
      agreement: (words: string) => `Afspraak weggehaald: ${words}`,
      proof: (words: string) => `Bewijs weggehaald: ${words}`,
      effect: (words: string) => `Effect weggehaald: ${words}`,
      finding: (topic: string) => `Weggehaald wat er stond over ${topic}.`,
      result: (name: string) => `Weggehaald of het er gekomen is: ${name}.`,
      idea: (words: string) => `Idee weggehaald: ${words}`,
      ownLink: (words: string) => `Eigen verbinding weggehaald: ${words}`,
      parked: (words: string) => `Van de parkeerlijst gehaald: ${words}`,
      /** Not called as the button that undoes any step. */
      back: 'Zet terug',
    },
    agreed: (words: string) => `Nieuwe afspraak: ${words}`,
    parked: (words: string) => `Op de parkeerlijst: ${words}`,
    consented: (by: string, stance: string, words: string) => `${by}: ${stance}. Afspraak: ${words}`,
    withdrawn: (by: string, stance: string, words: string) => `${by} neemt ${stance} terug. Afspraak: ${words}`,
    roundShown: (knob: number, name: string) => `De keuzes over knop ${knob}, ${name}, zijn nu te zien.`,
    surveyShown: (what: string) => `De antwoorden over ${what} zijn nu te zien.`,
    surveyStopped: (what: string) => `De ronde over ${what} is gestopt.`,
    roundStopped: (knob: number, name: string) => `De ronde over knop ${knob}, ${name}, is gestopt.`,
    many: (count: number) => `Er zijn ${count} dingen veranderd.`,
  },
  practice: {
    start: 'Oefenronde',
    startHint: 'Oefen met een verzonnen plan. Jullie eigen plan ligt zolang veilig weg.',
    title: 'We oefenen.',
    tasks: 'Draai aan een knop, leg een kaart bij een partij en maak het weer ongedaan. Niets hiervan blijft.',
    badge: 'Oefenen',
    stop: 'Stop met oefenen',
    over: 'Het oefenen is voorbij. Jullie eigen plan ligt weer op tafel.',
    kept: 'Voor het oefenen',
    notSaved: 'Nog niet alles is opgeslagen. Wacht even en begin dan met oefenen.',
    busy: 'Er verandert nog van alles aan het plan. Zet de tafel op pauze en begin dan met oefenen.',
  },
  scenario: {
    name: (letter: string) => `Scenario ${letter}`,
    keep: (name: string) => `Bewaar als ${name}`,
  },
  who: {
    summary: (here: number, gone: number) =>
      `Wie is er: ${here} ${here === 1 ? 'deelnemer' : 'deelnemers'}${gone === 0 ? '' : `, ${gone} zonder verbinding`}`,
    nobody: 'Er is nog niemand binnen. Laat de code of de QR zien.',
    here: 'is er',
    ready: 'klaar',
    busy: 'nog bezig',
    gone: (time: string) => `geen verbinding sinds ${time}`,
  },
  chair: {
    ask: {
      unspoken: (party: string) => `Niemand spreekt voor ${party}. Is dat een lege stoel?`,
      taken: (party: string) => `Er zit nu iemand voor ${party}. Is dat geen lege stoel meer?`,
    },
    yes: { unspoken: 'Ja, een lege stoel', taken: 'Klopt, aan tafel' },
    said: {
      unspoken: (party: string) =>
        `${party} is nu een lege stoel. Wat jullie voor die partij zeggen, heet een aanname.`,
      taken: (party: string) => `${party} zit nu aan tafel.`,
    },
    back: 'Toch niet',
    backName: (party: string) => `Toch niet: ${party}`,
  },
  notes: {
    title: 'Notities voor de begeleiding',
    hint: 'Alleen begeleiders lezen dit. Het komt niet in het plan en niet in het verslag. Schrijf geen namen of zorggegevens van bewoners.',
    notFetched: 'We konden de notities niet ophalen.',
    merged: 'Een andere begeleider schreef hier ook. Jouw tekst staat eronder.',
    states: {
      saved: 'Bewaard',
      saving: 'Bewaart…',
      failed: 'Nog niet bewaard. Typ verder om het opnieuw te proberen.',
      full: 'Nog niet bewaard. Een andere begeleider schreef hier ook. Samen is het te lang. Maak jouw tekst korter.',
    },
  },
  door: {
    shut: (code: string) => `Doe de deur dicht (code ${code})`,
    open: 'Doe de deur open',
    unknown: 'De deur',
  },
} as const
