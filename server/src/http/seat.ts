// Would the WebSocket door open now? A browser is not told why a socket stays shut, so it asks here. And what an operator
// can see of lines that something on the way does not let through.

import { BLOCKED_AFTER, FAILED_QUERY } from '@draaitafel/shared/protocol/http.ts'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { CrowdProblem } from '../access/crowd.ts'
import { type HttpParts, visit } from './context.ts'
import { type ProblemName, sendProblem } from './problems.ts'

/** Many may wait behind one address for a place at a full table, each asking now and then. */
const ASKED_PER_MINUTE = 3000

const UPGRADE_REQUIRED = 426

const problemOf = { addressFull: 'adres-vol', serverFull: 'server-vol' } as const satisfies Record<
  CrowdProblem,
  ProblemName
>

/** Of a whole room that is shut out one line a minute is enough to know; the metrics count them all. */
const SAID_EVERY_MS = 60_000

export function addSeatRoutes(app: FastifyInstance, parts: HttpParts): void {
  const limited = { config: { rateLimit: { max: ASKED_PER_MINUTE, timeWindow: '1 minute' } } }
  const warn = rarely((words) => parts.log.warn(words))
  app.get('/api/workshops/:id/seat', limited, (request, reply) => askSeat(parts, warn, request, reply))
  // A proxy that drops `Upgrade` turns a WebSocket into this.
  app.get('/sync/:id', (_request, reply) => {
    parts.metrics.doorRefused(UPGRADE_REQUIRED)
    warn('a WebSocket came as plain HTTP: the proxy in front must pass the Upgrade and Connection headers')
    return sendProblem(reply.header('upgrade', 'websocket'), 'geen-upgrade')
  })
}

type Warn = (words: string) => void

/** Each sentence once in a while. */
function rarely(warn: Warn): Warn {
  const said = new Map<string, number>()
  return (words) => {
    const now = Date.now()
    if (now - (said.get(words) ?? 0) < SAID_EVERY_MS) return
    said.set(words, now)
    warn(words)
  }
}

async function askSeat(parts: HttpParts, warn: Warn, request: FastifyRequest, reply: FastifyReply): Promise<unknown> {
  const visited = await visit(parts, request, reply, 'readPlan')
  if (!visited) return reply
  const { record, role } = visited
  if (parts.isDraining()) return sendProblem(reply, 'niet-beschikbaar')
  const crowded = parts.crowd.problemFor(request.ip)
  if (crowded) return sendProblem(reply, problemOf[crowded])
  if (parts.registry.hasNoRoomFor(record.id)) return sendProblem(reply, 'server-vol')
  if (parts.registry.isFull(record.id, role)) return sendProblem(reply, 'tafel-vol')
  const { [FAILED_QUERY]: failed } = request.query as Record<string, unknown>
  // The number a browser asks with once, when it knows enough; later it has failed more often.
  if (failed === String(BLOCKED_AFTER)) {
    parts.metrics.lineBlocked()
    warn('a browser reaches us over HTTP but cannot open a WebSocket: a network or a proxy lets none through')
  }
  return reply.code(204).send()
}
