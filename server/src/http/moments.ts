// Moments: the plan as it was at one time, stored outside the room so that it never changes. Everyone may view one;
// the facilitator saves and removes them. A screen restores one, with an ordinary change.

import { EARLIER_PLAN } from '@draaitafel/shared/copy/nl/restored.ts'
import { parsePlanJson } from '@draaitafel/shared/exchange/parsePlanJson.ts'
import { toPlanJson } from '@draaitafel/shared/exchange/planJson.ts'
import { line } from '@draaitafel/shared/nouns/fields.ts'
import { planLimits } from '@draaitafel/shared/nouns/limits.ts'
import { mended } from '@draaitafel/shared/nouns/parts.ts'
import type { Plan } from '@draaitafel/shared/plan/plan.ts'
import { withoutNames } from '@draaitafel/shared/plan/withoutNames.ts'
import type { MomentAnswer } from '@draaitafel/shared/protocol/http.ts'
import { wireLimits } from '@draaitafel/shared/protocol/limits.ts'
import * as v from 'valibot'
import type { MomentRecord } from '../storage/workshopStore.ts'
import { keepPlan, type MomentToKeep, planBytes } from '../workshops/keepPlan.ts'
import type { App } from './checked.ts'
import { type HttpParts, mayDo, stored } from './context.ts'
import { Refusal } from './problems.ts'

const newMoment = v.object({
  name: mended(line(planLimits.labelLength, 'name')),
  automatic: v.fallback(v.boolean(), false),
})
type NewMoment = v.InferOutput<typeof newMoment>

const momentPath = v.object({ id: v.string(), moment: v.string() })

export function addMomentRoutes(app: App, parts: HttpParts): void {
  const { storage } = parts
  const [all, one] = ['/api/workshops/:id/moments', '/api/workshops/:id/moments/:moment'] as const
  const [look, keep] = [mayDo(parts, 'readPlan'), mayDo(parts, 'keepMoments')]
  app.post(all, { ...keep, schema: { body: newMoment } }, async ({ visit, body }, reply) =>
    reply.code(201).send(await keepMoment(parts, visit.record.id, body)),
  )
  app.post(`${all}/earlier`, { ...keep, bodyLimit: wireLimits.importBytes }, async ({ visit, body }, reply) =>
    reply.code(201).send(await keepEarlier(parts, visit.record.id, body)),
  )
  app.get(all, look, async ({ visit }) => (await stored(storage.listMoments(visit.record.id))).map(answerOf))
  app.get(one, { ...look, schema: { params: momentPath } }, async ({ visit: { record, role }, params }, reply) => {
    const bytes = await stored(storage.loadMoment(record.id, params.moment))
    if (!bytes) throw new Refusal('onbekend-moment')
    const json = role === 'facilitator' ? Buffer.from(bytes) : nameless(bytes)
    return reply.type('application/json; charset=utf-8').send(json)
  })
  app.delete(one, { ...keep, schema: { params: momentPath } }, async ({ visit, params }, reply) => {
    await removeMoment(parts, visit.record.id, params.moment)
    return reply.code(204).send()
  })
}

async function keepMoment(parts: HttpParts, workshop: string, { name, automatic }: NewMoment): Promise<MomentAnswer> {
  const plan = await planOf(parts, workshop)
  // Someone who saves a moment by hand means the real plan; this is a made-up one.
  if (plan.practice && !automatic) throw new Refusal('oefenronde')
  return keepAs(parts.storage, { workshop, name, automatic }, plan)
}

/** What a screen had before a backup was put back. Several facilitators may bring the same: that is one moment. */
async function keepEarlier({ storage, life }: HttpParts, workshop: string, given: unknown): Promise<MomentAnswer> {
  if (life === '') throw new Refusal('ongeldig-verzoek')
  const read = parsePlanJson(JSON.stringify(given ?? null))
  if (!read.ok) throw new Refusal('ongeldig-verzoek')
  const bytes = Buffer.from(planBytes(read.value))
  for (const moment of await stored(storage.listMoments(workshop))) {
    if (moment.name !== EARLIER_PLAN) continue
    const known = await stored(storage.loadMoment(workshop, moment.id))
    if (known && bytes.equals(known)) return answerOf(moment)
  }
  return keepAs(storage, { workshop, name: EARLIER_PLAN, automatic: false }, read.value)
}

async function keepAs(storage: HttpParts['storage'], moment: MomentToKeep, plan: Plan): Promise<MomentAnswer> {
  const kept = await stored(keepPlan(storage, moment, plan))
  if (kept === 'tooLarge') throw new Refusal('plan-te-groot')
  if (kept === 'full') throw new Refusal('momenten-vol')
  return answerOf(kept)
}

async function removeMoment(parts: HttpParts, workshop: string, moment: string): Promise<void> {
  const plan = await planOf(parts, workshop)
  // The real plan is stored nowhere else until the practice round is over.
  if (plan.practice?.moment === moment) throw new Refusal('moment-nodig')
  if (plan.tables.some((table) => table.moment === moment)) throw new Refusal('variant-nodig')
  await stored(parts.storage.removeMoment(workshop, moment))
}

async function planOf({ registry }: HttpParts, workshop: string): Promise<Plan> {
  const plan = await registry.readPlan(workshop)
  if (!plan.ok) throw new Refusal('niet-beschikbaar')
  return plan.value
}

/** The facilitator gets a moment complete, to restore it; others get it without names. */
function nameless(bytes: Uint8Array): string {
  const read = parsePlanJson(new TextDecoder().decode(bytes))
  if (!read.ok) throw new Refusal('niet-beschikbaar')
  return JSON.stringify(toPlanJson(withoutNames(read.value)))
}

function answerOf({ id, name, at, automatic }: MomentRecord): MomentAnswer {
  return { id, name, at, automatic }
}
