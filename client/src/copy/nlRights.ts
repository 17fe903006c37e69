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
  /** The rest: nlAdopt.ts. */
  adopt: {
    pill: (day: string) => `Vastgesteld op ${day}`,
    changedPillShort: 'Vastgesteld, daarna gewijzigd',
    /** Opened again, and nothing changed yet. */
    openPill: (day: string) => `Vastgesteld op ${day}, weer open`,
    openPillShort: 'Vastgesteld, weer open',
    sealed: 'Het plan is vastgesteld. Draaien kan niet meer; de begeleider kan het heropenen.',
    changedPill: (day: string) => `Vastgesteld op ${day}, daarna gewijzigd`,
  },
}
