// The sentences of the tasks about knobs: where they are today, one knob at a time, and the way along the routes. See nl.ts
// for how they are written.

import { toSettingWords } from '@draaitafel/shared/copy/nl/knobs.ts'

const list = new Intl.ListFormat('nl-NL', { type: 'conjunction' })

export const knobTaskText = {
  previous: (knob: number, name: string) => `Vorige knop: ${knob}, ${name}`,
  next: (knob: number, name: string) => `Volgende knop: ${knob}, ${name}`,
  nowAt: (knob: number, name: string, word: string) => `Knop ${knob}, ${name}, ${word}.`,
  noMore: 'Verder gaat het niet',
  andOn: (label: string, knob: number, name: string) => `${label}, en naar knop ${knob}, ${name}`,
  /** Not as the dials on the board are called: both are on one screen. */
  dial: (knob: number, name: string) => `Grote knop ${knob}: ${name}`,
  sheet: (knob: number) => `Blad van knop ${knob} openen`,

  today: {
    /** Each unlike the other and unlike the dial on the board: what one says, and what the plan gets. */
    whose: { mine: 'Mijn antwoord', table: 'Voor de tafel' },
    goes: { mine: 'Het plan blijft gelijk.', table: 'Dit komt in het plan.' },
    mine: (knob: number, name: string) => `Mijn antwoord voor vandaag, knop ${knob}: ${name}`,
    table: (knob: number, name: string) => `Voor de tafel vandaag, knop ${knob}: ${name}`,
    unknown: 'weet ik niet',
    sayUnknown: 'Weet ik niet',
    next: 'Volgende',
    left: (answered: number) => `Je zei iets over ${answered} van 10 knoppen.`,
    /** What stands there is right. */
    asIs: 'Klopt zo',
    inPlan: 'zo staat hij in het plan',
    tableSet: (word: string) => `in het plan: ${word}`,
    sameAsTable: 'zo staat hij ook in het plan',
    set: (count: number) => `${count} van 10 knoppen gezet`,
    pip: {
      set: 'gezet',
      unset: 'nog niet',
      now: 'nu',
      of: (knob: number, isSet: boolean) => `${knob}, ${isSet ? 'gezet' : 'nog niet'}`,
    },
    answers: 'Zo ziet de tafel het',
    noAnswers: 'Nog niemand zei iets over deze knop.',
    answered: (count: number, people: number) => `${count} van ${people} ${count === 1 ? 'zei' : 'zeiden'} iets.`,
    notKnown: (count: number) => `${count} × weet ik niet.`,
    apart: 'Er zijn verschillen.',
    alike: 'Iedereen ziet hetzelfde.',
    othersAlike: (count: number) => `De andere ${count} zien hetzelfde.`,
    said: (count: number) => (count === 1 ? '1 zei iets' : `${count} zeiden iets`),
    saidApart: 'en niet hetzelfde',
    takeAgreed: (knobs: string) => `Neem over waar iedereen hetzelfde ziet (${knobs})`,
    setTo: (word: string, count: number) =>
      `Zet ${toSettingWords(word)}, ${count === 1 ? '1 antwoord' : `${count} antwoorden`}`,
  },

  round: {
    turnsAfter: 'Draaien kan weer als de keuzes te zien zijn.',
    /** To who does not decide. */
    who: 'De begeleider besluit.',
    /** Where it began. */
    today: (word: string) => `Nu: ${word}.`,
    because: 'Omdat…',
    becauseMine: 'Alleen jij ziet nog wat je schreef:',
    addMine: 'Deel mijn omdat',
    becauseAlone: 'Wat je achter ‘Omdat’ schrijft, deel je straks zelf.',
    decidedOn: (word: string) => `Besloten: ${word}`,
    nextKnob: (knob: number, name: string) => `Volgende knop: ${knob} ${name}`,
    allDecided: 'Over alle knoppen is besloten.',
    goAlong: 'De tafel is verder. Ga mee',
    follow: (knob: number) => `De begeleider is bij knop ${knob}`,
    allAlone: 'Iedereen kiest nu voor zich.',
    choice: (knob: number, name: string) => `Jouw keuze voor knop ${knob}: ${name}`,
    now: (word: string) => `nu ${word}`,
    asNow: 'zoals hij nu staat',
    notChosen: 'nog niet gekozen',
    ready: 'Ik ben klaar',
    changed: 'Bewaar mijn nieuwe keuze',
    kept: 'Je keuze is bewaard. Veranderen kan tot de begeleider alles toont.',
    seen: {
      party: 'Straks is je partij te zien, je naam niet.',
      person: 'Straks zijn je naam en je partij te zien.',
      nobody: 'Straks is je keuze te zien, zonder je partij.',
    },
    seeChange: 'Wijzig',
    nobodyChose: (word: string) => `Niemand koos ${word}. Zet de knop eerst waar jullie uitkomen.`,
    setTo: (word: string, times: number) => `Zet ${toSettingWords(word)}, ${times} keer gekozen`,
  },

  flow: {
    values: 'Waarden',
    routes: 'Routes',
    paths: ({ open, total }: { readonly open: number; readonly total: number }) => `${open} van ${total} paden`,
    knobs: ({ open, total }: { readonly open: number; readonly total: number }) => `${open} van ${total} knoppen`,
    point: 'Volg terug:',
    nothing: 'Wijs een waarde of een route aan. Dan zie je welke knoppen erheen leiden.',
    nothingLead: 'Wijs een waarde of een route aan. Iedereen ziet hem op het grote scherm.',
    byLead: 'aangewezen door de begeleider',
    shown: 'Dit staat op het grote scherm.',
    notShown: 'Op het grote scherm staan nu alle routes.',
    noneShut: (name: string) => `Alle knoppen op weg naar ${name} staan open.`,
    shut: (count: number) =>
      count === 1 ? 'Eén knop op deze weg staat niet open:' : `${count} knoppen op deze weg staan niet open:`,
    openKnobs: (names: readonly string[]) =>
      `${names.length === 1 ? 'Open staat' : 'Open staan'} ${list.format(names)}.`,
    opens: (paths: number) =>
      paths === 1 ? 'Open hem, en er komt 1 pad bij.' : `Open hem, en er komen ${paths} paden bij.`,
    along: 'Langs',
    leads: 'Naar',
    names: (names: readonly string[]) => list.format(names),
    letGo: 'Laat los',
  },
} as const
