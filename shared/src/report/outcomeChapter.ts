// What comes first: tomorrow, this year, later; each with who does it. What is still empty says so.

import { formatDay, formatRisingAmount, withEffort } from '../copy/nl/format.ts'
import { outcomeWords } from '../copy/nl/outcome.ts'
import { reportSentences, reportTitles, reportWords } from '../copy/nl/report.ts'
import { summaryCaptions, summaryHeads, summaryTitles } from '../copy/nl/reportSummary.ts'
import { sourceCopy } from '../copy/nl/sources.ts'
import { subjectWords } from '../copy/nl/subjects.ts'
import { type Outcome, outcomesOf, outcomeTimes } from '../derive/outcome.ts'
import type { Plan } from '../plan/plan.ts'
import { partyName } from './partyName.ts'
import { type Block, heading, list, paragraphs, table } from './reportTree.ts'
import { timelinePicture } from './timelinePicture.ts'
import { toDoRows } from './toDo.ts'

/** `madeAt`: ISO 8601, the day of today. */
export function outcomeChapter(plan: Plan, madeAt: string): Block[] {
  const outcomes = outcomesOf(plan, madeAt)
  const title = heading(1, reportTitles.outcome)
  const timeline = timelinePicture(plan)
  const drawn = timeline.length === 0 ? [] : [heading(2, summaryTitles.timeline), ...timeline]
  if (outcomes.length === 0) return [title, ...paragraphs(reportSentences.noOutcome), ...drawn]
  const blocks = outcomeTimes.flatMap((time): Block[] => {
    const own = outcomes.filter((one) => one.time === time).map((one) => words(plan, one))
    return [
      heading(2, time === 'thisYear' ? inYear(madeAt) : outcomeWords[time]),
      ...(own.length > 0 ? list(own) : paragraphs(reportSentences.emptyOutcome)),
    ]
  })
  const toDo = toDoRows(plan, madeAt)
  return [
    title,
    ...blocks,
    ...(toDo.length === 0
      ? []
      : [heading(2, summaryTitles.whoDoesWhat), table(summaryCaptions.toDo, summaryHeads.toDo, toDo)]),
    ...drawn,
  ]
}

/** A report is read in another year too. */
function inYear(madeAt: string): string {
  const year = madeAt.slice(0, 4)
  return year === '' ? outcomeWords.thisYear : `${outcomeWords.thisYear} (${year})`
}

function words(plan: Plan, outcome: Outcome): string {
  switch (outcome.kind) {
    case 'step': {
      const { words: what, party, when } = outcome.step
      return `${what} (${party}, ${when})`
    }
    case 'parked': {
      const { text, about, owner, day } = outcome.parked
      const who = owner === null ? reportWords.noOwner : partyName(plan, owner)
      const details = [subjectWords(plan, about), who, day === '' ? '' : formatDay(day)].filter((part) => part !== '')
      return `${text} (${details.join(', ')})`
    }
    case 'money': {
      const { label, source, effort, party } = outcome.investment
      const what = withEffort(label.trim() || sourceCopy[source].shortName, effort)
      return `${partyName(plan, party)}: ${what}, ${formatRisingAmount(outcome.investment, plan.workshop)}`
    }
  }
}
