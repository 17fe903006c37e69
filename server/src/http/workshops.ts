// Making workshops, opening and closing their door, pausing, locking and deleting them.

import { isUseId } from '@draaitafel/shared/model/uses.ts'
import { planLimits } from '@draaitafel/shared/nouns/limits.ts'
import type { Plan } from '@draaitafel/shared/plan/plan.ts'
import type { CreatedWorkshop } from '@draaitafel/shared/protocol/http.ts'
import { readLockChange } from '@draaitafel/shared/protocol/lockChange.ts'
import { readLocks } from '@draaitafel/shared/protocol/locks.ts'
import { isTemplateId, planFromTemplate, type TemplateId } from '@draaitafel/shared/templates/templates.ts'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { linksOf } from '../access/keys.ts'
import type { WorkshopChanges } from '../storage/storage.ts'
import { createWorkshop } from '../workshops/createWorkshop.ts'
import { countedByAddress, fieldsOf, giveCookie, type HttpParts, storedOrAnswer, visit } from './context.ts'
import { sendProblem } from './problems.ts'

const CREATE_PER_MINUTE = 120

type Fields = Readonly<Record<string, unknown>>

export function addWorkshopRoutes(app: FastifyInstance, parts: HttpParts): void {
  const limited = countedByAddress(CREATE_PER_MINUTE)
  app.post('/api/workshops', limited, (request, reply) => create(parts, request, reply))
  app.patch('/api/workshops/:id', (request, reply) => change(parts, request, reply))
  app.delete('/api/workshops/:id', (request, reply) => remove(parts, request, reply))
}

async function create(parts: HttpParts, request: FastifyRequest, reply: FastifyReply): Promise<unknown> {
  const { title: given, template = 'leeg', use = 'gesprek' } = fieldsOf(request.body)
  const title = typeof given === 'string' ? given.trim() : ''
  if (title === '' || title.length > planLimits.titleLength) return sendProblem(reply, 'ongeldige-titel')
  if (!isTemplateId(template)) return sendProblem(reply, 'onbekend-sjabloon')
  if (!isUseId(use)) return sendProblem(reply, 'ongeldig-verzoek')
  const now = new Date()
  const plan = newPlan(template, title, now)
  const forUse: Plan = { ...plan, workshop: { ...plan.workshop, use } }
  const made = await storedOrAnswer(parts, reply, createWorkshop(parts.storage, forUse, now))
  if (!made) return reply
  const record = made.value
  giveCookie(parts, request, reply, record, 'facilitator')
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

/**
 * Opens and shuts the door, pauses the table and lets it go on, says all that is locked; one of them or more. Or one change
 * of what is locked, by itself.
 */
async function change(parts: HttpParts, request: FastifyRequest, reply: FastifyReply): Promise<unknown> {
  const visited = await visit(parts, request, reply, 'changeWorkshop')
  if (!visited) return reply
  const { id } = visited.record
  const fields = fieldsOf(request.body)
  if (['lock', 'unlock', 'allowed'].some((name) => name in fields)) return changeLocks(parts, reply, id, fields)
  const changes = parseChanges(fields)
  if (!changes) return sendProblem(reply, 'ongeldig-verzoek')
  const now = Date.now()
  const changed = await storedOrAnswer(parts, reply, parts.storage.updateWorkshop(id, { ...changes, now }))
  if (!changed) return reply
  if (changes.paused !== undefined) parts.registry.setPaused(id, changes.paused, now)
  if (changes.locks !== undefined) parts.registry.setLocks(id, changes.locks)
  return reply.send(changes)
}

async function changeLocks(parts: HttpParts, reply: FastifyReply, id: string, fields: Fields): Promise<unknown> {
  const isAlone = !['doorOpen', 'paused', 'locks'].some((name) => name in fields)
  const change = isAlone ? readLockChange(fields) : null
  if (!change) return sendProblem(reply, 'ongeldig-verzoek')
  const changed = await storedOrAnswer(parts, reply, parts.storage.changeLocks(id, change))
  if (!changed) return reply
  const { value: locks } = changed
  if (!locks) return sendProblem(reply, 'ongeldig-verzoek')
  parts.registry.setLocks(id, locks)
  return reply.send({ locks })
}

function parseChanges(fields: Fields): Pick<WorkshopChanges, 'doorOpen' | 'paused' | 'locks'> | null {
  const { doorOpen, paused, locks: given } = fields
  const isGiven = (value: unknown) => value !== undefined
  if (![doorOpen, paused, given].some(isGiven)) return null
  const locks = isGiven(given) ? readLocks(given) : undefined
  if (locks === null) return null
  if (![doorOpen, paused].filter(isGiven).every((value) => typeof value === 'boolean')) return null
  return {
    ...(typeof doorOpen === 'boolean' && { doorOpen }),
    ...(typeof paused === 'boolean' && { paused }),
    ...(locks && { locks }),
  }
}

async function remove(parts: HttpParts, request: FastifyRequest, reply: FastifyReply): Promise<unknown> {
  const visited = await visit(parts, request, reply, 'deleteWorkshop')
  if (!visited) return reply
  const deleting = parts.registry.deleteWorkshop(visited.record.id, new Date().toISOString())
  if (!(await storedOrAnswer(parts, reply, deleting))) return reply
  return reply.code(204).send()
}
