// Would the WebSocket door open now? A browser is not told why a socket stays shut, so it asks here.

import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { CrowdProblem } from '../access/crowd.ts'
import { type HttpParts, visit } from './context.ts'
import { type ProblemName, sendProblem } from './problems.ts'

/** Many may wait behind one address for a place at a full table, each asking now and then. */
const ASKED_PER_MINUTE = 3000

const problemOf = { addressFull: 'adres-vol', serverFull: 'server-vol' } as const satisfies Record<
  CrowdProblem,
  ProblemName
>

export function addSeatRoutes(app: FastifyInstance, parts: HttpParts): void {
  const limited = { config: { rateLimit: { max: ASKED_PER_MINUTE, timeWindow: '1 minute' } } }
  app.get('/api/workshops/:id/seat', limited, (request, reply) => askSeat(parts, request, reply))
}

async function askSeat(parts: HttpParts, request: FastifyRequest, reply: FastifyReply): Promise<unknown> {
  const visited = await visit(parts, request, reply, 'readPlan')
  if (!visited) return reply
  const { record, role } = visited
  if (parts.isDraining()) return sendProblem(reply, 'niet-beschikbaar')
  const crowded = parts.crowd.problemFor(request.ip)
  if (crowded) return sendProblem(reply, problemOf[crowded])
  if (parts.registry.hasNoRoomFor(record.id)) return sendProblem(reply, 'server-vol')
  if (parts.registry.isFull(record.id, role)) return sendProblem(reply, 'tafel-vol')
  return reply.code(204).send()
}
