// The plan of a moment, fetched and read like any plan file.

import { type Result, refused } from '@draaitafel/shared/base/result.ts'
import { parsePlanJson } from '@draaitafel/shared/exchange/parsePlanJson.ts'
import type { Plan } from '@draaitafel/shared/plan/plan.ts'
import type { Role } from '@draaitafel/shared/protocol/roles.ts'
import { fetchMoment, type HttpFailure } from '../../http/api.ts'

export async function fetchPlanOfMoment(
  workshop: string,
  role: Role,
  moment: string,
): Promise<Result<Plan, HttpFailure | 'unreadable'>> {
  const answer = await fetchMoment(workshop, role, moment)
  if (!answer.ok) return answer
  const read = parsePlanJson(JSON.stringify(answer.value))
  return read.ok ? read : refused('unreadable')
}
