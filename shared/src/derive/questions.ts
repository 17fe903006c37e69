// The first open questions a plan raises by itself. Neutral questions with their facts, never verdicts.
// The full table of tensions (D12, D17.5) grows beside this one.

import type { KnobNumber } from '../model/knobs.ts'
import { isNamedForSource, sourceFacts } from '../model/sources.ts'
import type { Plan } from '../plan/plan.ts'
import { findParty } from '../plan/plan.ts'
import { coverageOf, type GapRun, gapRuns } from './coverage.ts'

export type Question =
  /** In some years costs are not covered. */
  | { readonly kind: 'gap'; readonly run: GapRun }
  /** The model does not name this kind of party for this source (C-20): a group's own addition. */
  | { readonly kind: 'ownAddition'; readonly investment: string }
  /** Temporary money (I, III) pays for a knob that has lasting costs (D9): and then? */
  | { readonly kind: 'temporaryMoney'; readonly investment: string; readonly endsIn: number; readonly knob: KnobNumber }
  /** A party in the plan has nobody at the table (E-07). */
  | { readonly kind: 'emptyChair'; readonly party: string }
  /** A knob stays shut and nobody wrote down why (C-30). */
  | { readonly kind: 'closedWithoutReason'; readonly knob: KnobNumber }

export function questionsOf(plan: Plan): Question[] {
  return [...gapQuestions(plan), ...investmentQuestions(plan), ...chairQuestions(plan), ...closedQuestions(plan)]
}

function gapQuestions(plan: Plan): Question[] {
  return gapRuns(coverageOf(plan)).map((run) => ({ kind: 'gap', run }))
}

function investmentQuestions(plan: Plan): Question[] {
  return plan.investments.flatMap((investment): Question[] => {
    const found: Question[] = []
    const party = findParty(plan, investment.party)
    if (party && !isNamedForSource(investment.source, party.kind)) {
      found.push({ kind: 'ownAddition', investment: investment.id })
    }
    const { knob, until } = investment
    const temporary = sourceFacts(investment.source).durability === 'temporary' && investment.per === 'year'
    if (temporary && knob !== null && until !== null && hasLastingNeed(plan, knob, until)) {
      found.push({ kind: 'temporaryMoney', investment: investment.id, endsIn: until, knob })
    }
    return found
  })
}

function hasLastingNeed(plan: Plan, knob: KnobNumber, until: number): boolean {
  return plan.needs.some(
    (need) => need.knob === knob && need.per === 'year' && (need.until === null || need.until > until),
  )
}

function chairQuestions(plan: Plan): Question[] {
  return plan.parties.filter((party) => !party.atTable).map((party) => ({ kind: 'emptyChair', party: party.id }))
}

function closedQuestions(plan: Plan): Question[] {
  return plan.knobs
    .filter((knob) => knob.setting === 0 && knob.note.trim() === '')
    .map((knob) => ({ kind: 'closedWithoutReason', knob: knob.number }))
}
