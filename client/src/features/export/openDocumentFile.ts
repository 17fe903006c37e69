// A plan as an OpenDocument text. Report and writer are fetched only when someone asks for one.

import type { Plan } from '@draaitafel/shared/plan/plan.ts'
import { buildReport } from '@draaitafel/shared/report/buildReport.ts'
import type { ReportFacts, ReportKind } from '@draaitafel/shared/report/reportFacts.ts'
import { odtFile } from './odtFile.ts'

export async function openDocumentFile(plan: Plan, facts: ReportFacts, kind: ReportKind): Promise<Blob> {
  return odtFile(buildReport(plan, facts, kind))
}
