// The sentences about who may do what: whose word a promise is, who decides, and that the plan is adopted. See nl.ts for how
// they are written.

export const rights = {
  /** In a form that others may read. */
  leaderChanges: 'Alleen de begeleider verandert de naam, de plaats en de jaren.',
  leaderDecides: 'Besluiten doet de begeleider, als de tafel het eens is.',
  promise: {
    /** Above the board, to the party itself. */
    byOther: (by: string, what: string, amount: string, certainty: string) =>
      `${by} zette jullie bijdrage ${what} (${amount}) op ${certainty}.`,
    changed: (what: string, amount: string) =>
      `Iemand veranderde ${what} nadat jullie het toezegden. Nu staat er ${amount}.`,
    moved: (from: string, what: string, amount: string) => `${what} (${amount}) was van ${from} en ligt nu bij jullie.`,
    stillIdea: 'Het telt nog als idee.',
    more: (count: number) => (count === 1 ? 'Er wacht er nog 1.' : `Er wachten er nog ${count}.`),
    confirm: 'Bevestig',
    putBack: 'Zet terug',
    /** In the form, for who may not confirm. */
    notYours: (party: string) => `${party} of de begeleider kan dit bevestigen. Tot dan telt het als idee.`,
    /** In the form, when someone else's money is set to a promise. */
    willWait: (party: string) => `${party} moet dit nog bevestigen. Tot dan telt het als idee.`,
  },
}
