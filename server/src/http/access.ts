// As what this browser may come in, and forgetting that: on a laptop that others use too, the next person must not be in.

import { isId } from '@draaitafel/shared/base/ids.ts'
import type { AccessAnswer } from '@draaitafel/shared/protocol/http.ts'
import { ROLE_QUERY } from '@draaitafel/shared/protocol/messages.ts'
import { isRole } from '@draaitafel/shared/protocol/roles.ts'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { cookieName, cookieOptions } from '../access/cookie.ts'
import { type HttpParts, visit } from './context.ts'
import { sendProblem } from './problems.ts'

export function addAccessRoutes(app: FastifyInstance, parts: HttpParts): void {
  app.get('/api/workshops/:id/access', (request, reply) => askAccess(parts, request, reply))
  app.delete('/api/workshops/:id/access', (request, reply) => forgetAccess(parts, request, reply))
}

async function askAccess(parts: HttpParts, request: FastifyRequest, reply: FastifyReply): Promise<unknown> {
  const visited = await visit(parts, request, reply, 'readPlan')
  if (!visited) return reply
  const answer: AccessAnswer = { role: visited.role }
  return reply.send(answer)
}

/** Also of a workshop that is gone, and of a cookie that counts no more: this browser is to have none of it. */
async function forgetAccess(parts: HttpParts, request: FastifyRequest, reply: FastifyReply): Promise<unknown> {
  const { id } = request.params as { id: string }
  const role = (request.query as Record<string, unknown>)[ROLE_QUERY]
  if (!isId(id) || !isRole(role)) return sendProblem(reply, 'ongeldig-verzoek')
  const { path, secure } = cookieOptions(parts.publicUrl())
  return reply.clearCookie(cookieName(id, role), { path, secure }).code(204).send()
}
