// Would a WebSocket be accepted now? Browsers hide why a socket was refused, so the client asks here. Also lets an
// operator see connections that something along the way blocks.

import { BLOCKED_AFTER, FAILED_QUERY } from '@draaitafel/shared/protocol/http.ts'
import * as v from 'valibot'
import type { CrowdProblem } from '../access/crowd.ts'
import type { App } from './checked.ts'
import { addressOf, type HttpParts, mayDo, type Visit } from './context.ts'
import { type ProblemName, Refusal } from './problems.ts'

/** Many may wait behind one address for a seat at a full table, each asking now and then. */
const ASKED_PER_MINUTE = 3000

const UPGRADE_REQUIRED = 426

const problemOf = { addressFull: 'adres-vol', serverFull: 'server-vol' } as const satisfies Record<
  CrowdProblem,
  ProblemName
>

/** When a whole room is shut out, one log line a minute is enough; the metrics count all of them. */
const SAID_EVERY_MS = 60_000

/** A repeated query parameter counts as absent. */
const asked = v.object({ [FAILED_QUERY]: v.fallback(v.optional(v.string()), undefined) })

export function addSeatRoutes(app: App, parts: HttpParts): void {
  const limited = { config: { rateLimit: { max: ASKED_PER_MINUTE, timeWindow: '1 minute' } } }
  const warn = rarely((words) => parts.log.warn(words))
  app.get(
    '/api/workshops/:id/seat',
    { ...limited, ...mayDo(parts, 'readPlan'), schema: { querystring: asked } },
    async (request, reply) => {
      const { visit, query } = request
      const problem = problemOfSeat(parts, visit, addressOf(request))
      if (problem) throw new Refusal(problem)
      // The number of failures at which a browser reports once; later it has failed more often.
      if (query[FAILED_QUERY] === String(BLOCKED_AFTER)) {
        parts.metrics.lineBlocked()
        warn('a browser reaches us over HTTP but cannot open a WebSocket: a network or a proxy lets none through')
      }
      return reply.code(204).send()
    },
  )
  // A proxy that drops `Upgrade` turns a WebSocket into this.
  app.get('/sync/:id', async (_request, reply) => {
    parts.metrics.doorRefused(UPGRADE_REQUIRED)
    warn('a WebSocket came as plain HTTP: the proxy in front must pass the Upgrade and Connection headers')
    reply.header('upgrade', 'websocket')
    throw new Refusal('geen-upgrade')
  })
}

type Warn = (words: string) => void

/** Each sentence at most once per interval. */
function rarely(warn: Warn): Warn {
  const said = new Map<string, number>()
  return (words) => {
    const now = Date.now()
    if (now - (said.get(words) ?? 0) < SAID_EVERY_MS) return
    said.set(words, now)
    warn(words)
  }
}

/** Why a WebSocket would be refused now. */
function problemOfSeat(parts: HttpParts, { record, role }: Visit, ip: string): ProblemName | null {
  if (parts.isDraining()) return 'niet-beschikbaar'
  const crowded = parts.crowd.problemFor(ip)
  if (crowded) return problemOf[crowded]
  if (parts.registry.hasNoRoomFor(record.id)) return 'server-vol'
  return parts.registry.isFull(record.id, role) ? 'tafel-vol' : null
}
