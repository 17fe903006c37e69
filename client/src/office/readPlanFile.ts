// Reads a file that someone wants to import: a whole plan (JSON) or a spreadsheet with lines to add. The spreadsheet
// reader is loaded when the first one is chosen.

import type { Problem } from '@draaitafel/shared/base/problem.ts'
import { accepted, type Result, refused } from '@draaitafel/shared/base/result.ts'
import type { SheetProblem } from '@draaitafel/shared/base/sheetProblem.ts'
import type { LinesRead } from '@draaitafel/shared/exchange/linesRead.ts'
import { parsePlanJson } from '@draaitafel/shared/exchange/parsePlanJson.ts'
import type { Plan } from '@draaitafel/shared/plan/plan.ts'
import { lonePart } from '../parts/part.ts'
import { bytesOfFile } from './reading/bytesOfFile.ts'
import { fileKindOf } from './reading/fileKind.ts'

const fetchReadWorkbook = lonePart(() => import('./reading/readWorkbook.ts'))
const fetchParseSheets = lonePart(() => import('@draaitafel/shared/exchange/parseSheets.ts'))

export type PlanFile =
  | { readonly kind: 'plan'; readonly plan: Plan }
  /** What it would add depends on the plan at that moment. */
  | { readonly kind: 'lines'; readonly linesFor: (plan: Plan) => Result<LinesRead, readonly SheetProblem[]> }

/** Rejects only when the spreadsheet reader cannot be loaded. */
export async function readPlanFile(file: File): Promise<Result<PlanFile, Problem>> {
  const opened = await bytesOfFile(file)
  if (!opened.ok) return opened
  const bytes = opened.value
  const found = fileKindOf(bytes, file.name)
  if (found.kind === 'wrong') return refused({ kind: 'import.wrongFile', what: found.what })
  if (found.kind === 'json') {
    const read = parsePlanJson(found.text)
    return read.ok ? accepted({ kind: 'plan', plan: read.value }) : read
  }
  const [{ readWorkbook }, { parseSheets }] = await Promise.all([fetchReadWorkbook(), fetchParseSheets()])
  const read = readWorkbook(bytes, found.kind === 'text')
  return read.ok ? accepted({ kind: 'lines', linesFor: (plan) => parseSheets(read.value, plan) }) : read
}
