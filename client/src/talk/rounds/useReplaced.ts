// A party has one choice, and the last one counts. Someone whose choice a colleague replaced is told so, with the
// name, and has to choose again to change it back: nobody is replaced silently.

import type { Round } from '@draaitafel/shared/nouns/round.ts'
import { useEffect } from 'react'
import { text } from '../../copy/nl.ts'
import { fetchOwnVote } from '../../http/api.ts'
import { usePlan, useWorkshop } from '../../store/WorkshopContext.tsx'

export function useReplaced({ id: round, voters }: Round): void {
  const { id, role, seat, peersStore, tell, view } = useWorkshop()
  const { party } = seat
  const partyName = usePlan((plan) => plan.parties.find((one) => one.id === party)?.name ?? '')
  useEffect(() => {
    if (voters !== 'partij' || party === null) return
    const look = async (name: string) => {
      // Only the server knows whose choice it is: it may be another tab of this browser that chose.
      const own = await fetchOwnVote(id, role, round, party)
      if (!own.ok || own.value || peersStore.getState().me.voted !== round) return
      tell({ voted: null })
      view.say('problem', text.rounds.replaced(name, partyName))
    }
    return peersStore.subscribe(({ peers, me }, before) => {
      if (me.voted !== round || peers === before.peers) return
      const colleague = peers.find(
        (peer) =>
          peer.party === party &&
          peer.voted === round &&
          before.peers.find(({ clientId }) => clientId === peer.clientId)?.voted !== round,
      )
      if (colleague) void look(colleague.name)
    })
  }, [id, role, round, voters, party, partyName, peersStore, tell, view])
}
