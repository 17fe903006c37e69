// What the HTTP routes share: parts of the server, and the question every route asks first: which workshop is this, and
// as whom does this browser come?

import { ROLE_QUERY } from '@draaitafel/shared/protocol/messages.ts'
import type { Role } from '@draaitafel/shared/protocol/roles.ts'
import type { FastifyReply, FastifyRequest } from 'fastify'
import { addressGroup } from '../access/addressGroup.ts'
import {
  accessOfRequest,
  browserOfRequest,
  cookieName,
  cookieOptions,
  signCookie,
  surplusCookies,
} from '../access/cookie.ts'
import type { Crowd } from '../access/crowd.ts'
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
  readonly crowd: Crowd
  /** Known once the port is: links, cookies and the allowed origin hang on it. */
  publicUrl(): string
  isDraining(): boolean
}

export interface Visit {
  readonly record: WorkshopRecord
  readonly role: Role
  readonly browser: string
}

type Route = (parts: HttpParts, request: FastifyRequest, reply: FastifyReply) => Promise<unknown>

/** For routes that give a cookie: counted by browser, whoever has one could get ever more of them. */
export function countedByAddress(max: number) {
  const keyGenerator = ({ ip }: FastifyRequest) => addressGroup(ip)
  return { config: { rateLimit: { max, timeWindow: '1 minute', keyGenerator } } }
}

/** For files with many routes: each is a function of its own that is given the parts. */
export function routesWith(parts: HttpParts) {
  return (route: Route) => (request: FastifyRequest, reply: FastifyReply) => route(parts, request, reply)
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
  const access = accessOfRequest(parts.secret, record, request.headers.cookie, wanted, Date.now())
  if (access === null) {
    sendProblem(reply, 'niet-ingelogd')
    return null
  }
  if (may(access.role, deed)) return { record, ...access }
  sendProblem(reply, 'geen-recht')
  return null
}

export function liveOrAnswer(reply: FastifyReply, found: FoundWorkshop): WorkshopRecord | null {
  if (found.state === 'live') return found.record
  sendProblem(reply, found.state === 'deleted' ? 'verwijderd' : 'onbekende-werksessie')
  return null
}

/** A fresh value each time; cookies of other roles in this browser stay as they are. */
export function giveCookie(
  parts: HttpParts,
  request: FastifyRequest,
  reply: FastifyReply,
  record: WorkshopRecord,
  role: Role,
): void {
  const given = request.headers.cookie
  const options = cookieOptions(parts.publicUrl())
  const value = signCookie(parts.secret, record, role, Date.now(), browserOfRequest(parts.secret, record, given))
  for (const name of surplusCookies(parts.secret, given)) reply.clearCookie(name, { path: options.path })
  reply.setCookie(cookieName(record.id, role), value, options)
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
