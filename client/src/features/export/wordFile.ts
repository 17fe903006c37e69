// A plan as a Word file. Report and writer are fetched only when someone asks for one.

import type { Plan } from '@draaitafel/shared/plan/plan.ts'
import { buildReport } from '@draaitafel/shared/report/buildReport.ts'
import type { ReportFacts, ReportKind } from '@draaitafel/shared/report/reportFacts.ts'
import { docxFile } from './docxFile.ts'
import { pictureAsPng } from './pictureAsPng.ts'

export async function wordFile(plan: Plan, facts: ReportFacts, kind: ReportKind): Promise<Blob> {
  return docxFile(buildReport(plan, facts, kind), pictureAsPng)
}
