// A read-only mirror of the document for React. Local and remote changes arrive here in the same way.

import { emptyReading, readPlan } from '@draaitafel/shared/document/read.ts'
import { createReadCache } from '@draaitafel/shared/document/readCache.ts'
import type { Dropped } from '@draaitafel/shared/document/readEntities.ts'
import type { Vote } from '@draaitafel/shared/nouns/vote.ts'
import type { Plan } from '@draaitafel/shared/plan/plan.ts'
import { createStore, type StoreApi } from 'zustand/vanilla'

type Doc = Parameters<typeof readPlan>[0]

export interface PlanState {
  /** Who made the latest change. What is loaded from this device's own copy counts as others'. */
  readonly lastBy: 'me' | 'others'
  readonly plan: Plan
  readonly dropped: readonly Dropped[]
}

export type PlanStore = Pick<StoreApi<PlanState>, 'getState' | 'subscribe' | 'getInitialState'>

export interface OpenPlan {
  readonly store: PlanStore
  /** The choices of this round as the server kept them, replacing those in the document. */
  readonly correct: (round: string, votes: readonly Vote[]) => void
  readonly stop: () => void
}

export function createPlanStore(doc: Doc): OpenPlan {
  const corrections = new Map<string, readonly Vote[]>()
  const cache = createReadCache(doc)
  let reading = readPlan(doc, emptyReading, cache)
  const stateOf = ({ plan, dropped }: typeof reading) => ({ plan: corrected(plan, corrections), dropped })
  const store = createStore<PlanState>(() => ({ ...stateOf(reading), lastBy: 'others' }))
  const refresh = (_update: Uint8Array, _origin: unknown, _doc: unknown, transaction: { readonly local: boolean }) => {
    reading = readPlan(doc, reading, cache)
    store.setState({ ...stateOf(reading), lastBy: transaction.local ? 'me' : 'others' })
  }
  doc.on('update', refresh)
  return {
    store,
    correct: (round, votes) => {
      corrections.set(round, votes)
      store.setState(stateOf(reading))
    },
    stop: () => {
      doc.off('update', refresh)
      cache.stop()
    },
  }
}

function corrected(plan: Plan, corrections: ReadonlyMap<string, readonly Vote[]>): Plan {
  if (corrections.size === 0) return plan
  const others = plan.votes.filter(({ round }) => !corrections.has(round))
  return { ...plan, votes: [...others, ...[...corrections.values()].flat()] }
}
