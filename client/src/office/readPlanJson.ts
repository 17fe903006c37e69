// Reads a file that has to be a whole plan (JSON), with the edition of the model it was made with. Nothing else is a plan here:
// for spreadsheets with lines to add see readPlanFile.ts.

import type { Problem } from '@draaitafel/shared/base/problem.ts'
import { accepted, type Result, refused } from '@draaitafel/shared/base/result.ts'
import type { PlanBeside } from '@draaitafel/shared/derive/overPlans.ts'
import { modelVersionIn, parsePlanJson } from '@draaitafel/shared/exchange/parsePlanJson.ts'
import { bytesOfFile } from './reading/bytesOfFile.ts'
import { fileKindOf } from './reading/fileKind.ts'

export async function readPlanJson(file: File): Promise<Result<PlanBeside, Problem>> {
  const opened = await bytesOfFile(file)
  if (!opened.ok) return opened
  const found = fileKindOf(opened.value, file.name)
  if (found.kind !== 'json') return refused({ kind: 'import.otherFormat' })
  const read = parsePlanJson(found.text)
  return read.ok ? accepted({ plan: read.value, modelVersion: modelVersionIn(found.text) }) : read
}
