// The sentences around a task: its panel beside the board, its screen on a phone, and what is done in between. See nl.ts for how
// they are written.

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
  lateAdded: 'De keuzes zijn getoond terwijl je geen verbinding had. Die van jou staan er nu ook bij.',
  lateOther: (added: boolean) =>
    `De keuzes zijn getoond terwijl je geen verbinding had. ${added ? 'Een deel van je antwoorden staat er nu bij. Een ander deel' : 'Wat jij koos,'} staat al anders op het bord.`,
  latePassed: (task: string) => `Wat je bij ${task} voor jezelf koos, staat nog niet op het bord.`,
  putMine: 'Zet mijn antwoorden erbij',
  tab: 'Taak',
  onWall: 'Zo staat het op het grote scherm.',
  backToTask: (task: string) => `Terug naar de taak: ${task}`,
  missing: 'Deze taak kan nu niet openen.',
  between: 'Tussendoor',
  betweenHint: (step: string) => `Dit staat niet in je draaiboek. De klok van ${step} staat stil.`,
  betweenHintBefore: 'Dit staat niet in je draaiboek.',
}
