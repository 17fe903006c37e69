// What tells screen readers about others comes once the board is there: before that there is nothing to compare with.

import { part } from '../../parts/part.ts'
import { usePart } from '../../parts/usePart.ts'

const fetchAnnouncer = part(() => import('./Announcer.tsx'))

export function LaterAnnouncer() {
  const { state } = usePart(fetchAnnouncer)
  return state.kind === 'here' && <state.part.Announcer />
}
