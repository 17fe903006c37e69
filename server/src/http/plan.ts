// The plan as JSON, as it is now. With the names of people for who leads; a plan that leaves the room has none.

import { toPlanJson } from '@draaitafel/shared/exchange/planJson.ts'
import { withoutNames } from '@draaitafel/shared/plan/withoutNames.ts'
import { closeCodes } from '@draaitafel/shared/protocol/closeCodes.ts'
import type { FastifyInstance } from 'fastify'
import { type HttpParts, visit } from './context.ts'
import { sendProblem } from './problems.ts'

export function addPlanRoutes(app: FastifyInstance, parts: HttpParts): void {
  app.get('/api/workshops/:id/plan', async (request, reply) => {
    const visited = await visit(parts, request, reply, 'readPlan')
    if (!visited) return reply
    const plan = await parts.registry.readPlan(visited.record.id)
    if (plan.ok) return reply.send(toPlanJson(visited.role === 'facilitator' ? plan.value : withoutNames(plan.value)))
    if (plan.problem === closeCodes.deleted) return sendProblem(reply, 'verwijderd')
    return sendProblem(reply, plan.problem === closeCodes.newerDocument ? 'andere-versie' : 'niet-beschikbaar')
  })
}
