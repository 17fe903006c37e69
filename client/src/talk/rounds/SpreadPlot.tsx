// What a round said: a token for each choice, in the column of what was chosen, and who lies far apart. The same in words
// for anyone who cannot see it.

import type { Round } from '@draaitafel/shared/nouns/round.ts'
import type { Vote } from '@draaitafel/shared/nouns/vote.ts'
import { text } from '../../copy/nl.ts'
import { PartyToken } from '../../people/parties/PartyToken.tsx'
import { usePlan } from '../../store/WorkshopContext.tsx'
import { choiceLabel } from './choiceLabel.ts'
import styles from './SpreadPlot.module.css'
import { useSpread } from './useSpread.ts'

export function SpreadPlot({ round }: { readonly round: Round }) {
  const { columns, apart } = useSpread(round)
  return (
    <section className={styles.spread} aria-label={text.rounds.spread}>
      <h3>{text.rounds.spread}</h3>
      <ol className={styles.plot}>
        {columns.map(({ value, votes: own }) => (
          <li key={value}>
            <span className={styles.stack}>
              {own.map((vote) => (
                <One key={vote.id} vote={vote} />
              ))}
            </span>
            <span className={styles.axis}>
              {choiceLabel(round, value)}
              <span className="sr">: {own.length === 0 ? text.presence.nobody : ''}</span>
            </span>
          </li>
        ))}
      </ol>
      {apart && <p>{apart}</p>}
    </section>
  )
}

function One({ vote }: { readonly vote: Vote }) {
  const party = usePlan((plan) => plan.parties.find(({ id }) => id === vote.party))
  const whose = party?.name ?? text.rounds.noParty
  const name = vote.name === '' ? whose : `${vote.name}, ${whose}`
  return (
    <span title={name}>
      <PartyToken kind={party?.kind ?? null} empty={party?.atTable === false} name={name} />
    </span>
  )
}
