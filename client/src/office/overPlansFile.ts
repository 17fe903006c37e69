// Several plans as one spreadsheet with live formulas, for Excel or as OpenDocument. Loaded only when someone asks for it.

import type { OverPlans, PlanBeside } from '@draaitafel/shared/derive/overPlans.ts'
import { overPlansWorkbook } from '@draaitafel/shared/report/overPlansWorkbook.ts'
import type { ReportFacts } from '@draaitafel/shared/report/reportFacts.ts'
import { type SpreadsheetFormat, workbookFile } from './spreadsheetFile.ts'

export function overPlansFile(
  over: OverPlans,
  beside: readonly PlanBeside[],
  names: readonly string[],
  facts: ReportFacts,
  format: SpreadsheetFormat,
): Blob {
  return workbookFile(overPlansWorkbook(over, beside, names, facts), format)
}
