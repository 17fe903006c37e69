// The outcome of a round: a token for each choice, in the column of what was chosen, and who are far apart. The same
// in words for anyone who cannot see it.

import type { KnobRound } from '@draaitafel/shared/nouns/round.ts'
import type { Vote } from '@draaitafel/shared/nouns/vote.ts'
import { text } from '../../copy/nl.ts'
import { usePlan } from '../../store/WorkshopContext.tsx'
import { choiceLabel } from './choiceLabel.ts'
import { Silent } from './Silent.tsx'
import styles from './SpreadPlot.module.css'
import { type Token, TokenColumns } from './TokenColumns.tsx'
import { useSpread } from './useSpread.ts'

export function SpreadPlot({ round }: { readonly round: KnobRound }) {
  const { columns, apart, silent, chairs } = useSpread(round)
  const parties = usePlan((plan) => plan.parties)
  const tokenOf = ({ id, party: of, name }: Vote): Token => {
    const party = parties.find((one) => one.id === of)
    const whose = party?.name ?? text.rounds.noParty
    return {
      id,
      kind: party?.kind ?? null,
      isEmpty: party?.atTable === false,
      name: name === '' ? whose : `${name}, ${whose}`,
    }
  }
  return (
    <section className={styles.spread} aria-label={text.rounds.spread}>
      <h3>{text.rounds.spread}</h3>
      <TokenColumns
        columns={columns.map(({ value, votes }) => ({
          value,
          label: choiceLabel(round, value),
          tokens: votes.map(tokenOf),
        }))}
      />
      {apart && <p>{apart}</p>}
      <Silent parties={silent} chairs={chairs} />
    </section>
  )
}
