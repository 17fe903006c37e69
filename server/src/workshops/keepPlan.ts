// Keeps a plan as a moment of a workshop.

import { newId } from '@draaitafel/shared/base/ids.ts'
import { toPlanJson } from '@draaitafel/shared/exchange/planJson.ts'
import { planLimits } from '@draaitafel/shared/nouns/limits.ts'
import type { Plan } from '@draaitafel/shared/plan/plan.ts'
import { wireLimits } from '@draaitafel/shared/protocol/limits.ts'
import type { MomentRecord, Moments } from '../storage/workshopStore.ts'

export interface MomentToKeep {
  readonly workshop: string
  readonly name: string
  readonly automatic: boolean
}

export async function keepPlan(
  storage: Pick<Moments, 'keepMoment'>,
  { workshop, name, automatic }: MomentToKeep,
  plan: Plan,
): Promise<MomentRecord | 'tooLarge' | 'full'> {
  const bytes = planBytes(plan)
  // A moment that a screen cannot load again is useless.
  if (bytes.length > wireLimits.importBytes) return 'tooLarge'
  const record: MomentRecord = { workshop, id: newId(), name, at: new Date().toISOString(), automatic }
  return (await storage.keepMoment(record, bytes, planLimits.moments)) ? record : 'full'
}

export function planBytes(plan: Plan): Uint8Array {
  return new TextEncoder().encode(JSON.stringify(toPlanJson(plan)))
}
