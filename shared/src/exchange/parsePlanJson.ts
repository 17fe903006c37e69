// A plan file → a plan, or the first fault and its line. Never throws. The fields themselves: parsePlanFields.ts.
// Putting the plan into a workshop: the action plan.replace.

import type { Problem } from '../base/problem.ts'
import type { Result } from '../base/result.ts'
import { shortText } from '../base/text.ts'
import type { Plan } from '../plan/plan.ts'
import { parseJson } from './jsonText.ts'
import { parseJsonFile } from './parseJsonFile.ts'
import { parsePlanFields } from './parsePlanFields.ts'
import { PLAN_FORMAT, PLAN_FORMAT_VERSION } from './planJson.ts'

/** Anything longer is not an edition. */
const LONGEST_VERSION = 40

const planFile = {
  format: PLAN_FORMAT,
  version: PLAN_FORMAT_VERSION,
  otherwise: { kind: 'import.otherFormat' },
} as const

/** `text`: a whole file; why it may be refused: parseJsonFile.ts. Order keys are generated again; unknown fields are ignored. */
export function parsePlanJson(text: string): Result<Plan, Problem> {
  return parseJsonFile(text, planFile, parsePlanFields)
}

/** Which edition of the model a plan file says it was made with. Null: it does not say, or is not JSON. */
export function modelVersionIn(text: string): string | null {
  const read = parseJson(text.startsWith('\ufeff') ? text.slice(1) : text)
  if ('reason' in read || typeof read.value !== 'object' || read.value === null) return null
  const { modelVersion } = read.value as { readonly modelVersion?: unknown }
  return typeof modelVersion === 'string' ? shortText(modelVersion, LONGEST_VERSION) : null
}
