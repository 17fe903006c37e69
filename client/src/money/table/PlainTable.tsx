// The same amounts as a table to read: per cost and year what is needed, promised, only an idea, and lacking.

import { costName } from '@draaitafel/shared/copy/nl/costCover.ts'
import { amountShort, costShort } from '@draaitafel/shared/copy/nl/costShort.ts'
import { formatEuro } from '@draaitafel/shared/copy/nl/format.ts'
import type { Coverage, YearCover } from '@draaitafel/shared/derive/coverage.ts'
import { text } from '../../copy/nl.ts'
import { tableText } from '../../copy/nlMoneyTable.ts'
import { usePlan } from '../../store/WorkshopContext.tsx'
import styles from './PlainTable.module.css'

export function PlainTable({ coverage }: { readonly coverage: Coverage }) {
  const workshop = usePlan((plan) => plan.workshop)
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, and holds nothing else that takes the focus.
    <section className={styles.room} tabIndex={0} aria-label={tableText.region}>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{tableText.costs}</th>
            {coverage.years.map(({ year }) => (
              <th key={year} scope="col">
                {year}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {coverage.costs.map((cost) => {
            const { what, when } = costShort(cost, coverage)
            return (
              <tr key={cost.need.id}>
                <th scope="row">
                  {costName(cost)}
                  <small>{amountShort(cost.need, workshop)}</small>
                  <small>{[what, when].filter(Boolean).join(', ')}</small>
                </th>
                {cost.years.map((year) => (
                  <Amounts key={year.year} year={year} />
                ))}
              </tr>
            )
          })}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{tableText.perYear}</th>
            {coverage.years.map((year) => (
              <Amounts key={year.year} year={year} />
            ))}
          </tr>
        </tfoot>
      </table>
    </section>
  )
}

function Amounts({ year }: { readonly year: YearCover }) {
  const { neededCents, promisedCents, ideaCents, lackingCents, tooMuchCents } = year
  const lines = [
    { word: text.coverage.needed, cents: neededCents },
    { word: text.coverage.promised, cents: promisedCents },
    { word: text.coverage.talkedAbout, cents: ideaCents },
    { word: text.coverage.lacking, cents: lackingCents },
    { word: text.coverage.tooMuch, cents: tooMuchCents },
  ].filter(({ cents }) => cents > 0)
  return (
    <td>
      {lines.length === 0 && <span>{tableText.nothingNeeded}</span>}
      {lines.map(({ word, cents }) => (
        <span key={word}>
          {word} {formatEuro(cents)}{' '}
        </span>
      ))}
    </td>
  )
}
