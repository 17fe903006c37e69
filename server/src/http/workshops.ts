// Creating workshops, opening and closing their door, pausing, locking and deleting them.

import { planLimits } from '@draaitafel/shared/nouns/limits.ts'
import { workshopPart } from '@draaitafel/shared/nouns/workshop.ts'
import type { Plan } from '@draaitafel/shared/plan/plan.ts'
import type { CreatedWorkshop } from '@draaitafel/shared/protocol/http.ts'
import { absent, type LockChange, lockChangeSchema } from '@draaitafel/shared/protocol/lockChange.ts'
import { type Locks, locksSchema } from '@draaitafel/shared/protocol/locks.ts'
import { isTemplateId, planFromTemplate, type TemplateId } from '@draaitafel/shared/templates/templates.ts'
import type { FastifyReply } from 'fastify'
import * as v from 'valibot'
import { linksOf, sameText } from '../access/keys.ts'
import type { WorkshopRecord } from '../storage/workshopStore.ts'
import { createWorkshop } from '../workshops/createWorkshop.ts'
import { type App, refusing } from './checked.ts'
import { countedByAddress, giveCookie, type HttpParts, mayDo, stored } from './context.ts'
import { type ProblemName, Refusal } from './problems.ts'

const CREATE_PER_MINUTE = 120

const noTitle: ProblemName = 'ongeldige-titel'
const title = v.pipe(v.string(), v.trim(), v.nonEmpty(), v.maxLength(planLimits.titleLength))
const newWorkshop = v.object(
  {
    title: refusing(noTitle, title),
    template: refusing('onbekend-sjabloon', v.optional(v.custom<TemplateId>(isTemplateId), 'leeg')),
    use: v.optional(workshopPart.schemas.use, 'gesprek'),
    /** Where not everyone may make one: CREATE=code. */
    houseCode: v.optional(v.string()),
  },
  noTitle,
)
type NewWorkshop = v.InferOutput<typeof newWorkshop>

/** The door, a pause, or the whole set of locks; one or more of them. */
const tableChanges = v.pipe(
  v.object({
    doorOpen: v.exactOptional(v.boolean()),
    paused: v.exactOptional(v.boolean()),
    locks: v.exactOptional(locksSchema),
    lock: absent,
    unlock: absent,
    allowed: absent,
  }),
  v.check((changes) => Object.keys(changes).length > 0),
)
/** Or one change to the locks, by itself. */
const oneLockChange = v.intersect([v.object({ doorOpen: absent, paused: absent, locks: absent }), lockChangeSchema])

const anyChange = v.union([
  v.pipe(
    tableChanges,
    v.transform((table) => ({ table })),
  ),
  v.pipe(
    oneLockChange,
    v.transform((lock) => ({ lock })),
  ),
])

export function addWorkshopRoutes(app: App, parts: HttpParts): void {
  const { storage, registry } = parts
  const creating = { ...countedByAddress(CREATE_PER_MINUTE), schema: { body: newWorkshop } }
  app.post('/api/workshops', creating, async (request, reply) => {
    await mustKnowHouse(parts, request, reply)
    const record = await create(parts, request.body)
    parts.audit({ event: 'made', workshop: record.id, by: 'visitor' })
    giveCookie(parts, request, reply, record, 'facilitator')
    const { id, code } = record
    const created: CreatedWorkshop = { id, code, links: linksOf(parts.secret, record, parts.publicUrl()) }
    return reply.code(201).send(created)
  })
  const path = '/api/workshops/:id'
  app.patch(path, { ...mayDo(parts, 'changeWorkshop'), schema: { body: anyChange } }, async ({ visit, body }) => {
    const { id } = visit.record
    if ('lock' in body) return { locks: await changeLocks(parts, id, body.lock) }
    const now = Date.now()
    const { paused, locks } = body.table
    await stored(storage.updateWorkshop(id, { ...body.table, now }))
    if (paused !== undefined) registry.setPaused(id, paused, now)
    if (locks !== undefined) registry.setLocks(id, locks)
    return body.table
  })
  app.delete(path, mayDo(parts, 'deleteWorkshop'), async ({ visit }, reply) => {
    // What it made belongs to the whole group.
    if (await stored(storage.findSubTable(visit.record.id))) throw new Refusal('tafel-blijft')
    await stored(registry.deleteWorkshop(visit.record.id, new Date().toISOString()))
    parts.audit({ event: 'deleted', workshop: visit.record.id, by: 'facilitator' })
    return reply.code(204).send()
  })
}

/** Wrong house codes are counted with wrong join codes: someone who guesses, guesses at both. */
async function mustKnowHouse(
  { config: { houseCode }, guesses }: HttpParts,
  { ip, body }: { readonly ip: string; readonly body: NewWorkshop },
  reply: FastifyReply,
): Promise<void> {
  if (houseCode === null) return
  if (body.houseCode === undefined) throw new Refusal('huiscode-nodig')
  const wait = await stored(guesses.secondsToWait(ip))
  if (wait > 0) {
    reply.header('retry-after', wait)
    throw new Refusal('te-vaak')
  }
  if (sameText(body.houseCode.trim(), houseCode)) return
  await stored(guesses.failed(ip))
  throw new Refusal('onjuiste-huiscode')
}

async function create({ storage }: HttpParts, { title, template, use }: NewWorkshop): Promise<WorkshopRecord> {
  const now = new Date()
  const plan = newPlan(template, title, now)
  return stored(createWorkshop(storage, { ...plan, workshop: { ...plan.workshop, use } }, now))
}

/** An empty table starts this year; the cases keep the years of their story. */
function newPlan(template: TemplateId, title: string, now: Date): Plan {
  return template === 'leeg' ? planFromTemplate(template, title, now.getFullYear()) : planFromTemplate(template, title)
}

async function changeLocks({ storage, registry }: HttpParts, id: string, change: LockChange): Promise<Locks> {
  const locks = await stored(storage.changeLocks(id, change))
  if (!locks) throw new Refusal('ongeldig-verzoek')
  registry.setLocks(id, locks)
  return locks
}
