// Fetches the plan of a moment and reads it like any plan file. The reader is loaded with the first one.

import { type Result, refused } from '@draaitafel/shared/base/result.ts'
import type { Plan } from '@draaitafel/shared/plan/plan.ts'
import type { Role } from '@draaitafel/shared/protocol/roles.ts'
import { fetchMoment, type HttpFailure } from '../../http/api.ts'
import { part } from '../../parts/part.ts'

const fetchParsePlanJson = part(() => import('@draaitafel/shared/exchange/parsePlanJson.ts'))

/** Rejects only when the reader of plan files cannot be loaded. */
export async function fetchPlanOfMoment(
  workshop: string,
  role: Role,
  moment: string,
): Promise<Result<Plan, HttpFailure | 'unreadable'>> {
  const answer = await fetchMoment(workshop, role, moment)
  if (!answer.ok) return answer
  const { parsePlanJson } = await fetchParsePlanJson()
  const read = parsePlanJson(JSON.stringify(answer.value))
  return read.ok ? read : refused('unreadable')
}
