// The bar above a sealed board, fetched when the plan is sealed.

import { part } from '../../parts/part.ts'
import { usePart } from '../../parts/usePart.ts'
import { useSealed } from '../../store/WorkshopContext.tsx'
import { BarPlace } from '../../ui/Bar.tsx'

const fetchBar = part(() => import('./SealedBar.tsx'))

export function LaterSealedBar() {
  return useSealed() ? <Fetched /> : null
}

function Fetched() {
  const { state } = usePart(fetchBar)
  return <BarPlace>{state.kind === 'here' && <state.part.SealedBar />}</BarPlace>
}
