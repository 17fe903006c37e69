// The sentences of the tasks about people: welcome, who is missing, interest and influence, the future, values. See nl.ts for how
// they are written.

const both = new Intl.ListFormat('nl-NL', { type: 'conjunction' })

export const peopleText = {
  /** In the middle of the table. */
  people: (count: number) => (count === 1 ? '1 persoon' : `${count} mensen`),
  parties: (count: number) => (count === 1 ? '1 partij' : `${count} partijen`),
  you: 'jij',
  youAnd: (others: number) => `jij +${others}`,
  atTable: (parties: readonly string[]) =>
    parties.length === 0 ? 'Er zijn nog geen partijen.' : `Aan tafel: ${parties.join(', ')}.`,
  partyHere: (party: string, words: string) => `${party} ${words}`,
  more: (count: number) => `+${count}`,
  andMore: (count: number) => `en nog ${count}`,
  welcome: {
    seat: (party: string) => `Je zit hier namens ${party}.`,
    noSeat: 'Je leidt het gesprek. Je zit hier niet namens een partij.',
    practise: 'Oefen met een knop',
    /** Its buttons are not called as those of the board. */
    tryDial: 'Oefenknop',
    /** While the table practises. */
    together: 'Jullie oefenen nu samen, met de knoppen van de tafel.',
    stop: 'Terug naar de tafel',
    notYet: 'Oefenen telt nog niet mee.',
    invite: 'Nodig mensen uit',
    about: 'Over deze workshop',
  },
  table: {
    chairs: 'Wie is er niet? Zet een lege stoel.',
    everyone: 'Van elke partij zit er iemand aan tafel.',
    nobody: 'nog niemand',
    emptyChair: (party: string) => `${party}: lege stoel`,
    weThink: 'Wij denken voor hen mee.',
    missing: 'Nog iemand die mist? Schrijf wie.',
    kind: 'Wat voor partij is dat?',
    add: 'Zet erbij',
    all: 'Alle partijen en hun profiel',
    thinkAlong: 'Voor deze partijen denken wij mee',
    noChairs: 'Komt er van een partij niemand? Dan wordt dat een lege stoel.',
  },
  placing: {
    of: (at: number, total: number) => `partij ${at} van ${total}`,
    parties: 'Kies een partij',
    partyName: (party: string, place: string | null) =>
      `${party}, ${place === null ? 'nog niet geplaatst' : `geplaatst: ${place}`}`,
    before: 'Vorige partij',
    next: 'Volgende partij',
    note: { interest: 'Staat er veel op het spel?', influence: 'Kan ze beslissen of stoppen?' },
    count: (placed: number, total: number) => `${placed} van ${total} partijen geplaatst.`,
    placed: (party: string, placed: number, total: number) => `${party} geplaatst, ${placed} van ${total}.`,
    onTo: (party: string) => `Verder met ${party}`,
    left: (placed: number, total: number) => `Je plaatste ${placed} van ${total} partijen.`,
    all: 'Alle plekken in woorden',
    change: 'Bekijk of verander je plekken',
  },
  lookOn:
    'De antwoorden zijn nog niet getoond. Ieder kiest nu voor zichzelf. Hier zie je wie er klaar is, niet wat iemand kiest.',
  vision: {
    opener: (words: string) => `${words}…`,
    example: 'bijvoorbeeld: buren elkaar kennen en helpen',
    own: 'Jullie toekomstbeeld',
    think: 'Denk aan wie er woont, wat mensen samen doen, en wie er helpt als het nodig is.',
    reads: 'Zo lees je het terug',
  },
  values: {
    /** Whose work, in the words of the model; the other values speak for themselves. */
    whose: {
      'goed-wonen': '',
      'verminderen-zorgbehoefte': '',
      'efficient-werken': 'Medewerkers doen waarvoor zij nodig zijn.',
      werkplezier: 'Medewerkers zijn trots op hun werk.',
    },
    modelForYou: 'model: voor jullie',
    clear: 'Haal weg',
    left: (answered: number, total: number) => `Je gaf ${answered} van ${total} antwoorden.`,
    together: 'Zitten jullie hier met meer mensen? Kies samen: de laatste keuze telt.',
    answer: (party: string, words: string) => `${party}: ${words}`,
    model: 'het model noemt deze partij, nog geen antwoord',
    open: 'nog geen antwoord',
    /** `parties`: how many answered. Of one there is nothing to compare. */
    apart: (values: readonly string[], parties: number) =>
      values.length === 0
        ? parties === 1
          ? 'Nog maar één partij gaf antwoord.'
          : 'De antwoorden liggen dicht bij elkaar.'
        : `Jullie verschillen het meest over ${both.format(values)}: wie wil uitleggen waarom?`,
    silent: (parties: readonly string[]) => `Nog geen antwoord: ${both.format(parties)}.`,
    everyone: 'Elke partij heeft geantwoord.',
    change: 'Bekijk of verander de waarden',
    legendModel: 'stippelrand: volgens het model',
    legendOpen: 'nog geen antwoord',
    nobody: 'Er zijn nog geen partijen.',
  },
  alone: {
    title: 'Ieder kiest voor zich',
    ready: (people: number) => `van ${people} klaar`,
    hint: 'Kies op je eigen scherm. Nu ziet niemand het, straks ziet iedereen wat elke partij koos.',
    waiting: 'Nog niemand aan tafel.',
  },
} as const
