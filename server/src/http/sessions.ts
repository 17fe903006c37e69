// Coming in: with the key from a link, or with the code while the door is open. Gives a cookie for that role.
// Failed codes are counted per address; right ones never are, and neither are keys, which nobody can guess.

import type { SessionAnswer } from '@draaitafel/shared/protocol/http.ts'
import type { Role } from '@draaitafel/shared/protocol/roles.ts'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { browserOfRequest } from '../access/cookie.ts'
import { parseJoinCode } from '../access/joinCode.ts'
import { roleOfKey } from '../access/keys.ts'
import type { WorkshopRecord } from '../storage/storage.ts'
import { noteUse } from '../workshops/noteUse.ts'
import { countedByAddress, fieldsOf, giveCookie, type HttpParts } from './context.ts'
import { type ProblemName, sendProblem } from './problems.ts'

/** A full room may come in from behind one address at once. */
const IN_PER_MINUTE = 600

/** What a code lets people be. */
const ROLE_BY_CODE: Role = 'participant'

type Entrance = { readonly record: WorkshopRecord; readonly role: Role } | { readonly problem: ProblemName }

export function addSessionRoutes(app: FastifyInstance, parts: HttpParts): void {
  app.post('/api/sessions', countedByAddress(IN_PER_MINUTE), (request, reply) => comeIn(parts, request, reply))
}

async function comeIn(parts: HttpParts, request: FastifyRequest, reply: FastifyReply): Promise<unknown> {
  const { workshop, key, code } = fieldsOf(request.body)
  const isKey = typeof workshop === 'string' && typeof key === 'string'
  if (!isKey && code === undefined) return sendProblem(reply, 'ongeldig-verzoek')
  // Before it is looked up: a right code must wait too, or waiting would not keep a guesser from finding it.
  const wait = isKey ? 0 : parts.guesses.secondsToWait(request.ip)
  if (wait > 0) return sendProblem(reply.header('retry-after', wait), 'te-vaak')
  const entrance = isKey ? await byKey(parts, workshop, key) : await byCode(parts, code)
  if ('problem' in entrance) {
    if (entrance.problem === 'onbekende-code') parts.guesses.failed(request.ip)
    return sendProblem(reply, entrance.problem)
  }
  const { record, role } = entrance
  await noteUse(parts, record, new Date())
  const isNew = browserOfRequest(parts.secret, record, request.headers.cookie) === undefined
  giveCookie(parts, request, reply, record, role)
  const answer: SessionAnswer = { workshop: record.id, role, isNew }
  return reply.send(answer)
}

async function byKey(parts: HttpParts, workshop: string, key: string): Promise<Entrance> {
  const found = await parts.storage.findWorkshop(workshop)
  if (found.state === 'deleted') return { problem: 'verwijderd' }
  if (found.state === 'unknown') return { problem: 'onbekende-werksessie' }
  const role = roleOfKey(parts.secret, found.record, key)
  return role === null ? { problem: 'onjuiste-sleutel' } : { record: found.record, role }
}

async function byCode(parts: HttpParts, given: unknown): Promise<Entrance> {
  const code = parseJoinCode(given)
  if (code === null) return { problem: 'onbekende-code' }
  const found = await parts.storage.findByCode(code)
  if (found.state === 'deleted') return { problem: 'verwijderd' }
  if (found.state === 'unknown') return { problem: 'onbekende-code' }
  return found.record.doorOpen ? { record: found.record, role: ROLE_BY_CODE } : { problem: 'deur-dicht' }
}
