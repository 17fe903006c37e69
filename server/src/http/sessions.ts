// Joining: with the key from a link, or with the code while the door is open. Sets a cookie for that role.
// Failed codes are counted per address; correct ones never are, and neither are keys, which nobody can guess.

import type { SessionAnswer } from '@draaitafel/shared/protocol/http.ts'
import type { Role } from '@draaitafel/shared/protocol/roles.ts'
import type { FastifyReply } from 'fastify'
import * as v from 'valibot'
import { browserOfRequest } from '../access/cookie.ts'
import { parseJoinCode } from '../access/joinCode.ts'
import { roleOfKey } from '../access/keys.ts'
import type { FoundWorkshop, WorkshopRecord } from '../storage/workshopStore.ts'
import { noteUse } from '../workshops/noteUse.ts'
import type { App } from './checked.ts'
import { countedByAddress, giveCookie, type HttpParts, liveRecord, stored } from './context.ts'
import { Refusal } from './problems.ts'

/** A full room may join from behind one address at once. */
const IN_PER_MINUTE = 600

/** The role that a code gives. */
const ROLE_BY_CODE: Role = 'participant'

const noWorkshop: FoundWorkshop = { state: 'unknown' }

const byKeyOrCode = v.union([
  v.object({ workshop: v.string(), key: v.string() }),
  // Input that is not a code counts as an unknown code.
  v.object({ code: v.unknown() }),
])

interface Entrance {
  readonly record: WorkshopRecord
  readonly role: Role
}

export function addSessionRoutes(app: App, parts: HttpParts): void {
  const limited = countedByAddress(IN_PER_MINUTE)
  app.post('/api/sessions', { ...limited, schema: { body: byKeyOrCode } }, async (request, reply) => {
    const { body, ip, headers } = request
    const { record, role } = 'key' in body ? await byKey(parts, body) : await byCode(parts, body.code, ip, reply)
    await noteUse(parts, record, new Date())
    const isNew = browserOfRequest(parts.secret, record, headers.cookie) === undefined
    giveCookie(parts, request, reply, record, role)
    return { workshop: record.id, role, isNew } satisfies SessionAnswer
  })
}

interface GivenKey {
  readonly workshop: string
  readonly key: string
}

async function byKey({ storage, secret }: HttpParts, { workshop, key }: GivenKey): Promise<Entrance> {
  const record = liveRecord(await storage.findWorkshop(workshop))
  const role = roleOfKey(secret, record, key)
  if (role === null) throw new Refusal('onjuiste-sleutel')
  return { record, role }
}

async function byCode(parts: HttpParts, given: unknown, ip: string, reply: FastifyReply): Promise<Entrance> {
  // Before the lookup: a correct code must wait too, or waiting would not stop a guesser.
  const wait = await stored(parts.guesses.secondsToWait(ip))
  if (wait > 0) {
    reply.header('retry-after', wait)
    throw new Refusal('te-vaak')
  }
  const code = parseJoinCode(given)
  const found = code === null ? noWorkshop : await parts.storage.findByCode(code)
  if (found.state === 'unknown') await stored(parts.guesses.failed(ip))
  const record = liveRecord(found, 'onbekende-code')
  if (!record.doorOpen) throw new Refusal('deur-dicht')
  return { record, role: ROLE_BY_CODE }
}
