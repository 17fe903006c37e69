// My choice in the open round. The server has it; it is fetched again after a reload, and sent when I choose. Others
// can only see that I have chosen.

import type { Round } from '@draaitafel/shared/nouns/round.ts'
import type { OwnVote } from '@draaitafel/shared/protocol/http.ts'
import { useEffect, useState } from 'react'
import { text } from '../../copy/nl.ts'
import { failureSentence } from '../../copy/nlFirst.ts'
import { castVote, fetchOwnVote } from '../../http/api.ts'
import { isOffline } from '../../store/connectionStore.ts'
import { useConnection, useWorkshop } from '../../store/WorkshopContext.tsx'

/** Only the choice, the party too, or the name as well. */
export type Seen = 'nobody' | 'party' | 'person'

/** Of what was sent; before that, one's party. */
export function seenOf(vote: OwnVote | undefined): Seen {
  if (!vote) return 'party'
  if (vote.name !== '') return 'person'
  return vote.party === null ? 'nobody' : 'party'
}

export interface OwnChoice {
  /** Undefined while it is not known yet. */
  readonly vote: OwnVote | undefined
  /** `seen`: what is visible with it when the round is shown. */
  readonly choose: (value: number, seen: Seen) => Promise<boolean>
}

export function useOwnVote(round: Round | null): OwnChoice {
  const { id, role, seat, tell, view, connectionStore } = useWorkshop()
  const [vote, setVote] = useState<OwnVote | undefined>(undefined)
  const roundId = round?.id ?? null
  const { party } = seat
  const isKnown = vote !== undefined
  const isAway = useConnection(isOffline)
  useEffect(() => setVote(undefined), [id, role, roundId, party])
  // What failed without a connection is asked once more with one: an old choice must not look like none.
  useEffect(() => {
    if (isKnown || isAway || roundId === null || role !== 'participant' || party === null) return
    let here = true
    void fetchOwnVote(id, role, roundId, party).then((answer) => {
      if (!here || !answer.ok) return
      setVote(answer.value)
      if (answer.value) tell({ voted: roundId })
    })
    return () => {
      here = false
    }
  }, [id, role, roundId, party, tell, isKnown, isAway])

  const choose = async (value: number, seen: Seen) => {
    if (roundId === null || party === null) return false
    // The server takes a choice only of someone at the table, and without a live connection nobody is.
    if (isOffline(connectionStore.getState())) {
      view.say('problem', text.rounds.notConnected)
      return false
    }
    const name = seen === 'person' ? seat.name : ''
    const shownParty = seen === 'nobody' ? null : party
    const cast = await castVote(id, role, roundId, { party: shownParty, name, value, person: seat.name })
    if (!cast.ok) {
      view.say('problem', failureSentence(cast.problem))
      return false
    }
    setVote({ value, name, party: shownParty })
    tell({ voted: roundId })
    return true
  }
  return { vote, choose }
}
