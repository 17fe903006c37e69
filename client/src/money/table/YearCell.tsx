// One cost in one year: promised from below, then an idea, then nobody; a ring where more is promised than it needs, and a dash
// where it needs nothing.

import type { YearCover } from '@draaitafel/shared/derive/coverage.ts'
import columns from '../coverage/YearColumn.module.css'
import styles from './CostTable.module.css'

interface YearCellProps {
  readonly year: YearCover
  readonly isPointed?: boolean
}

export function YearCell({ year, isPointed = false }: YearCellProps) {
  const { neededCents, promisedCents, ideaCents, lackingCents, tooMuchCents } = year
  const parts = [
    { look: columns.gap, cents: lackingCents },
    { look: columns.talked, cents: ideaCents },
    { look: columns.promised, cents: promisedCents },
  ].filter(({ cents }) => cents > 0)
  return (
    <span className={styles.cellPlace} data-year={year.year} aria-hidden="true">
      {neededCents + tooMuchCents === 0 ? (
        <span className={styles.none} data-pointed={isPointed || undefined} />
      ) : (
        <span className={styles.cell} data-pointed={isPointed || undefined}>
          {parts.map(({ look, cents }) => (
            <i key={look} className={look} style={{ flexGrow: cents }} />
          ))}
          {tooMuchCents > 0 && <u />}
        </span>
      )}
    </span>
  )
}
