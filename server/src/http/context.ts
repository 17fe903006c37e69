// What the HTTP routes share: parts of the server, and the checks before most routes: which workshop is this, in
// which role is this browser, and may it do that?

import { ROLE_QUERY } from '@draaitafel/shared/protocol/messages.ts'
import type { Role } from '@draaitafel/shared/protocol/roles.ts'
import type { FastifyReply, FastifyRequest } from 'fastify'
import { addressGroup } from '../access/address.ts'
import {
  accessOfRequest,
  browserOfRequest,
  cookieName,
  cookieOptions,
  signCookie,
  surplusCookies,
} from '../access/cookie.ts'
import type { Crowd } from '../access/crowd.ts'
import type { Guesses } from '../access/guessLimiter.ts'
import { may, type Permission } from '../access/policy.ts'
import type { Audit } from '../base/audit.ts'
import type { Config } from '../base/config.ts'
import type { Log } from '../base/log.ts'
import type { Metrics } from '../base/metrics.ts'
import type { Forwarder } from '../cluster/forwarder.ts'
import type { RoomRegistry } from '../rooms/roomRegistry.ts'
import type { Storage } from '../storage/storage.ts'
import type { FoundWorkshop, WorkshopRecord } from '../storage/workshopStore.ts'
import { type ProblemName, Refusal } from './problems.ts'

export interface HttpParts {
  readonly config: Config
  readonly log: Log
  readonly storage: Storage
  readonly registry: RoomRegistry
  readonly secret: Uint8Array
  /** Of the data: see access/life.ts. */
  readonly life: string
  readonly metrics: Metrics
  readonly audit: Audit
  readonly guesses: Guesses
  readonly crowd: Crowd
  /** Null: there are no other servers. */
  readonly forwarder: Forwarder | null
  /** Known once the port is known: links, cookies and the allowed origin depend on it. */
  publicUrl(): string
  isDraining(): boolean
}

/** The caller, and the workshop. */
export interface Visit {
  readonly record: WorkshopRecord
  readonly role: Role
  readonly browser: string
}

declare module 'fastify' {
  interface FastifyRequest {
    /** Set on routes with `mayDo` only. */
    visit: Visit
  }
}

/** Where the visitor is, also when another of our servers passed it on. */
export function addressOf({ hop, ip }: FastifyRequest): string {
  return hop?.address ?? ip
}

/** For routes that set a cookie: counted per browser, a client could keep getting more of them. */
export function countedByAddress(max: number) {
  const keyGenerator = (request: FastifyRequest) => addressGroup(addressOf(request))
  return { config: { rateLimit: { max, timeWindow: '1 minute', keyGenerator } } }
}

/**
 * For routes of one workshop: only for roles that may do this. Checked before the input: someone who may not is told
 * that, and nothing about the input.
 */
export function mayDo(parts: HttpParts, permission: Permission) {
  return {
    preValidation: async (request: FastifyRequest): Promise<void> => {
      request.visit = await visitOf(parts, request)
      if (!may(request.visit.role, permission)) throw new Refusal('geen-recht')
    },
  }
}

async function visitOf({ storage, secret }: HttpParts, { params, query, headers }: FastifyRequest): Promise<Visit> {
  const record = liveRecord(await storage.findWorkshop((params as WorkshopPath).id))
  const wanted = (query as Readonly<Record<string, unknown>>)[ROLE_QUERY]
  const access = accessOfRequest(secret, record, headers.cookie, wanted, Date.now())
  if (access === null) throw new Refusal('niet-ingelogd')
  return { record, ...access }
}

interface WorkshopPath {
  readonly id: string
}

export function liveRecord(found: FoundWorkshop, unknown: ProblemName = 'onbekende-werksessie'): WorkshopRecord {
  if (found.state === 'live') return found.record
  throw new Refusal(found.state === 'deleted' ? 'verwijderd' : unknown)
}

/** The result of this storage call. Reading may work while writing fails. */
export async function stored<T>(work: Promise<T> | T): Promise<T> {
  try {
    return await work
  } catch (cause) {
    throw new Refusal('niet-beschikbaar', { cause })
  }
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
