// The years side by side: what is covered, what is an idea and what is missing; where money stops; and when values come.

import { arrivalWords } from '@draaitafel/shared/copy/nl/aims.ts'
import { endingWords } from '@draaitafel/shared/copy/nl/balances.ts'
import { coreValueCopy } from '@draaitafel/shared/copy/nl/coreValues.ts'
import { gapSentences } from '@draaitafel/shared/copy/nl/coverage.ts'
import { formatEuro } from '@draaitafel/shared/copy/nl/format.ts'
import { nowAndLater } from '@draaitafel/shared/derive/balances.ts'
import { coverageOf, gapRuns, type YearCoverage } from '@draaitafel/shared/derive/coverage.ts'
import { arrivals } from '@draaitafel/shared/plan/aim.ts'
import { type CSSProperties, useMemo } from 'react'
import { text } from '../../copy/nl.ts'
import { usePlan, useWorkshop } from '../../store/WorkshopContext.tsx'
import { Balance } from './Balance.tsx'
import styles from './Balances.module.css'

const TALLEST_PX = 150

export function NowAndLater() {
  const { view } = useWorkshop()
  const plan = usePlan((whole) => whole)
  const coverage = useMemo(() => coverageOf(plan), [plan])
  const { endings, arriving } = useMemo(() => nowAndLater(plan), [plan])
  const [lead = ''] = gapSentences(coverage, gapRuns(coverage))
  return (
    <Balance name={text.balances.nowAndLater} lead={lead}>
      <Years coverage={coverage} />
      <ul className={styles.endings}>
        {endings.map(({ year, investments }) => (
          <li key={year}>
            <b>{text.balances.endOf(year)}</b> {endingWords(investments)}
          </li>
        ))}
      </ul>
      <dl className={styles.arriving}>
        {arrivals.map((arrival) => (
          <div key={arrival}>
            <dt>{arrivalWords[arrival]}</dt>
            <dd>
              {[...new Set(arriving[arrival].map(({ coreValue }) => coreValueCopy[coreValue].name))].join(', ') ||
                text.balances.nothingNamed}
            </dd>
          </div>
        ))}
      </dl>
      <p className={styles.key}>
        <button type="button" className={styles.link} onClick={() => view.setState({ dialog: { kind: 'needs' } })}>
          {text.coverage.needs(plan.needs.length)}
        </button>
      </p>
    </Balance>
  )
}

function Years({ coverage }: { readonly coverage: readonly YearCoverage[] }) {
  const tallest = Math.max(
    1,
    ...coverage.map((year) => Math.max(year.neededCents, year.promisedCents + year.talkedAboutCents)),
  )
  const px = (cents: number) => `${Math.round((cents / tallest) * TALLEST_PX * 10) / 10}px`
  return (
    <ol className={styles.years}>
      {coverage.map((year) => (
        <li key={year.year}>
          <span className={styles.missing} aria-hidden="true">
            {year.gapCents > 0 ? formatEuro(year.gapCents) : ''}
          </span>
          <span className={styles.column} aria-hidden="true">
            <span className={styles.gap} style={{ '--h': px(year.gapCents) } as CSSProperties} />
            <span className={styles.talked} style={{ '--h': px(year.talkedAboutCents) } as CSSProperties} />
            <span className={styles.promised} style={{ '--h': px(year.promisedCents) } as CSSProperties} />
          </span>
          <b>{year.year}</b>
          <span className="sr">{text.coverage.yearSentence(year)}</span>
        </li>
      ))}
    </ol>
  )
}
