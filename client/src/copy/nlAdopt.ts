// The sentences of adopting the plan. What stands above the board of it: nlRights.ts. For the style see nl.ts.

export const adoptText = {
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
  askParties: 'Laat elke partij vaststellen',
  askAnew: 'Stel opnieuw vast…',
  stands: 'Het plan staat.',
  at: (day: string, time: string) => `Vastgesteld op ${day} om ${time} uur.`,
  notSaved: 'Nog niet alles is opgeslagen. Wacht even en stel dan vast.',
  changing: 'Iemand verandert nu nog iets. Wacht even en stel dan vast.',
}
