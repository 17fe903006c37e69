// What the HTTP routes share: parts of the server, and the question every route asks first: which workshop is this, and
// as whom does this browser come?

import { ROLE_QUERY } from '@draaitafel/shared/protocol/messages.ts'
import type { Role } from '@draaitafel/shared/protocol/roles.ts'
import type { FastifyReply, FastifyRequest } from 'fastify'
import { cookieName, cookieOptions, roleOfRequest, signCookie } from '../access/cookie.ts'
import type { GuessLimiter } from '../access/guessLimiter.ts'
import { type Deed, may } from '../access/policy.ts'
import type { Config } from '../config.ts'
import type { Log } from '../log.ts'
import type { Metrics } from '../metrics.ts'
import type { RoomRegistry } from '../rooms/roomRegistry.ts'
import type { FoundWorkshop, Storage, WorkshopRecord } from '../storage/storage.ts'
import { sendProblem } from './problems.ts'

export interface HttpParts {
  readonly config: Config
  readonly log: Log
  readonly storage: Storage
  readonly registry: RoomRegistry
  readonly secret: Uint8Array
  readonly metrics: Metrics
  readonly guesses: GuessLimiter
  /** Known once the port is: links, cookies and the allowed origin hang on it. */
  publicUrl(): string
  isDraining(): boolean
}

export interface Visit {
  readonly record: WorkshopRecord
  readonly role: Role
}

/** The workshop in the path, if this browser may do the deed there; otherwise the answer is sent and null given. */
export async function visit(
  parts: HttpParts,
  request: FastifyRequest,
  reply: FastifyReply,
  deed: Deed,
): Promise<Visit | null> {
  const { id } = request.params as { id: string }
  const record = liveOrAnswer(reply, await parts.storage.findWorkshop(id))
  if (!record) return null
  const wanted = (request.query as Record<string, unknown>)[ROLE_QUERY]
  const role = roleOfRequest(parts.secret, record, request.headers.cookie, wanted, Date.now())
  if (role === null) {
    sendProblem(reply, 'niet-ingelogd')
    return null
  }
  if (may(role, deed)) return { record, role }
  sendProblem(reply, 'geen-recht')
  return null
}

export function liveOrAnswer(reply: FastifyReply, found: FoundWorkshop): WorkshopRecord | null {
  if (found.state === 'live') return found.record
  sendProblem(reply, found.state === 'deleted' ? 'verwijderd' : 'onbekende-werksessie')
  return null
}

export function giveCookie(parts: HttpParts, reply: FastifyReply, record: WorkshopRecord, role: Role): void {
  const value = signCookie(parts.secret, record, role, Date.now())
  reply.setCookie(cookieName(record.id, role), value, cookieOptions(parts.publicUrl()))
}

/** What this work of the storage gives; null when it failed and the answer is sent. Reading may work while writing fails. */
export async function storedOrAnswer<T>(
  parts: HttpParts,
  reply: FastifyReply,
  work: Promise<T>,
): Promise<{ readonly value: T } | null> {
  try {
    return { value: await work }
  } catch (error) {
    parts.log.error({ err: error }, 'storage failed during a request')
    sendProblem(reply, 'niet-beschikbaar')
    return null
  }
}

/** The fields of a JSON body; an empty object for a body that is no object. */
export function fieldsOf(body: unknown): Record<string, unknown> {
  return typeof body === 'object' && body !== null && !Array.isArray(body) ? (body as Record<string, unknown>) : {}
}
