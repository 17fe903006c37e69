// A plan file → a plan, or the first fault and its line. Never throws. The fields themselves: parsePlanFields.ts.
// Putting the plan into a workshop: the action plan.replace.

import type { Problem } from '../base/problem.ts'
import type { Result } from '../base/result.ts'
import type { Plan } from '../plan/plan.ts'
import { parseJsonFile } from './parseJsonFile.ts'
import { parsePlanFields } from './parsePlanFields.ts'
import { PLAN_FORMAT, PLAN_FORMAT_VERSION } from './planJson.ts'

const planFile = {
  format: PLAN_FORMAT,
  version: PLAN_FORMAT_VERSION,
  otherwise: { kind: 'import.otherFormat' },
} as const

/** `text`: a whole file; why it may be refused: parseJsonFile.ts. Order keys are generated again; unknown fields are ignored. */
export function parsePlanJson(text: string): Result<Plan, Problem> {
  return parseJsonFile(text, planFile, parsePlanFields)
}
