// What readers from outside remarked, apart from what the table itself says, with what came of it at the table.

import { formatMoment } from '../copy/nl/format.ts'
import { remarkAbout } from '../copy/nl/remarks.ts'
import { reportCaptions, reportHeads, reportSentences, reportTitles, reportWords } from '../copy/nl/report.ts'
import { readerWho } from '../copy/nl/who.ts'
import { remarkKey } from '../nouns/remark.ts'
import type { Plan } from '../plan/plan.ts'
import { type Block, heading, paragraphs, table } from './reportTree.ts'

/** None when nobody remarked anything. */
export function remarksChapter(plan: Plan): Block[] {
  if (plan.remarks.length === 0) return []
  return [
    heading(1, reportTitles.remarks),
    ...paragraphs(reportSentences.remarks),
    table(reportCaptions.remarks, reportHeads.remarks, remarkRows(plan)),
  ]
}

/** In order of time. */
export function remarkRows(plan: Plan): string[][] {
  const cameOf = new Map(plan.answers.map(({ id, text }) => [id, text]))
  return plan.remarks.map(({ id, about, text, name, at }) => [
    about === '' ? reportWords.wholePlan : remarkAbout(plan, about),
    text,
    `${readerWho(name)}, ${formatMoment(at)}`,
    cameOf.get(remarkKey(id)) ?? reportWords.notDiscussed,
  ])
}
