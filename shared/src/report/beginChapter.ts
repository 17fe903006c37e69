// What every report for readers begins with: where the table works towards, and then what one has to know before reading on.

import { reportSentences, reportTitles } from '../copy/nl/report.ts'
import type { Plan } from '../plan/plan.ts'
import { type Block, heading, paragraphs } from './reportTree.ts'

/** Said whatever there is room for. */
export function exampleBlocks({ workshop }: Plan): Block[] {
  return workshop.exampleAmounts ? paragraphs(reportSentences.exampleAmounts) : []
}

/** `vision`: its words as far as there is room for them; '' when nobody wrote any. */
export function beginBlocks(plan: Plan, vision: string, more: readonly string[] = []): Block[] {
  return [
    heading(1, reportTitles.vision),
    ...paragraphs(vision.trim() || reportSentences.noVision),
    ...exampleBlocks(plan),
    ...more.flatMap(paragraphs),
  ]
}
