// The years side by side: needed in outline, promised in ink, talked about in stripes, missing in hatch, with its figure.
// With many years the figures are in thousands, or they would not fit.

import { formatEuro, formatNumber } from '@draaitafel/shared/copy/nl/format.ts'
import type { YearCover } from '@draaitafel/shared/derive/coverage.ts'
import { text } from '../../copy/nl.ts'
import { tallestOf } from '../coverage/YearColumn.tsx'
import styles from './YearColumns.module.css'

/** So many figures in whole euros stand beside each other. */
const WHOLE_EUROS = 6
const CENTS_IN_THOUSAND = 100_000

interface YearColumnsProps {
  readonly years: readonly YearCover[]
  /** The amounts are invented. */
  readonly areExamples: boolean
}

export function YearColumns({ years, areExamples }: YearColumnsProps) {
  const tallest = tallestOf(years)
  const inThousands = years.length > WHOLE_EUROS
  const figure = (cents: number) => (inThousands ? formatNumber(cents / CENTS_IN_THOUSAND) : formatEuro(cents))
  return (
    <section className={styles.years} aria-label={text.coverage.title}>
      <p className={styles.head}>
        {inThousands ? text.projector.missingPerYearShort : text.projector.missingPerYear}
        {areExamples && <span>{text.board.exampleAmounts}</span>}
      </p>
      <ol className={styles.columns} data-many={inThousands || undefined}>
        {years.map((year) => (
          <li key={year.year}>
            <span className={styles.room} aria-hidden="true">
              <Column year={year} tallest={tallest} figure={year.lackingCents > 0 ? figure(year.lackingCents) : ''} />
            </span>
            <b>{year.year}</b>
            <span className="sr">{text.coverage.yearSentence(year)}</span>
          </li>
        ))}
      </ol>
      <p className={styles.key} aria-hidden="true">
        <i className={styles.promised} />
        {text.coverage.promised}
        <i className={styles.talked} />
        {text.coverage.talkedAbout}
        <i className={styles.gap} />
        {text.coverage.missing}
      </p>
    </section>
  )
}

interface ColumnProps {
  readonly year: YearCover
  readonly tallest: number
  readonly figure: string
}

function Column({ year, tallest, figure }: ColumnProps) {
  const all = year.neededCents + year.tooMuchCents
  if (all === 0) return null
  const parts = [
    { className: styles.tooMuch, cents: year.tooMuchCents },
    { className: styles.gap, cents: year.lackingCents },
    { className: styles.talked, cents: year.ideaCents },
    { className: styles.promised, cents: year.promisedCents },
  ].filter(({ cents }) => cents > 0)
  return (
    <span className={styles.column} style={{ height: `${(all / tallest) * 100}%` }}>
      <span className={styles.figure}>{figure}</span>
      {parts.map(({ className, cents }) => (
        <i key={className} className={className} style={{ flexGrow: cents }} />
      ))}
    </span>
  )
}
