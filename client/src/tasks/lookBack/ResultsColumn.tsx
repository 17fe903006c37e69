// On the large screen, beside the promises: whether each value came, and of those that were said what shows it.

import { degreeWord, resultName } from '@draaitafel/shared/copy/nl/results.ts'
import { knobResults, valueResults } from '@draaitafel/shared/derive/results.ts'
import { useMemo } from 'react'
import { lookBackText } from '../../copy/nlSeries.ts'
import shared from '../../projector/Picture.module.css'
import { usePlan } from '../../store/WorkshopContext.tsx'
import { useFitting } from '../../ui/useFitting.ts'
import styles from './LookBackPicture.module.css'

export function ResultsColumn() {
  const results = usePlan((plan) => plan.results)
  const allKnobs = usePlan((plan) => plan.knobs)
  const asked = useMemo(() => {
    const ofKnobs = knobResults({ results, knobs: allKnobs })
    return [...valueResults({ results }), ...ofKnobs.filter(({ result }) => result !== null)]
  }, [results, allKnobs])
  const { row, fitting } = useFitting<HTMLUListElement>(asked.length)
  return (
    <section className={shared.column}>
      <h2 className={styles.title}>{lookBackText.results}</h2>
      <ul ref={row} className={`fits ${styles.results}`}>
        {asked.map(({ subject, result }) => (
          <li key={subject}>
            <div>
              <p className={shared.clamp}>{resultName(subject)}</p>
              {result?.signs && <p className={`${styles.whose} ${shared.clamp}`}>{result.signs}</p>}
            </div>
            <b data-said={result !== null || undefined}>{degreeWord(result?.degree)}</b>
          </li>
        ))}
        <li data-rest className={styles.rest}>
          {lookBackText.more(asked.length - fitting)}
        </li>
      </ul>
    </section>
  )
}
