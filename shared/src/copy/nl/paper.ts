// The words on paper: worksheets, cards and the poster.

export const paperCopy = {
  title: (title: string) => (title === '' ? 'Werkbladen' : `Werkbladen: ${title}`),
  subtitle: 'Twee kanten per knop. Print dubbelzijdig.',
  questions: 'Praat hierover',
  choices: (knob: number) => `Knop ${knob}: wat kiezen jullie?`,
  routes: 'Langs welke routes, naar welke waarden?',
  routesHead: ['Route, en hoe die werkt', 'Naar'],
  money: 'Wat kost het, en wie brengt het in?',
  moneyCaption: 'Kosten en wie ze draagt',
  moneyHead: ['Wat', 'Bedrag en jaren', 'Wie'],
  box: (words: string, ticked: boolean) => (ticked ? `${words}: gekozen` : words),
  blank: (words: string, value: string | null, unit: string) =>
    [words, value ?? 'in te vullen', value?.endsWith(unit) ? '' : unit].filter((one) => one !== '').join(' '),
  percent: '%',
  day: 'dag:',
  allHours: 'samen 100 procent',
  others: (knob: number) => `Hoe deden anderen het? Corpovenista-model, blad ${knob}`,
  othersHead: ['Voorbeeld', 'Casus'],
  tips: (names: readonly string[], source: string) => `Tips uit de praktijk: ${names.join('. ')}. Bron: ${source}.`,
  agreed: 'Wat spreken jullie af?',
  lines: (count: number) => `${count} lijnen om op te schrijven.`,
  openDial: 'Een knop zonder wijzer. Teken zelf de stand: dicht, op een kier, half open, ver open of helemaal open.',
  dial: (word: string) => `De knop staat ${word}.`,
  cardsTitle: 'Kaarten om uit te knippen',
  knobCards: 'Stuurknoppen',
  sourceCards: 'Investeringen',
  nameCardsTitle: 'Naamkaartjes',
  nameCard: (party: string) => `Naamkaart: ${party}`,
  emptyChair: 'lege stoel',
  yourName: 'Je naam',
  posterTitle: 'Doe mee',
  join: 'Doe mee: scan met je telefoon',
  orGoTo: (host: string) => `of ga naar ${host} en typ de code`,
  noAccount: 'Zonder account. Je naam mag, hoeft niet.',
  posterAlt: (host: string, code: string | null) =>
    code === null
      ? `Een QR-code om mee te doen via ${host}.`
      : `Een QR-code om mee te doen via ${host}, of met de code ${code}.`,
} as const
