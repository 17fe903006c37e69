// The chapter about who pays and where the value lands (C-31): the sentence, what to ask about it, and the table.

import { formatEuro } from '../copy/nl/format.ts'
import { domainCopy, landingHeads, landingQuestion, landingSentence, landingWords } from '../copy/nl/landing.ts'
import { type Landed, type LandingRow, landingOf } from '../derive/landing.ts'
import { domainIds } from '../model/domains.ts'
import type { Plan } from '../plan/plan.ts'
import { type Block, heading, paragraphs, table } from './reportTree.ts'

/** Only when it was said of anything: the rest says nothing about where it lands. */
export function landingChapter(plan: Plan): Block[] {
  const landing = landingOf(plan)
  if (landing.total.cents === landing.open.cents) return []
  const row = (name: string, { cells, open, total }: Pick<LandingRow, 'cells' | 'open' | 'total'>) => [
    name,
    ...[...domainIds.map((id) => cells[id]), open, total].map(({ cents }: Landed) => formatEuro(cents)),
  ]
  const rows = [
    ...landing.rows.map((one) => row(domainCopy[one.payer], one)),
    row(landingWords.total, { cells: landing.columns, open: landing.open, total: landing.total }),
  ]
  return [
    heading(1, landingWords.title),
    ...paragraphs([landingSentence(landing), landingQuestion(landing)].filter((one) => one !== '').join(' ')),
    table(
      landingWords.caption,
      landingHeads,
      rows,
      landingHeads.slice(1).map((_, at) => at + 1),
    ),
    ...paragraphs(`${landingWords.summed} ${landingWords.ours}`),
  ]
}
