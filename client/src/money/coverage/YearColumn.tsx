// One year as a column, from the bottom up: promised, only an idea, paid by nobody, and outside that too much. A
// picture: the component that shows it says the same in words.

import type { YearCover } from '@draaitafel/shared/derive/coverage.ts'
import type { CSSProperties } from 'react'
import styles from './YearColumn.module.css'

interface YearColumnProps {
  readonly year: YearCover
  /** Cents to pixels. */
  readonly tallestCents: number
  readonly tallestPx: number
  readonly className?: string | undefined
}

export function YearColumn({ year, tallestCents, tallestPx, className }: YearColumnProps) {
  const height = (cents: number) =>
    ({ '--h': `${Math.round((cents / tallestCents) * tallestPx * 10) / 10}px` }) as CSSProperties
  return (
    <span className={`${styles.column} ${className ?? ''}`} aria-hidden="true">
      {year.tooMuchCents > 0 && <span className={styles.tooMuch} style={height(year.tooMuchCents)} />}
      <span className={styles.gap} style={height(year.lackingCents)} />
      <span className={styles.talked} style={height(year.ideaCents)} />
      <span className={styles.promised} style={height(year.promisedCents)} />
    </span>
  )
}

/** The value of the tallest column of these years. */
export function tallestOf(years: readonly YearCover[]): number {
  return Math.max(1, ...years.map(({ neededCents, tooMuchCents }) => neededCents + tooMuchCents))
}
