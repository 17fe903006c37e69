// A facilitator without a screen: what others see of a change does not depend on how it was made, and this saves a
// browser.

import type { Action } from '@draaitafel/shared/actions/action.ts'
import { applyAction } from '@draaitafel/shared/document/apply.ts'
import { OWN_ORIGIN } from '@draaitafel/shared/document/origin.ts'
import { readPlan } from '@draaitafel/shared/document/read.ts'
import type { Plan } from '@draaitafel/shared/plan/plan.ts'
import type { NewWorkshop } from './browserServer.ts'
import { RawClient } from './rawClient.ts'

export interface WireHand {
  plan(): Plan
  act(action: Action): void
}

export async function sitDownByWire(url: string, { id, cookie }: NewWorkshop): Promise<WireHand> {
  const client = await RawClient.join({ url, workshop: id, cookie })
  const actor = { role: 'facilitator', name: '', party: null } as const
  return {
    plan: () => readPlan(client.doc).plan,
    act: (action) => client.write((doc) => applyAction(doc, action, actor, new Date().toISOString(), OWN_ORIGIN)),
  }
}
