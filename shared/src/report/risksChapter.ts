// The five bottlenecks: how likely and how bad the table thinks each is, what it does about it, and who takes over when the
// lead goes. Absent where nothing was said of them.

import { choiceCopy, optionWords } from '../copy/nl/choices.ts'
import { formatDay } from '../copy/nl/format.ts'
import { bottleneckCopy } from '../copy/nl/library/bottlenecks.ts'
import { citationWords } from '../copy/nl/library/citations.ts'
import { reportWords } from '../copy/nl/report.ts'
import { markWords, measureFrom, risksHeads, risksSentence, risksTitle, risksWords } from '../copy/nl/risks.ts'
import { tensionCopy } from '../copy/nl/tensions.ts'
import { backupOf, hasLead } from '../derive/lead.ts'
import { type Risk, risksOf } from '../derive/risks.ts'
import { bottlenecks, bottlenecksCitation } from '../library/bottlenecks.ts'
import type { Parked } from '../nouns/parked.ts'
import type { Plan } from '../plan/plan.ts'
import { partyName } from './partyName.ts'
import { type Block, heading, paragraphs, table } from './reportTree.ts'

export function risksChapter(plan: Plan): Block[] {
  const rows = riskRows(plan)
  if (rows.length === 0) return []
  return [
    heading(1, risksTitle),
    ...paragraphs(risksSentence(risksOf(plan))),
    table(risksTitle, risksHeads, rows),
    ...backupBlocks(plan),
    ...paragraphs(`${risksWords.source}: ${citationWords(bottlenecksCitation)}.`),
  ]
}

/** A row per measure, and one for a bottleneck without; none as long as nothing was said of any of them. */
export function riskRows(plan: Plan): string[][] {
  const risks = risksOf(plan)
  if (risks.every(({ marks, measures }) => marks === null && measures.length === 0)) return []
  return risks.flatMap((risk) => {
    const { measures } = risk
    return measures.length === 0
      ? [[...riskCells(risk), risksWords.none, '', '']]
      : measures.map((measure) => [...riskCells(risk), ...measureCells(plan, measure)])
  })
}

function riskCells({ number, marks }: Risk): string[] {
  return [
    `${number}. ${bottleneckCopy[number]}`,
    marks ? markWords(marks.likelihood) : risksWords.unmarked,
    marks ? markWords(marks.effect) : risksWords.unmarked,
    bottlenecks[number].knobs.join(', '),
  ]
}

function measureCells(plan: Plan, { text, owner, day, done }: Parked): string[] {
  const from = measureFrom(text)
  return [
    from === null ? text : `${text} (${from})`,
    owner === null ? reportWords.noOwner : partyName(plan, owner),
    done ? risksWords.done : day === '' ? '' : formatDay(day),
  ]
}

function backupBlocks(plan: Plan): Block[] {
  const backup = backupOf(plan)
  if (backup !== null) return paragraphs(`${choiceCopy.opvolger.question} ${optionWords(plan, 'opvolger', backup)}.`)
  return hasLead(plan) ? paragraphs(tensionCopy['geen-opvolger'].question) : []
}
