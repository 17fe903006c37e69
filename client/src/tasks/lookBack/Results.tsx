// Whether each value came and what shows it; folded below it the same of each knob that was opened.

import { resultCounts } from '@draaitafel/shared/copy/nl/results.ts'
import { countResults, knobResults, valueResults } from '@draaitafel/shared/derive/results.ts'
import { useId, useMemo } from 'react'
import { lookBackText } from '../../copy/nlSeries.ts'
import { usePlan } from '../../store/WorkshopContext.tsx'
import { Fold } from '../../ui/Fold.tsx'
import styles from './LookBack.module.css'
import { ResultAsked } from './ResultAsked.tsx'

export function Results() {
  const results = usePlan((plan) => plan.results)
  const allKnobs = usePlan((plan) => plan.knobs)
  const values = useMemo(() => valueResults({ results }), [results])
  const knobs = useMemo(() => knobResults({ results, knobs: allKnobs }), [results, allKnobs])
  const id = useId()
  return (
    <section aria-labelledby={id} className={styles.results}>
      <h3 id={id}>{lookBackText.results}</h3>
      <p className={styles.quiet}>{lookBackText.resultsHint}</p>
      <p role="status">
        <b>{lookBackText.counts(resultCounts(countResults(values)))}</b>
      </p>
      {values.map((asked) => (
        <ResultAsked key={asked.subject} asked={asked} />
      ))}
      {knobs.length > 0 && (
        <Fold label={lookBackText.perKnob}>
          <div className={styles.results}>
            {knobs.map((asked) => (
              <ResultAsked key={asked.subject} asked={asked} />
            ))}
          </div>
        </Fold>
      )}
    </section>
  )
}
