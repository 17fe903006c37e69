// What comes first: tomorrow, this year, later. Taken from parked items with a day and from when money begins; each
// with who does it.

import { subjectWords } from '../copy/nl/agreements.ts'
import { formatDay, formatRisingAmount, withEffort } from '../copy/nl/format.ts'
import { outcomeWords, reportSentences, reportTitles, reportWords } from '../copy/nl/report.ts'
import { sourceCopy } from '../copy/nl/sources.ts'
import { isPromised } from '../nouns/promise.ts'
import type { Plan } from '../plan/plan.ts'
import { partyName } from './partyName.ts'
import { type Block, heading, list, paragraphs } from './reportTree.ts'

const SOON_MS = 14 * 24 * 60 * 60 * 1000

type When = 'tomorrow' | 'thisYear' | 'later'

/** `madeAt`: ISO 8601, the day of today. */
export function outcomeChapter(plan: Plan, madeAt: string): Block[] {
  const steps = [...parkedSteps(plan, madeAt), ...moneySteps(plan, madeAt)]
  const title = heading(1, reportTitles.outcome)
  if (steps.length === 0) return [title, ...paragraphs(reportSentences.noOutcome)]
  const blocks = (['tomorrow', 'thisYear', 'later'] as const).flatMap((when): Block[] => {
    const own = steps.filter((step) => step.when === when).map(({ words }) => words)
    return own.length === 0 ? [] : [heading(2, outcomeWords[when]), ...list(own)]
  })
  return [title, ...blocks]
}

interface Step {
  readonly when: When
  readonly words: string
}

function parkedSteps(plan: Plan, madeAt: string): Step[] {
  return plan.parked
    .filter(({ done }) => !done)
    .map(({ text, about, owner, day }) => {
      const who = owner === null ? reportWords.noOwner : partyName(plan, owner)
      const details = [subjectWords(plan, about), who, day === '' ? '' : formatDay(day)].filter((part) => part !== '')
      return { when: whenOf(day, madeAt), words: `${text} (${details.join(', ')})` }
    })
}

function whenOf(day: string, madeAt: string): When {
  if (day === '') return 'later'
  if (Date.parse(day) - Date.parse(madeAt) <= SOON_MS) return 'tomorrow'
  return day.slice(0, 4) === madeAt.slice(0, 4) ? 'thisYear' : 'later'
}

/** Only what was promised and has not ended: nobody said that the rest will come. */
function moneySteps(plan: Plan, madeAt: string): Step[] {
  const year = Number(madeAt.slice(0, 4))
  return plan.investments
    .filter((one) => isPromised(one) && (one.until === null || one.until >= year))
    .map((one) => {
      const what = withEffort(one.label.trim() || sourceCopy[one.source].shortName, one.effort)
      const party = partyName(plan, one.party)
      return {
        when: one.from <= year ? 'thisYear' : 'later',
        words: `${party}: ${what}, ${formatRisingAmount(one, plan.workshop)}`,
      } as const
    })
}
