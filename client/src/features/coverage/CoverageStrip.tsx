// Needed against brought in, per year, and what is missing in words. Words first, then the bars.

import { gapSentences } from '@draaitafel/shared/copy/nl/coverage.ts'
import { coverageOf, gapRuns, type YearCoverage } from '@draaitafel/shared/derive/coverage.ts'
import { type CSSProperties, useMemo } from 'react'
import { text } from '../../copy/nl.ts'
import { usePlan, useWorkshop } from '../../store/WorkshopContext.tsx'
import { QuestionsButton } from '../questions/QuestionsButton.tsx'
import styles from './CoverageStrip.module.css'

const TALLEST_PX = 54

export function CoverageStrip({ folded }: { readonly folded: boolean }) {
  const { view } = useWorkshop()
  const plan = usePlan((whole) => whole)
  const coverage = useMemo(() => coverageOf(plan), [plan])
  const [first, ...rest] = gapSentences(coverage, gapRuns(coverage))
  return (
    <section className={`${styles.cover} ${folded ? styles.folded : ''}`} aria-label={text.coverage.title}>
      <div className={styles.words}>
        <strong>{first}</strong>
        <span className={styles.more}>
          {rest.length > 0 && <span className={styles.rest}>{rest.join(' ')} </span>}
          <Key />
          <button type="button" className={styles.needs} onClick={() => view.setState({ dialog: { kind: 'needs' } })}>
            {text.coverage.needs(plan.needs.length)}
          </button>
          <QuestionsButton className={styles.needs} />
        </span>
      </div>
      <Bars coverage={coverage} />
    </section>
  )
}

function Bars({ coverage }: { readonly coverage: readonly YearCoverage[] }) {
  const tallest = Math.max(
    1,
    ...coverage.map((year) => Math.max(year.neededCents, year.promisedCents + year.talkedAboutCents)),
  )
  const px = (cents: number) => `${Math.round((cents / tallest) * TALLEST_PX * 10) / 10}px`
  return (
    <ol className={styles.bars}>
      {coverage.map((year) => (
        <li key={year.year} className={styles.year}>
          <span className={styles.column} aria-hidden="true">
            <span className={styles.gap} style={{ '--h': px(year.gapCents) } as CSSProperties} />
            <span className={styles.talked} style={{ '--h': px(year.talkedAboutCents) } as CSSProperties} />
            <span className={styles.promised} style={{ '--h': px(year.promisedCents) } as CSSProperties} />
          </span>
          <span className={styles.label}>{year.year}</span>
          <span className="sr">{text.coverage.yearSentence(year)}</span>
        </li>
      ))}
    </ol>
  )
}

function Key() {
  return (
    <span className={styles.key} aria-hidden="true">
      <i className={styles.promised} />
      {text.coverage.promised} <i className={styles.talked} />
      {text.coverage.talkedAbout} <i className={styles.gap} />
      {text.coverage.missing}
    </span>
  )
}
