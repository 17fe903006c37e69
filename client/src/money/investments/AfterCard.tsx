// At the bottom of the form: what is still missing once this investment is added, for its cost and for the plan as a
// whole.

import { costSentence } from '@draaitafel/shared/copy/nl/costCover.ts'
import { coverageSentence } from '@draaitafel/shared/copy/nl/coverage.ts'
import { coverageOf } from '@draaitafel/shared/derive/coverage.ts'
import type { Investment } from '@draaitafel/shared/nouns/investment.ts'
import { moneyText } from '../../copy/nlMoneyForm.ts'
import { usePlan } from '../../store/WorkshopContext.tsx'
import { Spoken } from '../../ui/Spoken.tsx'
import styles from './InvestmentDialog.module.css'

/** As it would be in the plan; null while the form is invalid. */
export function AfterCard({ investment }: { readonly investment: Investment | null }) {
  const plan = usePlan((whole) => whole)
  if (!investment || plan.needs.length === 0) return null
  const others = plan.investments.filter(({ id }) => id !== investment.id)
  const coverage = coverageOf({ ...plan, investments: [...others, investment] })
  const cost = coverage.costs.find(({ need }) => need.id === investment.need)
  // Of the only cost there is, the plan says the same once more.
  const isAll = cost !== undefined && coverage.costs.length === 1
  const words = [moneyText.after, cost && costSentence(cost, coverage), !isAll && coverageSentence(coverage)]
  return (
    <p className={styles.after}>
      <Spoken words={words.filter(Boolean).join(' ')} />
    </p>
  )
}
