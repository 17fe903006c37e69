// What the facilitator does about the private round that is going on.

import type { Round } from '@draaitafel/shared/nouns/round.ts'
import { text } from '../../copy/nl.ts'
import styles from './Rounds.module.css'
import { useChosenCount } from './useChosenCount.ts'
import { useRounds } from './useRounds.ts'

interface RoundLeadProps {
  readonly round: Round
  /** Elsewhere on the screen something else is what to do next. */
  readonly isPlain?: boolean
}

export function RoundLead({ round, isPlain = false }: RoundLeadProps) {
  const { busy, show, stop } = useRounds()
  const { chosen, people } = useChosenCount(round)
  return (
    <>
      <span className={styles.count}>{text.rounds.chosen(chosen, people)}</span>
      <button type="button" className={isPlain ? 'btn' : 'btn primary'} disabled={busy} onClick={() => show(round)}>
        {text.rounds.show}
      </button>
      <button type="button" className="btn" disabled={busy} onClick={() => stop(round.id)}>
        {text.rounds.stop}
      </button>
    </>
  )
}
