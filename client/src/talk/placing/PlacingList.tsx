// The picture in words: per party the median on both scales, how far people are apart, and how often each step was
// chosen.

import {
  countsWords,
  quadrantName,
  scaleCopy,
  spreadWords,
  stepWords,
  timesWords,
} from '@draaitafel/shared/copy/nl/placing.ts'
import type { PlacedParty, ScaleSpread } from '@draaitafel/shared/derive/placings.ts'
import { type PlacingScale, placingScales, placingSteps } from '@draaitafel/shared/nouns/placing.ts'
import { dialogText } from '../../copy/nlDialogs.ts'
import { PartyToken } from '../../people/parties/PartyToken.tsx'
import styles from './PlacingList.module.css'

interface PlacingListProps {
  readonly placed: readonly PlacedParty[]
  /** Beside the board: the scales below the party, whatever the window. */
  readonly narrow?: boolean
}

export function PlacingList({ placed, narrow = false }: PlacingListProps) {
  return (
    <ul className={styles.list} aria-label={dialogText.placing.list} data-narrow={narrow || undefined}>
      {placed.map(({ party, count, quadrant, ...scales }) => (
        <li key={party.id} className={styles.line}>
          <p className={styles.party}>
            <PartyToken kind={party.kind} empty={!party.atTable} />
            <b>{party.name}</b>
            <small>{quadrantName(quadrant)}</small>
            <small>{dialogText.placing.times(timesWords(count))}</small>
          </p>
          {placingScales.map((scale) => (
            <Scale key={scale} scale={scale} spread={scales[scale]} />
          ))}
        </li>
      ))}
    </ul>
  )
}

function Scale({ scale, spread }: { readonly scale: PlacingScale; readonly spread: ScaleSpread }) {
  return (
    <div className={styles.scale}>
      <p>
        {scaleCopy[scale].name}: {spreadWords(spread)}
      </p>
      <p className="sr">{countsWords(spread)}</p>
      <ol className={styles.counts} aria-hidden="true">
        {placingSteps.map((step) => (
          <li key={step} title={stepWords[step]} data-chosen={(spread.counts[step] ?? 0) > 0 || undefined}>
            {spread.counts[step] || ''}
          </li>
        ))}
      </ol>
    </div>
  )
}
