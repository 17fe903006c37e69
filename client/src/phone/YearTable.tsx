// Per year what is needed, and what of that is promised, only an idea, and lacking: together they come to what is needed. On a phone
// too narrow for its columns every amount gets a line.

import { formatEuro } from '@draaitafel/shared/copy/nl/format.ts'
import type { YearCover } from '@draaitafel/shared/derive/coverage.ts'
import { text } from '../copy/nl.ts'
import styles from './YearTable.module.css'

/** '€ 99.999'; with longer amounts four columns do not fit on a phone. */
const SHORT_AMOUNT = 8

export function YearTable({ years }: { readonly years: readonly YearCover[] }) {
  const { year, needed, promised, talkedAbout, lacking } = text.coverage
  const rows = years.map(({ year: at, neededCents, promisedCents, ideaCents, lackingCents }) => ({
    year: at,
    cells: [
      { word: needed, amount: formatEuro(neededCents) },
      { word: promised, amount: formatEuro(promisedCents) },
      { word: talkedAbout, amount: formatEuro(ideaCents) },
      { word: lacking, amount: formatEuro(lackingCents) },
    ],
  }))
  const isLong = rows.some(({ cells }) => cells.some(({ amount }) => amount.length > SHORT_AMOUNT))
  return (
    <div className={styles.room}>
      <table className={styles.years} data-long={isLong || undefined}>
        <thead>
          <tr>
            {[year, needed, promised, talkedAbout, lacking].map((word) => (
              <th key={word} scope="col">
                {word}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.year}>
              <th scope="row">{row.year}</th>
              {row.cells.map(({ word, amount }) => (
                <td key={word}>
                  <span className={styles.word}>{word} </span>
                  {amount}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
