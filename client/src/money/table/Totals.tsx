// Under the same columns: all costs together per year, with what lacks above it. What is pointed at in a row is said here in
// amounts, for eyes and ears.

import { formatEuro } from '@draaitafel/shared/copy/nl/format.ts'
import type { Coverage, YearCover } from '@draaitafel/shared/derive/coverage.ts'
import { text } from '../../copy/nl.ts'
import { tableText } from '../../copy/nlMoneyTable.ts'
import columns from '../coverage/YearColumn.module.css'
import { tallestOf, YearColumn } from '../coverage/YearColumn.tsx'
import styles from './CostTable.module.css'

export interface PointedCell {
  readonly cost: string
  readonly year: YearCover
}

const TALLEST_PX = 36
const MANY_YEARS = 6
/** '€ 120.000': longer does not fit above a column. */
const SHORT_AMOUNT = 9

interface TotalsProps {
  readonly coverage: Coverage
  /** What each year lacks, in thousands. */
  readonly figures: readonly string[]
  readonly pointed: PointedCell | null
}

export function Totals({ coverage: { years, total }, figures, pointed }: TotalsProps) {
  const tallest = tallestOf(years)
  const worst = Math.max(...years.map(({ lackingCents }) => lackingCents))
  const isShort =
    years.length > MANY_YEARS || years.some(({ lackingCents }) => formatEuro(lackingCents).length > SHORT_AMOUNT)
  return (
    <div className={`${styles.edge} ${styles.totals}`} data-along>
      <div className={styles.grid}>
        <div className={styles.legend}>
          <b>{tableText.perYear}</b>
          <small>
            <Either isShort={isShort} short={tableText.thousands} whole={tableText.figures} />
          </small>
          <p role="status" className={styles.pointed}>
            {pointed && (
              <>
                <b>{tableText.cell(pointed.cost, pointed.year.year)}:</b>{' '}
                {pointed.year.neededCents + pointed.year.tooMuchCents === 0
                  ? tableText.nothingNeeded
                  : text.coverage.yearSentence(pointed.year)}
              </>
            )}
          </p>
          {!pointed && <Key tooMuch={total.tooMuchCents > 0} />}
        </div>
        <ol className={styles.columns} aria-label={text.coverage.title}>
          {years.map((year, at) => (
            <li key={year.year} data-worst={(worst > 0 && year.lackingCents === worst) || undefined}>
              <span className={styles.figure} aria-hidden="true">
                <Either isShort={isShort} short={figures[at] ?? ''} whole={formatEuro(year.lackingCents)} />
              </span>
              <YearColumn year={year} tallestCents={tallest} tallestPx={TALLEST_PX} className={styles.column} />
              <span className="sr">
                {year.year}: {text.coverage.yearSentence(year)}
              </span>
              <span className={styles.under} aria-hidden="true">
                {year.year}
              </span>
            </li>
          ))}
        </ol>
      </div>
    </div>
  )
}

/** In thousands where the columns are narrow. */
function Either({ isShort, short, whole }: Record<'short' | 'whole', string> & { readonly isShort: boolean }) {
  if (isShort) return short
  return (
    <>
      <i className={styles.either}>{short}</i>
      <span>{whole}</span>
    </>
  )
}

function Key({ tooMuch }: { readonly tooMuch: boolean }) {
  const surfaces = [
    { look: columns.promised, word: text.coverage.promised },
    { look: columns.talked, word: text.coverage.talkedAbout },
    { look: columns.gap, word: tableText.nobody },
    ...(tooMuch ? [{ look: columns.tooMuch, word: text.coverage.tooMuch }] : []),
  ]
  return (
    <span className={styles.key} aria-hidden="true">
      {surfaces.map(({ look, word }) => (
        <span key={word}>
          <i className={look} />
          {word}
        </span>
      ))}
    </span>
  )
}
