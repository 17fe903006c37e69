// A plan as Markdown, for wikis and for who writes in plain text. The report is fetched only when someone asks for one.

import type { Plan } from '@draaitafel/shared/plan/plan.ts'
import { buildReport } from '@draaitafel/shared/report/buildReport.ts'
import { markdown } from '@draaitafel/shared/report/markdown.ts'
import type { ReportFacts, ReportKind } from '@draaitafel/shared/report/reportFacts.ts'

export async function markdownFile(plan: Plan, facts: ReportFacts, kind: ReportKind): Promise<Blob> {
  return new Blob([markdown(buildReport(plan, facts, kind))], { type: 'text/markdown;charset=utf-8' })
}
