// Needed against contributed, per year, and what is missing in words. Words first, then the bars.

import { coverageSentence, coverNotesShort } from '@draaitafel/shared/copy/nl/coverage.ts'
import { coverageOf, type YearCover } from '@draaitafel/shared/derive/coverage.ts'
import { useMemo } from 'react'
import { text } from '../../copy/nl.ts'
import { QuestionsButton } from '../../pieces/QuestionsButton.tsx'
import { usePlan, useWorkshop } from '../../store/WorkshopContext.tsx'
import styles from './CoverageStrip.module.css'
import columnStyles from './YearColumn.module.css'
import { tallestOf, YearColumn } from './YearColumn.tsx'

const TALLEST_PX = 54
const MOST_NOTES = 2
/** With more years not every one can be written under its column. */
const MOST_YEARS = 8

export function CoverageStrip({ folded }: { readonly folded: boolean }) {
  const { view } = useWorkshop()
  const workshop = usePlan((plan) => plan.workshop)
  const needs = usePlan((plan) => plan.needs)
  const investments = usePlan((plan) => plan.investments)
  const coverage = useMemo(() => coverageOf({ workshop, needs, investments }), [workshop, needs, investments])
  // Years without anything in them say nothing, and stand in the way of the words.
  const hasAny = needs.length + investments.length > 0
  const notes = coverNotesShort(coverage, MOST_NOTES)
  return (
    <section className={`${styles.cover} ${folded ? styles.folded : ''}`} aria-label={text.coverage.title}>
      <div className={styles.words}>
        <strong>{coverageSentence(coverage)}</strong>
        <span className={styles.more}>
          {notes !== '' && <span className={styles.rest}>{notes} </span>}
          <Key tooMuch={coverage.total.tooMuchCents > 0} />
          <button type="button" className={styles.needs} onClick={() => view.setState({ dialog: { kind: 'needs' } })}>
            {text.coverage.needs(needs.length)}
          </button>
          <QuestionsButton className={styles.needs} />
          <button
            type="button"
            className={`${styles.needs} ${styles.perCost}`}
            onClick={() => view.setState({ money: 'cover' })}
          >
            {text.coverage.perCost}
          </button>
        </span>
      </div>
      {hasAny && <Bars years={coverage.years} />}
    </section>
  )
}

function Bars({ years }: { readonly years: readonly YearCover[] }) {
  const tallestCents = tallestOf(years)
  return (
    <ol className={styles.bars} data-many={years.length > MOST_YEARS || undefined}>
      {years.map((year) => (
        <li key={year.year} className={styles.year}>
          <YearColumn year={year} tallestCents={tallestCents} tallestPx={TALLEST_PX} className={styles.column} />
          <span className={styles.label}>{year.year}</span>
          <span className="sr">{text.coverage.yearSentence(year)}</span>
        </li>
      ))}
    </ol>
  )
}

function Key({ tooMuch }: { readonly tooMuch: boolean }) {
  return (
    <span className={styles.key} aria-hidden="true">
      <i className={columnStyles.promised} />
      {text.coverage.promised} <i className={columnStyles.talked} />
      {text.coverage.ideaKey} <i className={columnStyles.gap} />
      {text.coverage.missing}
      {tooMuch && (
        <>
          {' '}
          <i className={columnStyles.tooMuch} />
          {text.coverage.tooMuch}
        </>
      )}
    </span>
  )
}
