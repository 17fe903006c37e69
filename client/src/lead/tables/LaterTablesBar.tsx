// The bar of a group that works at several tables, fetched when it does.

import { part } from '../../parts/part.ts'
import { usePart } from '../../parts/usePart.ts'
import { usePlan } from '../../store/WorkshopContext.tsx'

const fetchBar = part(() => import('./TablesBar.tsx'))

export function LaterTablesBar() {
  const isNeeded = usePlan(({ partOf, tables }) => partOf !== null || tables.some(({ state }) => state === 'open'))
  return isNeeded && <Fetched />
}

function Fetched() {
  const { state } = usePart(fetchBar)
  return state.kind === 'here' && <state.part.TablesBar />
}
