// The sentences around a task: its panel beside the board, its screen on a phone, and what is done in between. See nl.ts for how
// they are written.

import { formatEuro } from '@draaitafel/shared/copy/nl/format.ts'

export const taskText = {
  region: (task: string) => `Taak: ${task}`,
  skipTo: 'Naar je taak',
  fold: 'Taak inklappen',
  unfold: 'Taak uitklappen',
  unfoldNew: 'Taak uitklappen, nieuw',
  further: (task: string) => `De begeleider is verder: ${task}.`,
  /** To a facilitator. */
  furtherYourself: (task: string) => `De tafel is verder: ${task}.`,
  /** After the new step was said. */
  wordsStay: 'Wat je typt, blijft staan.',
  goAlong: 'Ga mee',
  runsAlready: (place: number | null) =>
    `${place === null ? 'De tafel is al bezig.' : `Stap ${place} loopt al.`} Wat al geweest is, vul je aan op het bord.`,
  waiting: 'Je bent klaar. Wacht even op de anderen, of kijk rond op het bord.',
  allReady: 'Iedereen is klaar.',
  /** Before what follows. */
  amDone: 'Je bent klaar. ',
  takeBack: 'Nog niet klaar? Druk dan nog een keer.',
  notSent: 'Wat je typte, staat nog niet in het plan. Zet het er eerst bij. Of druk nog een keer op ‘Ik ben klaar’.',
  seenAtOnce: 'Iedereen ziet wat je partij zegt',
  seenAtOnceThen: 'De begeleider zet wat in het plan komt.',
  onlyYou: 'Nu ziet alleen jij dit, straks iedereen',
  eachAlone: 'Ieder kiest voor zich',
  shown: 'De keuzes staan op het bord',
  show: 'Laat de keuzes zien',
  showNow: 'Iedereen ziet nu de keuzes.',
  roundOver:
    'Deze ronde is voorbij. Wat je voor jezelf koos, kwam te laat en is niet getoond. Zet het zelf nog op het bord.',
  tab: 'Taak',
  onWall: 'Zo staat het op het grote scherm.',
  backToTask: (task: string) => `Terug naar de taak: ${task}`,
  missing: 'Deze taak kan nu niet openen.',
  between: 'Tussendoor',
  betweenHint: (step: string) => `Dit staat niet in je draaiboek. De klok van ${step} staat stil.`,
  betweenHintBefore: 'Dit staat niet in je draaiboek.',
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
  lastAnswer: { answered: 'Bewaard, jullie antwoord:', aside: 'Bewaard, waarom hij opzij ligt:' },
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
  hoursThere: (hours: string, year: number) => `Er staat al ${hours} uur in ${year}.`,
  lay: 'Leg neer',
  laid: (party: string, amount: string) => `Neergelegd bij ${party}: ${amount}.`,
  otherCard: 'Meer invullen',
  balance: 'Heen-en-weer',
  morePairs: (count: number) =>
    count === 1 ? 'Nog één paar vraagt om een gesprek.' : `Nog ${count} paren vragen om een gesprek.`,
  allBalances: 'Bekijk de vier naast elkaar',
  parkIt: 'Zet op de parkeerlijst',
  nothingChanged: 'Nog geen knop staat anders dan aan het begin.',
  changed: (from: string, to: string) => `was ${from}, nu ${to}`,
  compareAll: 'Vergelijk met een eerder moment',
  firstStep: (party: string) => `De eerste stap van ${party}`,
  firstStepHint: 'Dit komt bij de afspraken te staan.',
  when: 'Wanneer?',
  emptyTimes: 'Hier zei nog niemand iets over:',
  keepStep: 'Bewaar als afspraak',
  made: 'Dit hebben jullie gemaakt',
  knobsChanged: (count: number) =>
    count === 1 ? 'knop staat anders dan aan het begin' : 'knoppen staan anders dan aan het begin',
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
  firstSteps: 'Eerste stappen',
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
}
