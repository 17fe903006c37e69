// One year as a column: what is covered, what is only talked about, and what is missing, from the bottom up. A picture:
// whoever shows it says the same in words.

import type { YearCoverage } from '@draaitafel/shared/derive/coverage.ts'
import type { CSSProperties } from 'react'
import styles from './YearColumn.module.css'

interface YearColumnProps {
  readonly year: YearCoverage
  /** Pixels for so many cents. */
  readonly tallestCents: number
  readonly tallestPx: number
  readonly className?: string | undefined
}

export function YearColumn({ year, tallestCents, tallestPx, className }: YearColumnProps) {
  const height = (cents: number) =>
    ({ '--h': `${Math.round((cents / tallestCents) * tallestPx * 10) / 10}px` }) as CSSProperties
  return (
    <span className={`${styles.column} ${className ?? ''}`} aria-hidden="true">
      <span className={styles.gap} style={height(year.gapCents)} />
      <span className={styles.talked} style={height(year.talkedAboutCents)} />
      <span className={styles.promised} style={height(year.promisedCents)} />
    </span>
  )
}

/** What the tallest column of these years stands for. */
export function tallestOf(coverage: readonly YearCoverage[]): number {
  return Math.max(1, ...coverage.map((year) => Math.max(year.neededCents, year.promisedCents + year.talkedAboutCents)))
}
