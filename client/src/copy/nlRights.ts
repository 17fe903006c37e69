// The sentences about who may do what: who may promise, who decides, and that the plan is adopted. For the style see
// nl.ts.

export const rights = {
  /** In a form that others may read. */
  leaderChanges: 'Alleen de begeleider verandert de naam, de plaats en de jaren.',
  leaderDecides: 'Besluiten doet de begeleider, als de tafel het eens is.',
  votesChanged: (about: string) =>
    `In het plan stond iets anders dan er over ${about} is gekozen. Je ziet nu wat er echt gekozen is.`,
  promise: {
    /** Above the board, for the party itself. `money`: in full, because that is what the party confirms. */
    byOther: (by: string, money: string, certainty: string) => `${by} zette geld van jullie op ${certainty}: ${money}.`,
    changed: (promised: string, money: string) =>
      `Jullie zegden ${promised} toe. Iemand veranderde dat. Nu staat er: ${money}.`,
    moved: (from: string, money: string) => `Dit was van ${from} en ligt nu bij jullie: ${money}.`,
    /** In the form, where something else may have been typed already. */
    itIs: (money: string) => `Het gaat om: ${money}.`,
    stillIdea: 'Het telt nog als idee.',
    more: (count: number) => (count === 1 ? 'Er wacht er nog 1.' : `Er wachten er nog ${count}.`),
    confirm: 'Bevestig',
    putBack: 'Zet terug',
    /** In the form, for anyone who may not confirm. */
    notYours: (party: string) => `${party} of de begeleider kan dit bevestigen. Tot dan telt het als idee.`,
    /** In the form, when someone else's money is marked as promised. */
    willWait: (party: string) => `${party} moet dit nog bevestigen. Tot dan telt het als idee.`,
  },
  adopt: {
    title: 'Stellen jullie dit plan vast?',
    lead: 'Dan staat op elk scherm dat dit het plan is. Verandert er daarna iets, dan staat dat erbij.',
    nothingOpen: 'Er is niets meer open. Niemand heeft bezwaar.',
    objections: (count: number) => (count === 1 ? 'Er is 1 bezwaar' : `Er zijn ${count} bezwaren`),
    doubts: (count: number) =>
      count === 1 ? 'Bij 1 afspraak klopt het geld niet' : `Bij ${count} afspraken klopt het geld niet`,
    noReason: 'geen reden opgeschreven',
    waiting: (count: number) =>
      count === 1 ? '1 toezegging is nog niet bevestigd' : `${count} toezeggingen zijn nog niet bevestigd`,
    missing: (count: number) => (count === 1 ? 'Er mist nog 1 punt' : `Er missen nog ${count} punten`),
    allMissing: (count: number) => (count === 1 ? 'En nog 1 punt' : `En nog ${count} punten`),
    whyNoLead: 'Er is nog geen trekker. Waarom niet?',
    kept: 'Het plan van nu blijft bewaard bij Momenten.',
    moment: (day: string) => `Vastgesteld op ${day}`,
    submit: 'Stel het plan vast',
    ask: 'Stel het plan vast…',
    askAnew: 'Stel opnieuw vast…',
    stands: 'Het plan staat.',
    at: (day: string, time: string) => `Vastgesteld op ${day} om ${time} uur.`,
    pill: (day: string) => `Vastgesteld op ${day}`,
    changedPillShort: 'Vastgesteld, daarna gewijzigd',
    changedPill: (day: string) => `Vastgesteld op ${day}, daarna gewijzigd`,
    notSaved: 'Nog niet alles is opgeslagen. Wacht even en stel dan vast.',
    changing: 'Iemand verandert nu nog iets. Wacht even en stel dan vast.',
  },
}
