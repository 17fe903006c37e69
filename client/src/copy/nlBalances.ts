// The sentences of the four balances. For the style see nl.ts.

export const balancesText = {
  subtitle: 'Vier dingen naast elkaar, en daaronder waar de waarde landt. Er komt geen cijfer uit, wel een gesprek.',
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
  notWeighed: (count: number) =>
    count === 0
      ? 'Van elke investering is gezegd of het opweegt.'
      : count === 1
        ? 'Van één investering is nog niet gezegd of het opweegt.'
        : `Van ${count} investeringen is nog niet gezegd of het opweegt.`,
  endOf: (year: number) => `Eind ${year}`,
}
