// What I chose alone in a private round, as this device keeps it until it is sent. Pure.

import type { KnobRound } from '@draaitafel/shared/nouns/round.ts'
import type { OwnVote } from '@draaitafel/shared/protocol/http.ts'
import type { Choices } from '../../store/heldChoices.ts'
import { type Seen, seenOf } from '../../talk/rounds/useOwnVote.ts'

export const valueKey = ({ id }: Pick<KnobRound, 'id'>) => `value.${id}`
export const seenKey = ({ id }: Pick<KnobRound, 'id'>) => `seen.${id}`
export const becauseKey = ({ id }: Pick<KnobRound, 'id'>) => `because.${id}`

/** What it is without having been chosen here: what was sent, else where the knob is; of a direction nothing. */
export function valueIn(
  choices: Choices,
  round: KnobRound,
  vote: OwnVote | undefined,
  present: number | null,
): number | null {
  const held = choices[valueKey(round)]
  if (held !== undefined && held !== '') return Number(held)
  if (vote) return vote.value
  return round.kind === 'stand' ? present : null
}

export function seenIn(choices: Choices, round: KnobRound, vote: OwnVote | undefined): Seen {
  const held = choices[seenKey(round)]
  if (held === 'nobody' || held === 'party' || held === 'person') return held
  return seenOf(vote)
}
