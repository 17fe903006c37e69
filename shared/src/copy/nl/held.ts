// Why something on the board cannot be changed now: said before anybody tries, so it is there with the board. All else
// that a table refuses: refusals.ts.

import type { Allowance } from '../../base/allowance.ts'
import type { Problem } from '../../base/problem.ts'

type HeldProblem = Extract<Problem, { kind: 'knob.locked' | 'knob.inRound' | 'party.locked' | 'step.closed' }>

export function heldSentence(problem: HeldProblem): string {
  switch (problem.kind) {
    case 'knob.locked':
      return `Knop ${problem.knob} staat vast. ${lockReason(problem)}`
    case 'knob.inRound':
      return `Over knop ${problem.knob} loopt een ronde. Draaien en besluiten kan als de keuzes te zien zijn.`
    case 'party.locked':
      return `Wat bij ${problem.name} hoort, staat vast. ${lockReason(problem)}`
    case 'step.closed':
      return closedSentences[problem.allowed]
  }
}

/** Why it is locked and by whom, and what to do. */
function lockReason({ by, why }: { readonly by: string; readonly why: string }): string {
  return `${asSentence(why)}Vraag ${by === '' ? 'de begeleider' : by} om het los te maken.`
}

/** What someone wrote, as a sentence before another one; '' stays ''. */
export function asSentence(words: string): string {
  return words === '' ? '' : `${/[.!?]$/.test(words) ? words : `${words}.`} `
}

const closedSentences: Readonly<Record<Allowance, string>> = {
  alles: 'Dit kan nu niet. Vraag het aan de begeleider.',
  knoppen: 'In deze stap draaien we alleen aan de knoppen. De rest komt later.',
  geld: 'In deze stap gaat het alleen over geld. De rest komt later.',
  afspraken: 'In deze stap praten we en maken we afspraken. Knoppen en geld komen later.',
  kijken: 'In deze stap kijken we alleen. Wat je wilt veranderen, komt later.',
}
