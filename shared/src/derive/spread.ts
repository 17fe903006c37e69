// What a round that was shown says: who chose what, and which two parties are far apart. Never an average: the talk is in
// the spread.

import type { Plan } from '../plan/plan.ts'
import type { Round, Vote } from '../plan/round.ts'
import { middleOf } from './middle.ts'

export interface Spread {
  readonly round: Round
  /** In order of value, each with its votes in order of party. */
  readonly columns: readonly { readonly value: number; readonly votes: readonly Vote[] }[]
  /** The two parties that lie furthest apart, the lower first; null when nobody is two or more steps from another. */
  readonly farApart: readonly [string, string] | null
}

const FAR = 2
const settingValues = [0, 1, 2, 3, 4]
const directionValues = [-1, 0, 1]

export function spreadOf({ votes, parties }: Pick<Plan, 'votes' | 'parties'>, round: Round): Spread {
  const own = votes.filter((vote) => vote.round === round.id)
  const place = new Map(parties.map(({ id }, at) => [id, at]))
  const sorted = own.toSorted((a, b) => (place.get(a.party) ?? 0) - (place.get(b.party) ?? 0))
  const values = round.kind === 'stand' ? settingValues : directionValues
  const columns = values.map((value) => ({ value, votes: sorted.filter((vote) => vote.value === value) }))
  return { round, columns, farApart: furthest(sorted) }
}

function furthest(votes: readonly Vote[]): Spread['farApart'] {
  const middles = [...new Set(votes.map(({ party }) => party))].map((party) => ({
    party,
    middle: middleOf(votes.filter((vote) => vote.party === party).map(({ value }) => value)),
  }))
  const [low] = middles.toSorted((a, b) => a.middle - b.middle)
  const [high] = middles.toSorted((a, b) => b.middle - a.middle)
  return low && high && high.middle - low.middle >= FAR ? [low.party, high.party] : null
}
