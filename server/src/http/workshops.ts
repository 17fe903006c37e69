// Making, inviting to, opening and deleting workshops.

import { planLimits } from '@draaitafel/shared/plan/limits.ts'
import type { Plan } from '@draaitafel/shared/plan/plan.ts'
import type { CreatedWorkshop, Invitation } from '@draaitafel/shared/protocol/http.ts'
import { isTemplateId, planFromTemplate, type TemplateId } from '@draaitafel/shared/templates/templates.ts'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { linksOf } from '../access/keys.ts'
import { may } from '../access/policy.ts'
import { deletedAfter } from '../retention.ts'
import { createWorkshop } from '../rooms/createWorkshop.ts'
import { fieldsOf, giveCookie, type HttpParts, storedOrAnswer, visit } from './context.ts'
import { sendProblem } from './problems.ts'

const CREATE_PER_MINUTE = 120

export function addWorkshopRoutes(app: FastifyInstance, parts: HttpParts): void {
  const limited = { config: { rateLimit: { max: CREATE_PER_MINUTE, timeWindow: '1 minute' } } }
  app.post('/api/workshops', limited, (request, reply) => create(parts, request, reply))
  app.get('/api/workshops/:id/invitation', (request, reply) => invite(parts, request, reply))
  app.patch('/api/workshops/:id', (request, reply) => moveDoor(parts, request, reply))
  app.delete('/api/workshops/:id', (request, reply) => remove(parts, request, reply))
}

async function create(parts: HttpParts, request: FastifyRequest, reply: FastifyReply): Promise<unknown> {
  const { title: given, template = 'leeg' } = fieldsOf(request.body)
  const title = typeof given === 'string' ? given.trim() : ''
  if (title === '' || title.length > planLimits.titleLength) return sendProblem(reply, 'ongeldige-titel')
  if (!isTemplateId(template)) return sendProblem(reply, 'onbekend-sjabloon')
  const now = new Date()
  const made = await storedOrAnswer(parts, reply, createWorkshop(parts.storage, newPlan(template, title, now), now))
  if (!made) return reply
  const record = made.value
  giveCookie(parts, reply, record, 'facilitator')
  const created: CreatedWorkshop = {
    id: record.id,
    code: record.code,
    links: linksOf(parts.secret, record, parts.publicUrl()),
  }
  return reply.code(201).send(created)
}

/** An empty table starts this year; the cases keep the years of their story. */
function newPlan(template: TemplateId, title: string, now: Date): Plan {
  return template === 'leeg' ? planFromTemplate(template, title, now.getFullYear()) : planFromTemplate(template, title)
}

async function invite(parts: HttpParts, request: FastifyRequest, reply: FastifyReply): Promise<unknown> {
  const visited = await visit(parts, request, reply, 'inviteParticipants')
  if (!visited) return reply
  const { record, role } = visited
  const links = linksOf(parts.secret, record, parts.publicUrl())
  const invitation: Invitation = {
    code: record.code,
    doorOpen: record.doorOpen,
    links: may(role, 'inviteEveryone') ? links : { participant: links.participant },
    deletedAfter: deletedAfter(record, parts.config.retentionDays),
  }
  return reply.send(invitation)
}

async function moveDoor(parts: HttpParts, request: FastifyRequest, reply: FastifyReply): Promise<unknown> {
  const visited = await visit(parts, request, reply, 'moveDoor')
  if (!visited) return reply
  const { doorOpen } = fieldsOf(request.body)
  if (typeof doorOpen !== 'boolean') return sendProblem(reply, 'ongeldig-verzoek')
  const moved = await storedOrAnswer(parts, reply, parts.storage.updateWorkshop(visited.record.id, { doorOpen }))
  if (!moved) return reply
  return reply.send({ doorOpen })
}

async function remove(parts: HttpParts, request: FastifyRequest, reply: FastifyReply): Promise<unknown> {
  const visited = await visit(parts, request, reply, 'deleteWorkshop')
  if (!visited) return reply
  const deleting = parts.registry.deleteWorkshop(visited.record.id, new Date().toISOString())
  if (!(await storedOrAnswer(parts, reply, deleting))) return reply
  return reply.code(204).send()
}
