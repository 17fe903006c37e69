// How many participants have chosen in a private round: only that they did is known, not what.

import type { Round } from '@draaitafel/shared/nouns/round.ts'
import { usePeers } from '../../store/WorkshopContext.tsx'

export function useChosenCount(round: Round): { readonly chosen: number; readonly people: number } {
  const people = usePeers(({ peers }) => peers.filter(({ role }) => role === 'participant').length)
  const chosen = usePeers(
    ({ peers }) => peers.filter(({ role, voted }) => role === 'participant' && voted === round.id).length,
  )
  return { chosen, people }
}
