// The bottlenecks on a board of five by five: to the right more likely, upwards worse. The list beside it is the way by
// keyboard, so on a laptop the marks are left out of the order of Tab.

import { riskName } from '@draaitafel/shared/copy/nl/risks.ts'
import { type OnBoard, placedOnBoard, type Risk } from '@draaitafel/shared/derive/risks.ts'
import { SCALE_STEPS } from '@draaitafel/shared/nouns/scales.ts'
import type { CSSProperties } from 'react'
import { riskText } from '../../copy/nlRiskTasks.ts'
import styles from './RiskBoard.module.css'

const words = riskText.risks

interface RiskBoardProps {
  readonly risks: readonly Risk[]
  /** The number of the one that is open. */
  readonly chosen?: string | null
  /** Absent on the large screen. */
  readonly onChoose?: (number: number) => void
}

export function RiskBoard({ risks, chosen = null, onChoose }: RiskBoardProps) {
  return (
    <div className={styles.around}>
      <p className={styles.axis} aria-hidden="true">
        {words.effectTo}
      </p>
      <div className={styles.board} role="group" aria-label={words.board}>
        {placedOnBoard(risks).map((mark) => {
          const looks = {
            className: styles.mark,
            style: placeOf(mark),
            'aria-label': riskName(mark.number, mark),
            // Drawn, so that it is no part of the name.
            'data-number': mark.number,
            'data-covered': mark.isCovered || undefined,
            'data-chosen': chosen === String(mark.number) || undefined,
          }
          return onChoose ? (
            <button key={mark.number} type="button" tabIndex={-1} {...looks} onClick={() => onChoose(mark.number)} />
          ) : (
            <span key={mark.number} role="img" {...looks} />
          )
        })}
      </div>
      <p className={styles.axis} aria-hidden="true">
        <span>{words.likelihoodFrom}</span>
        <span>{words.likelihoodTo}</span>
      </p>
    </div>
  )
}

/** The middle of its cell, or the line between two. */
function placeOf({ likelihood, effect, aside }: OnBoard): CSSProperties {
  const part = (mark: number) => `${((mark - 0.5) / SCALE_STEPS) * 100}%`
  return { left: part(likelihood), bottom: part(effect), '--aside': aside } as CSSProperties
}
