// Interest and influence in one picture: four named quadrants, a token at the median of each party, and lines from
// the lowest to the highest. The words next to it say the same, so to a screen reader it is a single image.

import { quadrantWords } from '@draaitafel/shared/copy/nl/placing.ts'
import type { PlacedParty } from '@draaitafel/shared/derive/placings.ts'
import { type CSSProperties, useMemo } from 'react'
import { dialogText } from '../../copy/nlDialogs.ts'
import { PartyToken } from '../../people/parties/PartyToken.tsx'
import styles from './PlacingMatrix.module.css'
import { type TokenSpot, tokenSpots } from './placingLayout.ts'

interface PlacingMatrixProps {
  readonly placed: readonly PlacedParty[]
  /** Party id: whose lines are emphasised; null: all the same. */
  readonly lit?: string | null
}

export function PlacingMatrix({ placed, lit = null }: PlacingMatrixProps) {
  const spots = useMemo(() => tokenSpots(placed), [placed])
  return (
    <div className={styles.matrix} role="img" aria-label={dialogText.placing.picture(placed.length)}>
      <p className={styles.upright}>
        <span>{dialogText.placing.littleInfluence}</span>
        <span>{dialogText.placing.muchInfluence}</span>
      </p>
      <div className={styles.field}>
        <p className={styles.names}>
          <span>{quadrantWords.fetch}</span>
          <span>{quadrantWords.decide}</span>
        </p>
        <div className={styles.plot}>
          {spots.map((spot) => (
            <Lines key={spot.placed.party.id} spot={spot} isPale={lit !== null && lit !== spot.placed.party.id} />
          ))}
          {spots.map(({ placed: { party }, x, y }) => (
            <span key={party.id} className={styles.token} style={at({ '--x': x, '--y': y })}>
              <PartyToken kind={party.kind} empty={!party.atTable} />
            </span>
          ))}
        </div>
        <p className={styles.names}>
          <span>{quadrantWords.inform}</span>
          <span>{quadrantWords.voice}</span>
        </p>
      </div>
      <p className={styles.across}>
        <span>{dialogText.placing.littleInterest}</span>
        <span>{dialogText.placing.muchInterest}</span>
      </p>
    </div>
  )
}

function Lines({ spot, isPale }: { readonly spot: TokenSpot; readonly isPale: boolean }) {
  const { placed, x, y, across, upright } = spot
  return (
    <span data-party={placed.party.kind} data-pale={isPale || undefined} className={styles.lines}>
      {across && (
        <i className={styles.flat} style={at({ '--x': across.from, '--size': across.to - across.from, '--y': y })} />
      )}
      {upright && (
        <i className={styles.tall} style={at({ '--y': upright.from, '--size': upright.to - upright.from, '--x': x })} />
      )}
    </span>
  )
}

/** As fractions of the plot; the style sheet positions them. */
function at(parts: Readonly<Record<`--${string}`, number>>): CSSProperties {
  return parts as CSSProperties
}
