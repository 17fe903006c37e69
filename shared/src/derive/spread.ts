// The outcome of a shown round: who chose what, and which parties are far apart. Never an average: the spread is what
// there is to discuss.

import type { KnobRound } from '../nouns/round.ts'
import type { Vote } from '../nouns/vote.ts'
import type { Plan } from '../plan/plan.ts'
import { middleOf } from './middle.ts'

/** The parties whose median is furthest to one side, in order of party; all of them, or one would be singled out. */
export interface SpreadEnd {
  /** May be halfway between two choices. */
  readonly value: number
  readonly parties: readonly string[]
}

export interface Spread {
  readonly round: KnobRound
  /** In order of value, each with its votes in order of party. */
  readonly columns: readonly { readonly value: number; readonly votes: readonly Vote[] }[]
  /** Both ends, the lower first; null when they are less than two steps apart. */
  readonly farApart: readonly [SpreadEnd, SpreadEnd] | null
  /** Parties at the table of which nobody chose. Empty when someone chose without their party: it may be theirs. */
  readonly silent: readonly string[]
}

const FAR = 2
const settingValues = [0, 1, 2, 3, 4]
const directionValues = [-1, 0, 1]

export function spreadOf({ votes, parties }: Pick<Plan, 'votes' | 'parties'>, round: KnobRound): Spread {
  const own = votes.filter((vote) => vote.round === round.id)
  const place = new Map(parties.map(({ id }, at) => [id, at]))
  // People who chose without their party come last.
  const placeOf = ({ party }: Vote) => place.get(party ?? '') ?? parties.length
  const sorted = own.toSorted((a, b) => placeOf(a) - placeOf(b))
  const values = round.kind === 'stand' ? settingValues : directionValues
  const columns = values.map((value) => ({ value, votes: sorted.filter((vote) => vote.value === value) }))
  return { round, columns, farApart: furthest(sorted), silent: silentIn(own, parties) }
}

function silentIn(votes: readonly Vote[], parties: Plan['parties']): readonly string[] {
  const said = new Set(votes.map(({ party }) => party))
  return said.has(null) ? [] : parties.filter(({ id, atTable }) => atTable && !said.has(id)).map(({ id }) => id)
}

/** Parties only: people who chose without theirs are never named. */
function furthest(votes: readonly Vote[]): Spread['farApart'] {
  const present = new Set(votes.flatMap(({ party }) => party ?? []))
  const middles = [...present].map((party) => ({
    party,
    middle: middleOf(votes.filter((vote) => vote.party === party).map(({ value }) => value)),
  }))
  const values = middles.map(({ middle }) => middle)
  const [low, high] = [Math.min(...values), Math.max(...values)]
  const endAt = (value: number): SpreadEnd => ({
    value,
    parties: middles.filter(({ middle }) => middle === value).map(({ party }) => party),
  })
  return values.length > 0 && high - low >= FAR ? [endAt(low), endAt(high)] : null
}
