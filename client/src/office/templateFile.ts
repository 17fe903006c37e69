// The spreadsheet to fill in before a workshop, as a file. Loaded only when someone asks for one.

import type { Plan } from '@draaitafel/shared/plan/plan.ts'
import { templateWorkbook } from '@draaitafel/shared/report/workbookTemplate.ts'
import { type SpreadsheetFormat, workbookFile } from './spreadsheetFile.ts'

export function templateFile(plan: Plan, madeAt: string, format: SpreadsheetFormat): Blob {
  return workbookFile(templateWorkbook(plan, madeAt), format)
}
