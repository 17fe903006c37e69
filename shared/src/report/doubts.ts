// Who objects or has a reservation, to the plan as a whole or to an agreement, in one line each: for a page with little space.

import { summaryWords } from '../copy/nl/reportSummary.ts'
import { whoShort } from '../copy/nl/who.ts'
import { verdictsOf } from '../derive/verdicts.ts'
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
  const ofAgreements = [...objections, ...worries].map(({ agreement, consent }) => {
    const say = consent.stance === 'bezwaar' ? summaryWords.objects : summaryWords.worries
    const reason = shortWords(consent.reason.replace(/[.\s]+$/, ''), length)
    return `${say(whoShort(plan, consent), reason)}${summaryWords.about(shortWords(agreement.text.replace(/\.$/, ''), length))}`
  })
  return [...planDoubts(plan, length), ...ofAgreements]
}

/** Whether any party said what it thinks, of the plan or of an agreement. */
export function isAnyoneHeard(plan: Plan): boolean {
  const { asked } = verdictsOf(plan, plan.workshop.adopted?.print)
  return asked.some(({ verdict }) => verdict !== null) || standingsOf(plan).some(({ said }) => said.length > 0)
}

/** Parties that adopt the plan with an objection, or not yet. */
function planDoubts(plan: Plan, length: number): string[] {
  const { asked } = verdictsOf(plan, plan.workshop.adopted?.print)
  return asked.flatMap(({ party, verdict }) => {
    if (!verdict || verdict.answer === 'stelt-vast') return []
    const reason = shortWords(verdict.reason.replace(/[.\s]+$/, ''), length)
    return [summaryWords.doubtsPlan(shortWords(party.name, length), verdict.answer === 'bezwaar', reason)]
  })
}
