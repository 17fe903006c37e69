// Answers about one worry: above the line at the beginning, below it now. A dot is someone, and nobody knows who.

import { countsWords } from '@draaitafel/shared/copy/nl/worries.ts'
import type { ScaleOverTime } from '@draaitafel/shared/derive/surveys.ts'
import { riskText } from '../../copy/nlRiskTasks.ts'
import styles from './WorryDots.module.css'

const words = riskText.worries
/** More than this in one column is a figure. */
const MOST = 9

interface WorryDotsProps {
  readonly scale: ScaleOverTime
  /** What the dots above the line are called. */
  readonly first: string
}

export function WorryDots({ scale: { before, now }, first }: WorryDotsProps) {
  return (
    <div className={styles.dots}>
      <p className="sr">
        {words.columns(first, countsWords(before))}
        {now && `; ${words.columnsNow(countsWords(now))}`}
      </p>
      <div className={styles.rows} aria-hidden="true">
        <Row counts={before} side="before" />
        {now && <Row counts={now} side="now" />}
      </div>
    </div>
  )
}

function Row({ counts, side }: { readonly counts: readonly number[]; readonly side: 'before' | 'now' }) {
  return (
    <div className={styles[side]}>
      {counts.map((count, step) => (
        <span key={String(step)}>
          {count > MOST ? <b>{count}×</b> : Array.from({ length: count }, (_, at) => <i key={String(at)} />)}
        </span>
      ))}
    </div>
  )
}

/** Which dots are which. */
export function WorryLegend({ first, isAgain }: { readonly first: string; readonly isAgain: boolean }) {
  return (
    <p className={styles.legend}>
      <span>
        <i className={styles.first} aria-hidden="true" />
        {first}
      </span>
      {isAgain && (
        <span>
          <i className={styles.last} aria-hidden="true" />
          {riskText.survey.now}
        </span>
      )}
    </p>
  )
}
