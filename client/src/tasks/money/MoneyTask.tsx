// Our contributions: one cost at a time with who pays it and what it still needs, and adding an investment of our own
// there.

import { costWords } from '@draaitafel/shared/copy/nl/coverage.ts'
import { formatAmount, withEffort } from '@draaitafel/shared/copy/nl/format.ts'
import { type CostCover, coverageOf } from '@draaitafel/shared/derive/coverage.ts'
import { useMemo } from 'react'
import { taskText } from '../../copy/nlTasks.ts'
import { CostBar } from '../../money/coverage/CostBar.tsx'
import { useMayWrite, usePlan } from '../../store/WorkshopContext.tsx'
import styles from '../kit/Kit.module.css'
import { OneByOne } from '../kit/OneByOne.tsx'
import { OpenPart } from '../kit/OpenPart.tsx'
import { CardForm } from './CardForm.tsx'

export function Work() {
  const plan = usePlan((whole) => whole)
  const coverage = useMemo(() => coverageOf(plan), [plan])
  const mayWrite = useMayWrite({ area: 'geld' })
  if (coverage.costs.length === 0) {
    return (
      <>
        <p className={styles.none}>{taskText.noCosts}</p>
        <OpenPart dialog={{ kind: 'needs' }}>{taskText.addCosts}</OpenPart>
      </>
    )
  }
  return (
    <OneByOne
      name={taskText.cost}
      items={lackingFirst(coverage.costs)}
      keyOf={({ need }) => need.id}
      titleOf={({ need }) => need.label}
    >
      {(cost) => (
        <>
          <h3>
            {withEffort(cost.need.label, cost.need.effort)}, {formatAmount(cost.need)}
          </h3>
          <CostBar cost={cost} />
          <p className={styles.lead}>{costWords(cost, coverage)}</p>
          {mayWrite && <CardForm need={cost.need} />}
        </>
      )}
    </OneByOne>
  )
}

/** The costs that need discussion first. */
function lackingFirst(costs: readonly CostCover[]): readonly CostCover[] {
  return costs.toSorted((one, other) => other.total.lackingCents - one.total.lackingCents)
}

export function Lead() {
  return <OpenPart dialog={{ kind: 'needs' }}>{taskText.allCosts}</OpenPart>
}
