// A facilitator's actions on a private round. First the server, then the document; a failure is reported and changes
// nothing.

import { newId } from '@draaitafel/shared/base/ids.ts'
import { isKnobRound, type Round } from '@draaitafel/shared/nouns/round.ts'
import { useState } from 'react'
import { failureSentence } from '../../copy/nlFirst.ts'
import { type HttpFailure, openRound, showRound, stopRound } from '../../http/api.ts'
import { useWorkshop } from '../../store/WorkshopContext.tsx'

export interface RoundLead {
  /** A call is under way: pressing again would do it twice. */
  readonly busy: boolean
  readonly open: (round: Pick<Round, 'knob' | 'kind' | 'voters'>) => void
  /** The knob that it is about is selected too, so that the large screen shows the choices. */
  readonly show: (round: Round) => void
  readonly stop: (round: string) => void
}

export function useRounds(): RoundLead {
  const { id, dispatch, view } = useWorkshop()
  const [busy, setBusy] = useState(false)
  const fail = (failure: HttpFailure) => view.say('problem', failureSentence(failure))
  const doing = (work: () => Promise<void>) => {
    setBusy(true)
    void work().finally(() => setBusy(false))
  }
  return {
    busy,
    open: ({ knob, kind, voters }) =>
      doing(async () => {
        const round = newId()
        const opened = await openRound(id, round, kind, voters)
        if (!opened.ok) return fail(opened.problem)
        if (dispatch({ type: 'round.open', id: round, knob, kind, voters }).ok) view.setState({ dialog: null })
        else await stopRound(id, round)
      }),
    show: (round) =>
      doing(async () => {
        const shown = await showRound(id, round.id)
        if (!shown.ok) return fail(shown.problem)
        if (!dispatch({ type: 'round.show', id: round.id, votes: shown.value.votes }).ok) return
        if (isKnobRound(round)) view.setState({ selection: { kind: 'knob', knob: round.knob } })
      }),
    stop: (round) =>
      doing(async () => {
        const stopped = await stopRound(id, round)
        if (!stopped.ok) return fail(stopped.problem)
        dispatch({ type: 'round.stop', id: round })
      }),
  }
}
