// The tasks of a script in Dutch: what each is called, and the one sentence that people read above their work.

import type { TaskId } from '../../nouns/task.ts'

interface TaskCopy {
  readonly name: string
  /** At most 60 characters, so that the bar of a step never cuts it. */
  readonly ask: string
}

export const taskCopy: Readonly<Record<TaskId, TaskCopy>> = {
  welcome: { name: 'Welkom', ask: 'Zeg wie je bent en namens wie je er zit.' },
  lookBack: { name: 'Terugkijken', ask: 'Wat is er gekomen van wat jullie afspraken?' },
  table: { name: 'Tafelcheck', ask: 'Wie mist er aan tafel?' },
  placing: { name: 'Belang en invloed', ask: 'Hoeveel belang en invloed heeft elke partij?' },
  worries: { name: 'Zorgen', ask: 'Hoe sterk spelen deze vier zorgen?' },
  vision: { name: 'Toekomstbeeld', ask: 'Maak samen één zin: waar werken jullie naartoe?' },
  values: { name: 'Waarden', ask: 'Telt elke waarde voor jullie, en hoeveel?' },
  area: { name: 'De buurt', ask: 'Wat is er al in de buurt, en wat weten jullie ervan?' },
  form: { name: 'Leefvorm', ask: 'Wat voor complex is dit, en wat staat in de weg?' },
  room: { name: 'De ruimte', ask: 'Past een ruimte, welk type, en wie betaalt?' },
  baseline: { name: 'Waar staan jullie nu?', ask: 'Zet elke knop zoals het vandaag is.' },
  knobs: { name: 'Knoppenronde', ask: 'Draai, zeg waarom, en besluit per knop.' },
  flow: { name: 'Routes', ask: 'Wijs een waarde aan en volg de paden terug.' },
  ideas: { name: 'Ideeën', ask: 'Hoe treffen mensen elkaar? Vergeet geen hefboom.' },
  money: { name: 'Geld', ask: 'Eerst wat het kost. Dan wie wat inbrengt.' },
  landing: { name: 'Waar landt het?', ask: 'Wie betaalt, en waar landt de waarde? Weegt het op?' },
  balances: { name: 'Heen-en-weer', ask: 'Past het bij elkaar? Praat over wat wringt.' },
  effects: { name: 'Effecten', ask: 'Wat levert het op, en voor wie?' },
  risks: { name: 'Knelpunten', ask: 'Hoe groot is de kans, en wat als het gebeurt?' },
  questions: { name: 'Vragen', ask: 'Beantwoord de vragen die nog open zijn.' },
  agreements: { name: 'Afspraken', ask: 'Schrijf op wie wat doet, en voor wanneer.' },
  parking: { name: 'Parkeerlijst', ask: 'Kijk wat er nog geparkeerd staat. Wie pakt het op?' },
  compare: { name: 'Vergelijken', ask: 'Leg varianten naast elkaar, of nu naast vandaag.' },
  harvest: { name: 'Oogst', ask: 'Zeg wat je morgen als eerste doet.' },
  adoption: { name: 'Vaststellen', ask: 'Stelt jullie partij dit plan vast?' },
  break: { name: 'Pauze', ask: 'Even pauze. De klok telt af tot jullie verdergaan.' },
}
