// Who objects or has a reservation, in one line each: for a page with little space.

import { summaryWords } from '../copy/nl/reportSummary.ts'
import { whoShort } from '../copy/nl/who.ts'
import { standingsOf } from '../plan/agreement.ts'
import type { Plan } from '../plan/plan.ts'
import { shortWords } from './boardWords.ts'

/** Objections first. `length`: of a reason, and of the agreement it is about. */
export function doubtLines(plan: Plan, length: number): string[] {
  const doubts = standingsOf(plan).flatMap(({ agreement, said }) =>
    said.filter(({ stance }) => stance !== 'akkoord').map((consent) => ({ agreement, consent })),
  )
  const objections = doubts.filter(({ consent }) => consent.stance === 'bezwaar')
  const worries = doubts.filter(({ consent }) => consent.stance === 'zorg')
  return [...objections, ...worries].map(({ agreement, consent }) => {
    const say = consent.stance === 'bezwaar' ? summaryWords.objects : summaryWords.worries
    const reason = shortWords(consent.reason.replace(/[.\s]+$/, ''), length)
    return `${say(whoShort(plan, consent), reason)}${summaryWords.about(shortWords(agreement.text.replace(/\.$/, ''), length))}`
  })
}
