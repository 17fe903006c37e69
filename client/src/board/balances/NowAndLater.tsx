// The years side by side: what is covered, what is an idea and what is missing; where money stops; and when values come.

import { arrivalWords } from '@draaitafel/shared/copy/nl/aims.ts'
import { endingWords } from '@draaitafel/shared/copy/nl/balances.ts'
import { coreValueCopy } from '@draaitafel/shared/copy/nl/coreValues.ts'
import { coverageSentence } from '@draaitafel/shared/copy/nl/coverage.ts'
import { formatEuro } from '@draaitafel/shared/copy/nl/format.ts'
import { lastingGapSentence, startGapSentence } from '@draaitafel/shared/copy/nl/lastingGap.ts'
import { nowAndLater } from '@draaitafel/shared/derive/balances.ts'
import { type Coverage, coverageOf } from '@draaitafel/shared/derive/coverage.ts'
import { gapsOf } from '@draaitafel/shared/derive/lastingGap.ts'
import { arrivals } from '@draaitafel/shared/nouns/aim.ts'
import { useMemo } from 'react'
import { text } from '../../copy/nl.ts'
import { balancesText } from '../../copy/nlBalances.ts'
import { tallestOf, YearColumn } from '../../money/coverage/YearColumn.tsx'
import { usePlan, useWorkshop } from '../../store/WorkshopContext.tsx'
import { LaterJourney } from '../../talk/library/LaterJourney.tsx'
import { Balance } from './Balance.tsx'
import shared from './Balances.module.css'
import styles from './NowAndLater.module.css'

const TALLEST_PX = 150

export function NowAndLater() {
  const { view } = useWorkshop()
  const plan = usePlan((whole) => whole)
  const coverage = useMemo(() => coverageOf(plan), [plan])
  const { endings, arriving } = useMemo(() => nowAndLater(plan), [plan])
  return (
    <Balance name={balancesText.nowAndLater} lead={coverageSentence(coverage)}>
      <Years />
      <Gaps coverage={coverage} />
      <ul className={styles.endings}>
        {endings.map(({ year, investments }) => (
          <li key={year}>
            <b>{balancesText.endOf(year)}</b> {endingWords(investments)}
          </li>
        ))}
      </ul>
      <dl className={styles.arriving}>
        {arrivals.map((arrival) => (
          <div key={arrival}>
            <dt>{arrivalWords[arrival]}</dt>
            <dd>
              {[...new Set(arriving[arrival].map(({ coreValue }) => coreValueCopy[coreValue].name))].join(', ') ||
                balancesText.nothingNamed}
            </dd>
          </div>
        ))}
      </dl>
      <p className={shared.key}>
        <button type="button" className={shared.link} onClick={() => view.setState({ dialog: { kind: 'needs' } })}>
          {text.coverage.needs(plan.needs.length)}
        </button>
      </p>
    </Balance>
  )
}

/** The start and what lasts, apart: never added up. */
function Gaps({ coverage }: { readonly coverage: Coverage }) {
  const workshop = usePlan((plan) => plan.workshop)
  const gaps = gapsOf(coverage, workshop)
  return (
    <p>
      {startGapSentence(gaps)} <b>{lastingGapSentence(gaps)}</b>
    </p>
  )
}

/** A column for each year of the plan, with what is lacking above it, and below them what elsewhere took years. */
export function Years() {
  const plan = usePlan((whole) => whole)
  const { years } = useMemo(() => coverageOf(plan), [plan])
  const tallestCents = tallestOf(years)
  return (
    <>
      <ol className={styles.years}>
        {years.map((year) => (
          <li key={year.year}>
            <span className={styles.missing} aria-hidden="true">
              {year.lackingCents > 0 ? formatEuro(year.lackingCents) : ''}
            </span>
            <YearColumn year={year} tallestCents={tallestCents} tallestPx={TALLEST_PX} className={styles.column} />
            <b>{year.year}</b>
            <span className="sr">{text.coverage.yearSentence(year)}</span>
          </li>
        ))}
      </ol>
      <LaterJourney />
    </>
  )
}
