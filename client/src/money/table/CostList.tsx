// The costs below each other, for a phone: who pays each as a bar, what it lacks in words, and its years as a strip.

import { costName } from '@draaitafel/shared/copy/nl/costCover.ts'
import { amountShort, costRowName, costShort } from '@draaitafel/shared/copy/nl/costShort.ts'
import { withEffort } from '@draaitafel/shared/copy/nl/format.ts'
import { wholeEuros } from '@draaitafel/shared/copy/nl/rounded.ts'
import { costPayers } from '@draaitafel/shared/derive/costPayers.ts'
import { type CostCover, type Coverage, coverageOf } from '@draaitafel/shared/derive/coverage.ts'
import { useMemo } from 'react'
import { tableText } from '../../copy/nlMoneyTable.ts'
import { usePlan, useWorkshop } from '../../store/WorkshopContext.tsx'
import { barParts } from '../coverage/barParts.ts'
import { CostBar } from '../coverage/CostBar.tsx'
import styles from './CostList.module.css'
import { YearCell } from './YearCell.tsx'

export function CostList() {
  const plan = usePlan((whole) => whole)
  const coverage = useMemo(() => coverageOf(plan), [plan])
  if (coverage.costs.length === 0) return null
  return (
    <ul className={styles.costs} aria-label={tableText.costs}>
      {coverage.costs.map((cost) => (
        <Cost key={cost.need.id} cost={cost} coverage={coverage} />
      ))}
    </ul>
  )
}

function Cost({ cost, coverage }: { readonly cost: CostCover; readonly coverage: Coverage }) {
  const { view } = useWorkshop()
  const workshop = usePlan((plan) => plan.workshop)
  const { need, years, total } = cost
  const { what, when } = costShort(cost, coverage)
  const euros = wholeEuros([...barParts(costPayers(cost)).map(({ broughtCents }) => broughtCents), total.lackingCents])
  return (
    <li className={styles.cost}>
      <button
        type="button"
        className={styles.open}
        aria-label={costRowName(cost, coverage, workshop)}
        onClick={() => view.setState({ dialog: { kind: 'needs', cost: need.id } })}
      >
        <b>{withEffort(costName(cost), need.effort)}</b>
        <span>{amountShort(need, workshop)}</span>
      </button>
      <CostBar cost={cost} amounts={euros} />
      <p aria-hidden="true">
        <b>{what}</b>
        {when !== '' && `, ${when}`}
      </p>
      <span className={styles.strip} aria-hidden="true">
        {years.map((year) => (
          <YearCell key={year.year} year={year} />
        ))}
      </span>
      <span className={styles.ends} aria-hidden="true">
        <span>{years.at(0)?.year}</span>
        {years.length > 1 && <span>{years.at(-1)?.year}</span>}
      </span>
    </li>
  )
}
