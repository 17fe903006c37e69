// The sentences in the work of a task, fetched with it. What surrounds the work: nlTasks.ts.

import { formatEuro } from '@draaitafel/shared/copy/nl/format.ts'

export const workText = {
  leaveIt: 'Laat het zo',
  standsOther: (about: string, mine: string, now: string) => `${about}: jij koos ${mine}, op het bord staat ${now}`,
  backTo: (place: number | null, step: string) => `Terug naar ${place === null ? step : `stap ${place}`}`,
  backToStart: 'Terug naar het begin',
  oneOf: (name: string, place: number, total: number) => `${name} ${place} van ${total}`,
  before: (name: string) => `${name} hiervoor`,
  after: (name: string) => `${name} hierna`,
  agreement: 'Afspraak',
  allAgreements: 'Bekijk alle afspraken',
  question: 'Vraag',
  /** Before there are any agreements. */
  noAgreements: 'Er staan nog geen afspraken. Wie doet wat, en wanneer?',
  parkedNow: (count: number) => `${count === 1 ? 'punt' : 'punten'} op de parkeerlijst`,
  noneParked: 'Er staat niets op de parkeerlijst.',
  parkHow: 'Kom je iets tegen dat nu niet past? Zet het erop, met wie het oppakt en wanneer.',
  answerSaved: 'Bewaard. Met de pijl ga je naar de volgende vraag.',
  savedStep: 'Bewaard:',
  allQuestions: 'Bekijk alle vragen',
  valueFirstWhy: 'Het gesprek gaat al snel over kosten. Kijk je daar te smal naar, dan zit het denken op slot.',
  valueFirstFrom: 'Corpovenista, hoofdstuk 1',
  nameValue: 'Noem een waarde',
  moneyFirst: 'Toch eerst over geld',
  investment: 'Investering',
  cost: 'Kosten',
  allCosts: 'Bekijk alle kosten',
  noCosts: 'Er staan nog geen kosten. Zet eerst neer wat er betaald moet worden.',
  addCosts: 'Zet kosten neer',
  /** Not called as in the form of an investment: both can be in sight. */
  howMuch: { year: 'Hoeveel per jaar?', once: 'Hoeveel, eenmalig?' },
  firstYear: 'Eerste jaar',
  lastYear: 'Laatste jaar',
  ourCard: 'Onze kaart',
  noCard: 'Kies een kaart',
  cardMissing: 'Kies eerst een kaart.',
  forParty: 'Van welke partij?',
  /** Of residents: what they bring in. */
  gives: 'Wat brengen jullie in?',
  giveHours: 'uren',
  giveMoney: 'geld',
  addHours: 'Voeg uren toe',
  alsoHours: 'Uren van vrijwilligers',
  hoursApart: 'Uren tellen apart. Je rekent ze niet om in geld.',
  hoursThere: (hours: readonly string[]) => `Er staan al uren: ${hours.join('; ')}.`,
  lay: 'Leg neer',
  laid: (party: string, amount: string) => `Neergelegd bij ${party}: ${amount}.`,
  otherCard: 'Meer invullen',
  balance: 'Heen-en-weer',
  morePairs: (count: number) =>
    count === 1 ? 'Nog één paar vraagt om een gesprek.' : `Nog ${count} paren vragen om een gesprek.`,
  allBalances: 'Bekijk de vier naast elkaar',
  parkIt: 'Zet op de parkeerlijst',
  nothingChanged: 'Nog geen knop staat anders dan hoe het vandaag is.',
  changed: (from: string, to: string) => `was ${from}, nu ${to}`,
  compareAll: 'Vergelijk met een eerder moment',
  firstStep: (party: string) => `De eerste stap van ${party}`,
  firstStepHint: 'Dit komt bij de afspraken te staan.',
  when: 'Wanneer?',
  emptyTimes: 'Hier zei nog niemand iets over:',
  keepStep: 'Bewaar als afspraak',
  made: 'Dit hebben jullie gemaakt',
  knobsChanged: (count: number) =>
    count === 1 ? 'knop staat anders dan hoe het vandaag is' : 'knoppen staan anders dan hoe het vandaag is',
  agreed: (count: number, objections: number) =>
    `${count === 1 ? 'afspraak' : 'afspraken'}${objections > 0 ? `, ${objections} met bezwaar` : ''}`,
  /** After an amount: of how much. */
  promised: (neededCents: number, lastYear: number) =>
    neededCents === 0
      ? 'toegezegd: er staan nog geen kosten'
      : `van de ${formatEuro(neededCents)} aan kosten is toegezegd, tot en met ${lastYear}`,
  /** After the hours. */
  hoursMade: 'per jaar van vrijwilligers, apart van het geld',
  /** On the large screen. */
  firstSteps: 'Wie brengt wat, en doet wat eerst',
  onlyIdea: 'alleen een idee',
  homework: 'Huiswerk',
  stepDay: 'Klaar voor (mag leeg)',
  noFirstSteps: 'Nog geen eerste stap. Wat doe jij morgen?',
  agreedHead: 'Afspraken',
  openYet: (count: number) => `Wat nog mist: ${count === 1 ? '1 punt' : `${count} punten`}.`,
  takeHome: 'Neem het plan mee',
  over: 'Dat was de laatste stap: de workshop is klaar. Het plan blijft hier staan. Met ‘Neem het plan mee’ heb je het thuis ook.',
  adopt: 'Stel het plan vast',
  stillMissing: 'Wat mist er nog?',
  backAt: (time: string) => `Terug om ${time}`,
  backSoon: 'De pauze is om. We gaan verder.',
  breakStill: 'Even pauze.',
} as const
