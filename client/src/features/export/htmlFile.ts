// A plan as a page for a browser. The report is fetched only when someone asks for one.

import type { Plan } from '@draaitafel/shared/plan/plan.ts'
import { buildReport } from '@draaitafel/shared/report/buildReport.ts'
import { htmlText } from '@draaitafel/shared/report/html.ts'
import type { ReportFacts, ReportKind } from '@draaitafel/shared/report/reportFacts.ts'

export async function htmlFile(plan: Plan, facts: ReportFacts, kind: ReportKind): Promise<Blob> {
  return new Blob([htmlText(buildReport(plan, facts, kind))], { type: 'text/html;charset=utf-8' })
}
