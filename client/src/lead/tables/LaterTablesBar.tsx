// The bar of a group that works at several tables, fetched when it does.

import { areTablesOpen } from '@draaitafel/shared/plan/tables.ts'
import { part } from '../../parts/part.ts'
import { usePart } from '../../parts/usePart.ts'
import { usePlan } from '../../store/WorkshopContext.tsx'

const fetchBar = part(() => import('./TablesBar.tsx'))

export function LaterTablesBar() {
  const isNeeded = usePlan((plan) => plan.partOf !== null || areTablesOpen(plan))
  return isNeeded && <Fetched />
}

function Fetched() {
  const { state } = usePart(fetchBar)
  return state.kind === 'here' && <state.part.TablesBar />
}
