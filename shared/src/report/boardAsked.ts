// What decision-makers are asked for: a yes or no, and help with what the plan still lacks.

import { costName } from '../copy/nl/costCover.ts'
import { formatEuro } from '../copy/nl/format.ts'
import { boardSentences } from '../copy/nl/report.ts'
import { adoptionOf } from '../derive/adoption.ts'
import { addShares } from '../derive/cover.ts'
import { type Coverage, coverageOf, usesBy } from '../derive/coverage.ts'
import { coverPoints } from '../derive/coverPoints.ts'
import { verdictsOf } from '../derive/verdicts.ts'
import { standingsOf } from '../plan/agreement.ts'
import { findParty, type Plan } from '../plan/plan.ts'
import { shortWords } from './boardWords.ts'

const MOST_NAMES = 2

export function boardAsked(plan: Plan, nameLength: number): string[] {
  const coverage = coverageOf(plan)
  const { total } = coverage
  const { unpaid } = coverPoints(coverage)
  const objected = standingsOf(plan).filter(({ said }) => said.some(({ stance }) => stance === 'bezwaar')).length
  const { objecting: parties } = verdictsOf(plan, plan.workshop.adopted?.print)
  const objecting = named(
    parties.map(({ party }) => party.name),
    nameLength,
  )
  const { ask } = boardSentences
  return [
    // Nobody can agree to made-up amounts.
    adoptionOf(plan) ? (plan.workshop.exampleAmounts ? ask.realFirst : ask.agree) : ask.decide,
    ...(total.lackingCents > 0
      ? [ask.lacking(formatEuro(total.lackingCents), named(unpaid.map(costName), nameLength))]
      : []),
    ...(total.ideaCents > 0
      ? [ask.ideas(formatEuro(total.ideaCents), named(whoHasIdeas(plan, coverage), nameLength), coverage.ideas)]
      : []),
    ...(objecting.length > 0 ? [ask.objectedPlan(objecting)] : []),
    ...(objected > 0 ? [ask.objected(objected)] : []),
  ]
}

function whoHasIdeas(plan: Plan, coverage: Coverage): string[] {
  return [...usesBy(coverage, ({ party }) => party)].flatMap(([party, years]) =>
    addShares(years).ideaCents > 0 ? [findParty(plan, party)?.name ?? ''] : [],
  )
}

/** The first few, each shortened, with how many more. */
function named(names: readonly string[], length: number): readonly string[] {
  const count = names.length === MOST_NAMES + 1 ? names.length : MOST_NAMES
  const shown = names.slice(0, count).map((one) => shortWords(one, length))
  const rest = names.length - shown.length
  return rest > 0 ? [...shown, boardSentences.others(rest)] : shown
}
