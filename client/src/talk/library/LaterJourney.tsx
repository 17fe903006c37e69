// What other plans took, fetched when the years are looked at.

import { part } from '../../parts/part.ts'
import { usePart } from '../../parts/usePart.ts'

const fetchJourney = part(() => import('./Journey.tsx'))

export function LaterJourney() {
  const { state } = usePart(fetchJourney)
  return state.kind === 'here' && <state.part.Journey />
}
