// Provides the opened workshop to every component, with the hooks to read it.

import { type LockSubject, whyLocked } from '@draaitafel/shared/actions/checkLocks.ts'
import { isSealedArea } from '@draaitafel/shared/base/allowance.ts'
import { isSealed } from '@draaitafel/shared/nouns/workshop.ts'
import type { Plan } from '@draaitafel/shared/plan/plan.ts'
import { mayRemark, mayWrite } from '@draaitafel/shared/protocol/roles.ts'
import { createContext, use } from 'react'
import { useStore } from 'zustand'
import type { ConnectionState } from './connectionStore.ts'
import type { OpenedWorkshop } from './openedWorkshop.ts'
import type { PeersState } from './peersStore.ts'
import type { ViewState } from './viewStore.ts'
import type { UndoState } from './writing.ts'

export const WorkshopContext = createContext<OpenedWorkshop | null>(null)

export function useWorkshop(): OpenedWorkshop {
  const workshop = use(WorkshopContext)
  if (!workshop) throw new Error('useWorkshop outside a workshop')
  return workshop
}

/** Select something whose identity only changes when it does: entities and lists of the plan keep theirs. */
export function usePlan<T>(select: (plan: Plan) => T): T {
  return useStore(useWorkshop().planStore, (state) => select(state.plan))
}

export function usePeers<T>(select: (state: PeersState) => T): T {
  return useStore(useWorkshop().peersStore, select)
}

export function useView<T>(select: (state: ViewState) => T): T {
  return useStore(useWorkshop().view, select)
}

export function useConnection<T>(select: (state: ConnectionState) => T): T {
  return useStore(useWorkshop().connectionStore, select)
}

export function useUndoState<T>(select: (state: UndoState) => T): T {
  return useStore(useWorkshop().undoStore, select)
}

/** Right now, and for this subject: during a pause, or when it is locked, only the facilitator may; sealed, nobody. */
export function useMayWrite(about: LockSubject): boolean {
  const { role } = useWorkshop()
  const isOpen = useIsOpen(about)
  const isFixed = useSealed() && isSealedArea(about.area)
  return mayWrite(role) && !isFixed && (isOpen || role === 'facilitator')
}

/** The plan was adopted, and nobody changes it until the facilitator opens it again. */
export function useSealed(): boolean {
  return usePlan(({ workshop }) => isSealed(workshop))
}

/** For a reader from outside. */
export function useMayRemark(): boolean {
  const { role } = useWorkshop()
  const isOpen = useIsOpen({ area: 'parkeren' })
  return mayRemark(role) && isOpen
}

function useIsOpen(about: LockSubject): boolean {
  const { planStore } = useWorkshop()
  return useConnection(({ paused, locks }) => !paused && whyLocked(planStore.getState().plan, locks, about) === null)
}
