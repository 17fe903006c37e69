// Compares what the plan says was chosen in a private round with what the server kept. The server had it before
// anyone could see it, and a facilitator's screen wrote it into the plan: if the two differ, the screen shows the
// server's version, and says so.

import { roundAbout } from '@draaitafel/shared/copy/nl/surveys.ts'
import type { Vote } from '@draaitafel/shared/nouns/vote.ts'
import type { Plan } from '@draaitafel/shared/plan/plan.ts'
import type { ShownVotes } from '@draaitafel/shared/protocol/http.ts'
import type { OpenPlan } from './planStore.ts'

type Shown = ShownVotes['votes']
type Said = readonly Pick<Vote, 'party' | 'name' | 'value'>[]

interface Parts extends Pick<OpenPlan, 'store' | 'correct'> {
  /** Null when the server does not know the round, or we are offline. */
  readonly ask: (round: string) => Promise<Shown | null>
  /** `about`: what the round is about, in words. */
  readonly onChanged: (about: string) => void
}

/** Returns how to stop. */
export function watchVotes({ store, correct, ask, onChanged }: Parts): () => void {
  const asked = new Map<string, string>()
  const hold = async (round: string, about: string, said: string) => {
    const kept = await ask(round)
    // Without an answer nothing changes: it is asked again at the next change.
    if (!kept) return asked.delete(round)
    const { plan } = store.getState()
    // The choice of a removed party is not shown anywhere.
    const present = kept.filter(({ party }) => !party || plan.parties.some(({ id }) => id === party))
    if (textOf(present) === said || textOf(present) === textOf(votesOf(plan, round))) return
    correct(
      round,
      present.map((vote, at): Vote => ({ ...vote, id: `${round}-${at}`, round, order: '' })),
    )
    // Old votes are dropped from the plan: that is not a change.
    if (said !== '') onChanged(about)
  }
  const look = ({ plan }: { readonly plan: Plan }) => {
    if (plan.practice) return
    for (const round of plan.rounds) {
      const { id, state } = round
      if (state !== 'getoond') continue
      const said = textOf(votesOf(plan, id))
      if (asked.get(id) === said) continue
      asked.set(id, said)
      void hold(id, roundAbout(round), said)
    }
  }
  look(store.getState())
  return store.subscribe((state, before) => {
    const { plan } = state
    if (plan.rounds !== before.plan.rounds || plan.votes !== before.plan.votes) look(state)
  })
}

function votesOf(plan: Plan, round: string): readonly Vote[] {
  return plan.votes.filter((vote) => vote.round === round)
}

/** Equal for the same choices, in whatever order. */
function textOf(votes: Said): string {
  return votes
    .map(({ party, name, value }) => JSON.stringify([party || null, name, value]))
    .toSorted()
    .join()
}
