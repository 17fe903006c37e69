// Comes after the page is there: whoever wants to come in by a code does not wait for a dial. Without it nothing is missing.

import { part } from '../../parts/part.ts'
import { usePart } from '../../parts/usePart.ts'

const fetchTryOut = part(() => import('./TryOut.tsx'))

export function TryOutLater() {
  const { state } = usePart(fetchTryOut)
  if (state.kind !== 'here') return null
  const { TryOut } = state.part
  return <TryOut />
}
