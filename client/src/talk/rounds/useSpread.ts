// The outcome of a round, for the pictures of it: who chose what, and in words who are far apart.

import { farApartSentence } from '@draaitafel/shared/copy/nl/spread.ts'
import { type Spread, spreadOf } from '@draaitafel/shared/derive/spread.ts'
import type { Party } from '@draaitafel/shared/nouns/party.ts'
import type { KnobRound } from '@draaitafel/shared/nouns/round.ts'
import { useMemo } from 'react'
import { text } from '../../copy/nl.ts'
import { usePlan } from '../../store/WorkshopContext.tsx'
import { choiceWords } from './choiceLabel.ts'

interface SpreadInWords {
  readonly columns: Spread['columns']
  /** Null when nobody is far from anyone else. */
  readonly apart: string | null
  /** Parties of which nobody chose. */
  readonly silent: readonly Party[]
  /** Empty chairs for which nobody chose either: others think along for them, and no answer is theirs. */
  readonly chairs: readonly Party[]
}

export function useSpread(round: KnobRound): SpreadInWords {
  const parties = usePlan((plan) => plan.parties)
  const votes = usePlan((plan) => plan.votes)
  // Not recomputed for every frame of a dial that is being turned next to it.
  const { columns, farApart, silent } = useMemo(() => spreadOf({ votes, parties }, round), [votes, parties, round])
  const said = new Set(columns.flatMap((column) => column.votes.map(({ party }) => party)))
  const nameOf = (id: string) => parties.find((party) => party.id === id)?.name ?? ''
  const whoLies = farApart && farApartSentence(farApart, (value) => choiceWords(round, value), nameOf)
  return {
    columns,
    apart: whoLies && `${whoLies} ${text.rounds.whoExplains}`,
    silent: parties.filter(({ id }) => silent.includes(id)),
    chairs: parties.filter(({ id, atTable }) => !atTable && !said.has(id)),
  }
}
