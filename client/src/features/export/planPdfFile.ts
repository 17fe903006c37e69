// A plan as a PDF file. Report and writer are fetched only when someone asks for one.

import type { Plan } from '@draaitafel/shared/plan/plan.ts'
import { buildReport } from '@draaitafel/shared/report/buildReport.ts'
import type { ReportFacts, ReportKind } from '@draaitafel/shared/report/reportFacts.ts'
import { pdfFile } from './pdfFile.ts'

export async function planPdfFile(plan: Plan, facts: ReportFacts, kind: ReportKind): Promise<Blob> {
  return pdfFile(buildReport(plan, facts, kind))
}
