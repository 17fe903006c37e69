// A party's money over the years as one line: as thick as the amount, dotted while only talked about, round when once.
// The years line up with the coverage bars below.

import { amountInYear, sumInYear, yearsOf } from '@draaitafel/shared/derive/amounts.ts'
import { type Investment, isPromised } from '@draaitafel/shared/plan/investment.ts'
import type { CSSProperties } from 'react'
import { text } from '../../copy/nl.ts'
import { usePlan } from '../../store/WorkshopContext.tsx'
import styles from './YearStrip.module.css'

/** docs/DESIGN.md §5: 2.5 px and one more for every € 5.500. */
const BASE_PX = 2.5
const CENTS_PER_PX = 550_000
const THICKEST_PX = 24

export function YearStrip({ investments }: { readonly investments: readonly Investment[] }) {
  const workshop = usePlan((plan) => plan.workshop)
  const years = yearsOf(workshop)
  const recurring = investments.filter(({ per }) => per === 'year')
  return (
    <span className={styles.strip} role="img" aria-label={text.parties.stripName(investments)}>
      {years.map((year) => {
        const cents = sumInYear(recurring, year, workshop)
        const promised = recurring.some((one) => isPromised(one) && amountInYear(one, year, workshop) > 0)
        const once = investments.some((one) => one.per === 'once' && one.from === year)
        return (
          <i
            key={year}
            className={promised ? '' : styles.talked}
            style={{ '--w': `${thickness(cents)}px` } as CSSProperties}
          >
            {once && <u />}
          </i>
        )
      })}
    </span>
  )
}

function thickness(cents: number): number {
  return cents === 0 ? 0 : Math.min(THICKEST_PX, BASE_PX + cents / CENTS_PER_PX)
}
