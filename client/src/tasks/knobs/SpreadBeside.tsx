// What a private round said, beside the large dial of its knob: of each choice the parties that made it, and how many of
// their people. No names: who wanted theirs with it is named on the worksheets.

import type { Round } from '@draaitafel/shared/nouns/round.ts'
import type { Vote } from '@draaitafel/shared/nouns/vote.ts'
import { text } from '../../copy/nl.ts'
import { dialogText } from '../../copy/nlDialogs.ts'
import { PartyToken } from '../../people/parties/PartyToken.tsx'
import shared from '../../projector/Picture.module.css'
import { usePlan } from '../../store/WorkshopContext.tsx'
import { choiceLabel } from '../../talk/rounds/choiceLabel.ts'
import { useSpread } from '../../talk/rounds/useSpread.ts'
import styles from './SpreadBeside.module.css'

/** So many parties are above each other in a column. */
const ROOM = 5

export function SpreadBeside({ round }: { readonly round: Round }) {
  const { columns, apart } = useSpread(round)
  return (
    <section className={styles.spread} aria-label={text.rounds.spread}>
      <h2>{text.rounds.spread}</h2>
      <ol className={styles.plot}>
        {columns.map(({ value, votes: own }) => (
          <li key={value}>
            <Column votes={own} />
            <span className={styles.axis}>
              {choiceLabel(round, value)}
              <span className="sr">: {own.length === 0 ? text.presence.nobody : ''}</span>
            </span>
          </li>
        ))}
      </ol>
      {apart && <p className={`${styles.apart} ${shared.clamp}`}>{apart}</p>}
    </section>
  )
}

function Column({ votes }: { readonly votes: readonly Vote[] }) {
  const parties = usePlan((plan) => plan.parties)
  const here = [...parties, null]
    .map((party) => ({ party, count: votes.filter((vote) => vote.party === (party?.id ?? null)).length }))
    .filter(({ count }) => count > 0)
  // One place goes to saying how many more there are.
  const shown = here.length > ROOM ? here.slice(0, ROOM - 1) : here
  return (
    <span className={styles.stack}>
      {shown.map(({ party, count }) => (
        <span key={party?.id ?? ''}>
          <PartyToken
            kind={party?.kind ?? null}
            empty={party?.atTable === false}
            name={party?.name ?? text.rounds.noParty}
          />
          {count > 1 && <b>× {count}</b>}
        </span>
      ))}
      {here.length > shown.length && <span>{dialogText.projector.andMore(here.length - shown.length)}</span>}
    </span>
  )
}
