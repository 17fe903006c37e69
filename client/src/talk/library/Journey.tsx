// Under the years of the plan: what two and a half years of developing gave elsewhere, with where that is from. A measure to hold
// your own years against, no norm.

import { citationWords } from '@draaitafel/shared/copy/nl/library/citations.ts'
import { journeyBeside } from '@draaitafel/shared/copy/nl/library/whoCares.ts'
import { journey } from '@draaitafel/shared/library/whoCares.ts'
import { usePlan } from '../../store/WorkshopContext.tsx'
import styles from './Journey.module.css'

export function Journey() {
  const firstYear = usePlan((plan) => plan.workshop.firstYear)
  return (
    <p className={styles.line}>
      {journeyBeside(firstYear)} <small>{citationWords(journey.citation)}</small>
    </p>
  )
}
