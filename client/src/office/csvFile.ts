// The money of a plan as a CSV file. Loaded only when someone asks for one.

import type { Plan } from '@draaitafel/shared/plan/plan.ts'
import { csvText } from '@draaitafel/shared/report/csv.ts'

export function csvFile(plan: Plan): Blob {
  return new Blob([csvText(plan)], { type: 'text/csv;charset=utf-8' })
}
