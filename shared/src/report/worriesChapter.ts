// How the table thinks about the four worries, at the beginning and now. Only how many answered what: nobody kept who. Absent
// where nobody was asked.

import { citationWords } from '../copy/nl/library/citations.ts'
import { worryCopy } from '../copy/nl/library/worries.ts'
import { changeWords, countsWords, worriesHeads, worriesSentence, worriesTitle } from '../copy/nl/worries.ts'
import { surveyOverTime } from '../derive/surveys.ts'
import { beginningCitation, worries } from '../library/worries.ts'
import type { Plan } from '../plan/plan.ts'
import { type Block, heading, paragraphs, table } from './reportTree.ts'

export function worriesChapter(plan: Plan): Block[] {
  const spread = surveyOverTime(plan, 'zorgen')
  if (!spread) return []
  const rows = worries.map((id, at) => {
    const { before, now, change } = spread.scales[at] ?? { before: [], now: null, change: 0 as const }
    return [worryCopy[id].name, countsWords(before), now ? countsWords(now) : '–', now ? changeWords[change] : '–']
  })
  return [
    heading(1, worriesTitle),
    ...paragraphs(worriesSentence(spread)),
    table(worriesTitle, worriesHeads(spread), rows),
    ...paragraphs(`Bron van de vier zorgen: ${citationWords(beginningCitation)}.`),
  ]
}
