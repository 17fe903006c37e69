// Moments: the plan as it stood, kept beside the room so that it stays what it was. Everyone may look at one; the
// facilitator keeps and removes them. Going back is done on a screen, with the plan of a moment: as any other change.

import { newId } from '@draaitafel/shared/base/ids.ts'
import { shortText } from '@draaitafel/shared/base/text.ts'
import { parsePlanJson } from '@draaitafel/shared/exchange/parsePlanJson.ts'
import { toPlanJson } from '@draaitafel/shared/exchange/planJson.ts'
import { planLimits } from '@draaitafel/shared/nouns/limits.ts'
import { withoutNames } from '@draaitafel/shared/plan/withoutNames.ts'
import type { MomentAnswer } from '@draaitafel/shared/protocol/http.ts'
import { wireLimits } from '@draaitafel/shared/protocol/limits.ts'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { MomentRecord } from '../storage/storage.ts'
import { fieldsOf, type HttpParts, routesWith, storedOrAnswer, visit } from './context.ts'
import { sendProblem } from './problems.ts'

export function addMomentRoutes(app: FastifyInstance, parts: HttpParts): void {
  const handle = routesWith(parts)
  app.post('/api/workshops/:id/moments', handle(keep))
  app.get('/api/workshops/:id/moments', handle(list))
  app.get('/api/workshops/:id/moments/:moment', handle(load))
  app.delete('/api/workshops/:id/moments/:moment', handle(remove))
}

async function keep(parts: HttpParts, request: FastifyRequest, reply: FastifyReply): Promise<unknown> {
  const visited = await visit(parts, request, reply, 'keepMoments')
  if (!visited) return reply
  const { name: given, automatic } = fieldsOf(request.body)
  const name = shortText(given, planLimits.labelLength)
  if (name === '') return sendProblem(reply, 'ongeldig-verzoek')
  const workshop = visited.record.id
  const plan = await parts.registry.readPlan(workshop)
  if (!plan.ok) return sendProblem(reply, 'niet-beschikbaar')
  // Who keeps a moment by hand means the real plan; this is a made-up one.
  if (plan.value.practice && automatic !== true) return sendProblem(reply, 'oefenronde')
  const record: MomentRecord = {
    workshop,
    id: newId(),
    name,
    at: new Date().toISOString(),
    automatic: automatic === true,
  }
  const bytes = new TextEncoder().encode(JSON.stringify(toPlanJson(plan.value)))
  // What a screen cannot read in again is no moment to go back to.
  if (bytes.length > wireLimits.importBytes) return sendProblem(reply, 'plan-te-groot')
  const kept = await storedOrAnswer(parts, reply, parts.storage.keepMoment(record, bytes, planLimits.moments))
  if (!kept) return reply
  return kept.value ? reply.code(201).send(answerOf(record)) : sendProblem(reply, 'momenten-vol')
}

async function list(parts: HttpParts, request: FastifyRequest, reply: FastifyReply): Promise<unknown> {
  const visited = await visit(parts, request, reply, 'readPlan')
  if (!visited) return reply
  const found = await storedOrAnswer(parts, reply, parts.storage.listMoments(visited.record.id))
  return found ? reply.send(found.value.map(answerOf)) : reply
}

async function load(parts: HttpParts, request: FastifyRequest, reply: FastifyReply): Promise<unknown> {
  const visited = await visit(parts, request, reply, 'readPlan')
  if (!visited) return reply
  const { moment } = request.params as { moment: string }
  const found = await storedOrAnswer(parts, reply, parts.storage.loadMoment(visited.record.id, moment))
  if (!found) return reply
  if (!found.value) return sendProblem(reply, 'onbekend-moment')
  const json = visited.role === 'facilitator' ? Buffer.from(found.value) : nameless(found.value)
  if (json === null) return sendProblem(reply, 'niet-beschikbaar')
  return reply.type('application/json; charset=utf-8').send(json)
}

async function remove(parts: HttpParts, request: FastifyRequest, reply: FastifyReply): Promise<unknown> {
  const visited = await visit(parts, request, reply, 'keepMoments')
  if (!visited) return reply
  const { moment } = request.params as { moment: string }
  const plan = await parts.registry.readPlan(visited.record.id)
  if (!plan.ok) return sendProblem(reply, 'niet-beschikbaar')
  // The real plan is nowhere else until the practice round is over.
  if (plan.value.practice?.moment === moment) return sendProblem(reply, 'moment-nodig')
  const removed = await storedOrAnswer(parts, reply, parts.storage.removeMoment(visited.record.id, moment))
  return removed ? reply.code(204).send() : reply
}

/** Who leads goes back to a moment, with all that was in it; who only looks is told of nobody by name. Null: unreadable. */
function nameless(bytes: Uint8Array): string | null {
  const read = parsePlanJson(new TextDecoder().decode(bytes))
  return read.ok ? JSON.stringify(toPlanJson(withoutNames(read.value))) : null
}

function answerOf({ id, name, at, automatic }: MomentRecord): MomentAnswer {
  return { id, name, at, automatic }
}
