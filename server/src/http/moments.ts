// Moments: the plan as it was at one time, stored outside the room so that it never changes. Everyone may view one;
// the facilitator saves and removes them. A screen restores one, with an ordinary change.

import { parsePlanJson } from '@draaitafel/shared/exchange/parsePlanJson.ts'
import { toPlanJson } from '@draaitafel/shared/exchange/planJson.ts'
import { line } from '@draaitafel/shared/nouns/fields.ts'
import { planLimits } from '@draaitafel/shared/nouns/limits.ts'
import { mended } from '@draaitafel/shared/nouns/parts.ts'
import type { Plan } from '@draaitafel/shared/plan/plan.ts'
import { withoutNames } from '@draaitafel/shared/plan/withoutNames.ts'
import type { MomentAnswer } from '@draaitafel/shared/protocol/http.ts'
import * as v from 'valibot'
import type { MomentRecord } from '../storage/workshopStore.ts'
import { keepPlan } from '../workshops/keepPlan.ts'
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
  const kept = await stored(keepPlan(parts.storage, { workshop, name, automatic }, plan))
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
