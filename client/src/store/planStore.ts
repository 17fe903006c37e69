// A read-only mirror of the document for React. Local and remote changes arrive here by the same road.

import { emptyReading, readPlan } from '@draaitafel/shared/document/read.ts'
import type { Dropped } from '@draaitafel/shared/document/readEntities.ts'
import type { Plan } from '@draaitafel/shared/plan/plan.ts'
import { createStore, type StoreApi } from 'zustand/vanilla'

type Doc = Parameters<typeof readPlan>[0]

export interface PlanState {
  /** Whose hands made the latest change. What comes back from this device's own copy counts as others'. */
  readonly lastBy: 'me' | 'others'
  readonly plan: Plan
  readonly dropped: readonly Dropped[]
}

export type PlanStore = Pick<StoreApi<PlanState>, 'getState' | 'subscribe' | 'getInitialState'>

export function createPlanStore(doc: Doc): { readonly store: PlanStore; readonly stop: () => void } {
  const store = createStore<PlanState>(() => ({ ...readPlan(doc, emptyReading), lastBy: 'others' }))
  const refresh = (_update: Uint8Array, _origin: unknown, _doc: unknown, transaction: { readonly local: boolean }) =>
    store.setState((previous) => ({ ...readPlan(doc, previous), lastBy: transaction.local ? 'me' : 'others' }))
  doc.on('update', refresh)
  return { store, stop: () => doc.off('update', refresh) }
}
