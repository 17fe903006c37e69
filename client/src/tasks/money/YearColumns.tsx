// The years side by side: promised in ink, only an idea in stripes, lacking in hatch with its figure, and too much in
// dots above that. The figures are in thousands: they are read from far away, and the sentence beside them is exact.

import { lackingInThousands } from '@draaitafel/shared/copy/nl/coverage.ts'
import { thousandsFigure } from '@draaitafel/shared/copy/nl/rounded.ts'
import type { YearCover } from '@draaitafel/shared/derive/coverage.ts'
import { text } from '../../copy/nl.ts'
import { dialogText } from '../../copy/nlDialogs.ts'
import { tallestOf } from '../../money/coverage/YearColumn.tsx'
import styles from './YearColumns.module.css'

/** More columns than this are drawn narrow. */
const MANY = 6

interface YearColumnsProps {
  readonly years: readonly YearCover[]
  /** The amounts are invented. */
  readonly areExamples: boolean
}

export function YearColumns({ years, areExamples }: YearColumnsProps) {
  const tallest = tallestOf(years)
  const { parts, unit } = lackingInThousands(years)
  const worst = Math.max(1, ...years.map(({ lackingCents }) => lackingCents))
  return (
    <section className={styles.years} aria-label={text.coverage.title}>
      <p className={styles.head}>
        {dialogText.projector.costsPerYear}
        {areExamples && <span>{text.board.exampleAmounts}</span>}
      </p>
      <ol className={styles.columns} data-many={years.length > MANY || undefined}>
        {years.map((year, at) => (
          <li key={year.year} data-worst={year.lackingCents === worst || undefined}>
            <span className={styles.room} aria-hidden="true">
              <Column year={year} tallest={tallest} figure={thousandsFigure(year.lackingCents, parts[at] ?? 0, unit)} />
            </span>
            <b>{year.year}</b>
            <span className="sr">{text.coverage.yearSentence(year)}</span>
          </li>
        ))}
      </ol>
      <p className={styles.key} aria-hidden="true">
        <span>
          <i className={styles.promised} />
          {text.coverage.promised}
        </span>
        <span>
          <i className={styles.talked} />
          {text.coverage.ideaKey}
        </span>
        <span>
          <i className={styles.gap} />
          {dialogText.projector.lacks}
        </span>
        {years.some(({ tooMuchCents }) => tooMuchCents > 0) && (
          <span>
            <i className={styles.tooMuch} />
            {text.coverage.tooMuch}
          </span>
        )}
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
