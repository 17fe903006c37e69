// What every report for readers begins with: where the table works towards, and then what one has to know before reading on.

import { reportSentences, reportTitles } from '../copy/nl/report.ts'
import type { Plan } from '../plan/plan.ts'
import { type Block, heading, paragraphs } from './reportTree.ts'

/** `vision`: its words as far as there is room for them; '' when nobody wrote any. */
export function beginBlocks({ workshop }: Plan, vision: string, more: readonly string[] = []): Block[] {
  const known = [...(workshop.exampleAmounts ? [reportSentences.exampleAmounts] : []), ...more]
  return [
    heading(1, reportTitles.vision),
    ...paragraphs(vision.trim() || reportSentences.noVision),
    ...known.flatMap(paragraphs),
  ]
}
