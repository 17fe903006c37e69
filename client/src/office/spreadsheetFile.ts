// A plan as a spreadsheet with live formulas, for Excel or as OpenDocument. Report and writers are loaded only when
// someone asks for one.

import type { Plan } from '@draaitafel/shared/plan/plan.ts'
import { buildWorkbook } from '@draaitafel/shared/report/buildWorkbook.ts'
import type { ReportFacts } from '@draaitafel/shared/report/reportFacts.ts'
import type { Workbook } from '@draaitafel/shared/report/workbook.ts'
import { odsFile } from './odf/odsFile.ts'
import { xlsxFile } from './xlsx/xlsxFile.ts'

export type SpreadsheetFormat = 'xlsx' | 'ods'

export function spreadsheetFile(plan: Plan, facts: ReportFacts, format: SpreadsheetFormat): Blob {
  return workbookFile(buildWorkbook(plan, facts), format)
}

export function workbookFile(workbook: Workbook, format: SpreadsheetFormat): Blob {
  return format === 'xlsx' ? xlsxFile(workbook) : odsFile(workbook)
}
