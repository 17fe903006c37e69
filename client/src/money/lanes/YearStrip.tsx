// A party's money over the years as one line: as thick as the amount, dotted where it is not promised yet, a round
// dot for a one-off amount. The years line up with the coverage bars below.

import type { Investment } from '@draaitafel/shared/nouns/investment.ts'
import type { CSSProperties } from 'react'
import { text } from '../../copy/nl.ts'
import { usePlan } from '../../store/WorkshopContext.tsx'
import styles from './YearStrip.module.css'
import { yearLayers } from './yearLayers.ts'

export function YearStrip({ investments }: { readonly investments: readonly Investment[] }) {
  const workshop = usePlan((plan) => plan.workshop)
  return (
    <span className={styles.strip} role="img" aria-label={text.parties.stripName(investments)}>
      {yearLayers(investments, workshop).map(({ year, thickness, promisedPercent, once }) => (
        <i
          key={year}
          className={promisedPercent < 100 ? styles.talked : ''}
          style={{ '--w': `${thickness}px`, '--sure': `${promisedPercent}%` } as CSSProperties}
        >
          {promisedPercent > 0 && promisedPercent < 100 && <b />}
          {once && <u className={once === 'idea' ? styles.idea : ''} />}
        </i>
      ))}
    </span>
  )
}
