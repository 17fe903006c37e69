// Loaded after the page is shown: someone who wants to join with a code does not wait for a dial. The page is
// complete without it.

import { part } from '../../parts/part.ts'
import { usePart } from '../../parts/usePart.ts'

const fetchTryOut = part(() => import('./TryOut.tsx'))

export function TryOutLater() {
  const { state } = usePart(fetchTryOut)
  if (state.kind !== 'here') return null
  const { TryOut } = state.part
  return <TryOut />
}
