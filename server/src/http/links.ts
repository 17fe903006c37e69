// How others get in: the code and the links to pass on, and new ones in their place when they came into wrong hands.

import type { Invitation } from '@draaitafel/shared/protocol/http.ts'
import type { Role } from '@draaitafel/shared/protocol/roles.ts'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { linksOf } from '../access/keys.ts'
import { may } from '../access/policy.ts'
import { startCommand } from '../reach.ts'
import { deletedAfter } from '../retention.ts'
import type { SessionPort } from '../rooms/sessionPort.ts'
import type { WorkshopRecord } from '../storage/storage.ts'
import { renewLinks } from '../workshops/renewLinks.ts'
import { giveCookie, type HttpParts, storedOrAnswer, visit } from './context.ts'
import { sendProblem } from './problems.ts'

export function addLinkRoutes(app: FastifyInstance, parts: HttpParts): void {
  app.get('/api/workshops/:id/invitation', (request, reply) => invite(parts, request, reply))
  app.post('/api/workshops/:id/links', (request, reply) => renew(parts, request, reply))
}

async function invite(parts: HttpParts, request: FastifyRequest, reply: FastifyReply): Promise<unknown> {
  const visited = await visit(parts, request, reply, 'inviteParticipants')
  if (!visited) return reply
  return reply.send(invitationFor(parts, visited.record, visited.role))
}

/**
 * First on disk, then everyone out who came by the old links, then the answer: whoever reads it knows that it is done.
 * The screens of the browser that asked stay; they come back with the cookie that the answer brings.
 */
async function renew(parts: HttpParts, request: FastifyRequest, reply: FastifyReply): Promise<unknown> {
  const visited = await visit(parts, request, reply, 'renewLinks')
  if (!visited) return reply
  const { record, role, browser } = visited
  const renewed = await storedOrAnswer(parts, reply, renewLinks(parts.storage, record))
  if (!renewed) return reply
  // Another facilitator was first: by that, this cookie no longer counts.
  if (!renewed.value) return sendProblem(reply, 'niet-ingelogd')
  const mayStay = (port: SessionPort) => port.role === role && port.browser === browser
  parts.registry.revokeBelow(record.id, renewed.value.linkGeneration, mayStay)
  giveCookie(parts, request, reply, renewed.value, role)
  return reply.send(invitationFor(parts, renewed.value, role))
}

function invitationFor(parts: HttpParts, record: WorkshopRecord, role: Role): Invitation {
  const links = linksOf(parts.secret, record, parts.publicUrl())
  // It names an address of this machine: of no use to others.
  const command = may(role, 'inviteEveryone') ? startCommand(parts.publicUrl()) : null
  return {
    code: record.code,
    doorOpen: record.doorOpen,
    links: may(role, 'inviteEveryone') ? links : { participant: links.participant },
    deletedAfter: deletedAfter(record, parts.config.retentionDays),
    ...(command !== null && { startCommand: command }),
  }
}
