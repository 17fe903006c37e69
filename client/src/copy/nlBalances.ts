// The sentences of the four balances. For the style see nl.ts.

export const balancesText = {
  subtitle: 'Vier dingen naast elkaar. Er komt geen cijfer uit, wel een gesprek.',
  betweenKnobs: 'Tussen de knoppen',
  moneyAndValue: 'Investering en waarde',
  partyAndParty: 'Partij en partij',
  nowAndLater: 'Nu en later',
  fits: (count: number) => `hoort bij elkaar (${count})`,
  rubs: 'wringt',
  toQuestions: 'Naar alle vragen',
  knob: 'Knop',
  costs: 'Kosten',
  party: 'Partij',
  brings: 'Brengt in',
  gets: 'Krijgt',
  nothingNamed: 'nog niets genoemd',
  reach: { named: 'genoemd door een partij', reachable: 'kan, nog niet genoemd', none: 'niet langs deze knop' },
  toAims: 'Waarden: voor wie?',
  evidence: 'Bewijs vooraf',
  volunteers: (hours: string) => `en ${hours} uur van vrijwilligers`,
  endOf: (year: number) => `Eind ${year}`,
}
