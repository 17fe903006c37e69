// What was promised in earlier sessions, and what came of it with the reason: both, line by line.

import { formatDay } from '../copy/nl/format.ts'
import { allTogether, cameWord, lookBackCounts, promiseKindWords } from '../copy/nl/lookBack.ts'
import { lookBackCopy as copy, lookBackHead } from '../copy/nl/lookBackReport.ts'
import { lookBackOf } from '../derive/lookBack.ts'
import type { Plan } from '../plan/plan.ts'
import { partyName } from './partyName.ts'
import { type Block, heading, paragraphs, table } from './reportTree.ts'

/** None for a plan that no other came before. */
export function lookBackChapter(plan: Plan): Block[] {
  const rows = lookBackRows(plan)
  if (rows.length === 0) return []
  return [
    heading(1, copy.title),
    ...paragraphs(copy.said(lookBackCounts(lookBackOf(plan)))),
    table(copy.caption, lookBackHead, rows),
  ]
}

export function lookBackRows(plan: Plan): string[][] {
  return plan.promisesBefore.map(({ kind, text, party, due, session, held, came }) => [
    text,
    promiseKindWords[kind],
    party === null ? allTogether : partyName(plan, party),
    due === '' ? '' : formatDay(due),
    [session, held === '' ? '' : formatDay(held)].filter((part) => part !== '').join(', '),
    cameWord(came?.outcome ?? null),
    came?.reason ?? '',
    came === null ? '' : came.by === null ? copy.facilitator : partyName(plan, came.by),
  ])
}
