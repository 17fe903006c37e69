// Where the group places each party on interest and influence, and how far people are apart.

import { placingSentence, quadrantName, spreadWords, timesWords } from '../copy/nl/placing.ts'
import { reportCaptions, reportHeads, reportTitles } from '../copy/nl/report.ts'
import { placingSpreadOf } from '../derive/placings.ts'
import type { Plan } from '../plan/plan.ts'
import { type Block, heading, paragraphs, table } from './reportTree.ts'

/** None when nobody placed a party. */
export function placingChapter(plan: Plan): Block[] {
  const spread = placingSpreadOf(plan)
  if (spread.placed.length === 0) return []
  const rows = spread.placed.map(({ party, interest, influence, quadrant, count }) => [
    party.name,
    spreadWords(interest),
    spreadWords(influence),
    quadrantName(quadrant),
    timesWords(count),
  ])
  return [
    heading(1, reportTitles.placings),
    ...paragraphs(placingSentence(spread)),
    table(reportCaptions.placings, reportHeads.placings, rows),
  ]
}
