// The plan as JSON, as it is now. With people's names for the facilitator only; a plan that leaves the workshop has
// none.

import { toPlanJson } from '@draaitafel/shared/exchange/planJson.ts'
import { withoutNames } from '@draaitafel/shared/plan/withoutNames.ts'
import { closeCodes } from '@draaitafel/shared/protocol/closeCodes.ts'
import type { App } from './checked.ts'
import { type HttpParts, mayDo } from './context.ts'
import { Refusal } from './problems.ts'

export function addPlanRoutes(app: App, parts: HttpParts): void {
  app.get('/api/workshops/:id/plan', mayDo(parts, 'readPlan'), async ({ visit: { record, role } }) => {
    const plan = await parts.registry.readPlan(record.id)
    if (plan.ok) return toPlanJson(role === 'facilitator' ? plan.value : withoutNames(plan.value))
    if (plan.problem === closeCodes.deleted) throw new Refusal('verwijderd')
    throw new Refusal(plan.problem === closeCodes.newerDocument ? 'andere-versie' : 'niet-beschikbaar')
  })
}
