// The agreed plan as a report, chapter by chapter. Pure: the same plan and facts give the same report.
// No chapter scores or predicts; renderers turn the tree into a format.

import { formatDay } from '../copy/nl/format.ts'
import { reportSentences, reportTitles, subtitleOf } from '../copy/nl/report.ts'
import { useCopy } from '../copy/nl/uses.ts'
import type { Plan } from '../plan/plan.ts'
import { agreementsChapter, parkedChapter } from './agreementChapters.ts'
import { aboutChapter, questionsChapter } from './closingChapters.ts'
import { coverageChapter, investmentsChapter, needsChapter, volunteeringChapter } from './moneyChapters.ts'
import { placingChapter } from './placingChapter.ts'
import { aimsChapter, flowChapter, knobsChapter, partiesChapter, visionChapter } from './planChapters.ts'
import { missingChapter, proofsChapter } from './proofChapters.ts'
import type { ReportFacts } from './reportFacts.ts'
import { paragraphs, type Report } from './reportTree.ts'

export function buildReport(plan: Plan, facts: ReportFacts): Report {
  const { title, place, exampleAmounts } = plan.workshop
  return {
    title: title.trim() === '' ? reportTitles.untitled : title.trim(),
    subtitle: subtitleOf(formatDay(facts.madeAt), place.trim()),
    language: 'nl',
    blocks: [
      ...(exampleAmounts ? paragraphs(reportSentences.exampleAmounts) : []),
      ...paragraphs(reportSentences.use(useCopy[plan.workshop.use].name)),
      ...visionChapter(plan),
      ...partiesChapter(plan),
      ...placingChapter(plan),
      ...knobsChapter(plan),
      ...flowChapter(plan),
      ...aimsChapter(plan),
      ...proofsChapter(plan),
      ...investmentsChapter(plan),
      ...volunteeringChapter(plan),
      ...needsChapter(plan),
      ...coverageChapter(plan),
      ...questionsChapter(plan),
      ...agreementsChapter(plan),
      ...parkedChapter(plan),
      ...missingChapter(plan),
      ...aboutChapter(plan, facts),
    ],
  }
}
