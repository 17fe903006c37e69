// Our contributions: one cost at a time with who pays it and what it still needs, and adding an investment of our own
// there.

import { costWords } from '@draaitafel/shared/copy/nl/costCover.ts'
import { formatAmount, withEffort } from '@draaitafel/shared/copy/nl/format.ts'
import { type CostCover, coverageOf } from '@draaitafel/shared/derive/coverage.ts'
import { coverPoints } from '@draaitafel/shared/derive/coverPoints.ts'
import { moneyOpens } from '@draaitafel/shared/derive/moneyOpens.ts'
import { useEffect, useMemo, useState } from 'react'
import { tableText } from '../../copy/nlMoneyTable.ts'
import { workText } from '../../copy/nlTaskWork.ts'
import { CostBar } from '../../money/coverage/CostBar.tsx'
import { CostList } from '../../money/table/CostList.tsx'
import { LayAtCost } from '../../money/table/LayAtCost.tsx'
import { useDraft, useKeptPlace } from '../../pieces/useDraft.ts'
import { useMayWrite, usePlan, useView, useWorkshop } from '../../store/WorkshopContext.tsx'
import styles from '../kit/Kit.module.css'
import { OneByOne } from '../kit/OneByOne.tsx'
import { OpenPart } from '../kit/OpenPart.tsx'
import { CardForm } from './CardForm.tsx'
import own from './MoneyTask.module.css'
import { ValueFirst } from './ValueFirst.tsx'

export function Work() {
  const plan = usePlan((whole) => whole)
  const coverage = useMemo(() => coverageOf(plan), [plan])
  const costs = useOrdered(coverage.costs)
  const mayWrite = useMayWrite({ area: 'geld' })
  useAskedCost()
  if (!moneyOpens(plan)) return <ValueFirst />
  if (coverage.costs.length === 0) {
    return (
      <>
        <p className={styles.none}>{workText.noCosts}</p>
        <OpenPart dialog={{ kind: 'needs', adds: true }}>{workText.addCosts}</OpenPart>
      </>
    )
  }
  return (
    <>
      <OneByOne name={workText.cost} items={costs} keyOf={idOf} titleOf={({ need }) => need.label}>
        {(cost) => (
          <>
            <AtCost need={cost.need.id} />
            <h3>
              {withEffort(cost.need.label, cost.need.effort)}, {formatAmount(cost.need)}
            </h3>
            <CostBar cost={cost} />
            <p className={styles.lead}>{costWords(cost, coverage)}</p>
            {mayWrite && cost.total.lackingCents > 0 && coverPoints(coverage).unassigned && <LayNear />}
            {mayWrite && <CardForm need={cost.need} />}
          </>
        )}
      </OneByOne>
      <details className={own.list}>
        <summary>{tableText.allCosts}</summary>
        <CostList />
      </details>
    </>
  )
}

/** Money that lies at no cost may be meant for this one. */
function LayNear() {
  const [isOpen, setIsOpen] = useState(false)
  return (
    <div className={styles.ways}>
      <button type="button" className="btn" onClick={() => setIsOpen(true)}>
        {tableText.lay}
      </button>
      {isOpen && <LayAtCost onClose={() => setIsOpen(false)} />}
    </div>
  )
}

/** Says which cost it is at: the table of years, beside it, marks its row. */
function AtCost({ need }: { readonly need: string }) {
  const { view } = useWorkshop()
  useEffect(() => {
    view.setState({ costAt: need })
    return () => view.setState({ costAt: null })
  }, [need, view])
  return null
}

/** To the cost that someone chose in the table of years. */
function useAskedCost(): void {
  const { view } = useWorkshop()
  const asked = useView(({ costAsked }) => costAsked)
  const [, goTo] = useKeptPlace(workText.cost)
  useEffect(() => {
    if (asked === null) return
    goTo(asked)
    view.setState({ costAsked: null })
  }, [asked, goTo, view])
}

const idOf = ({ need }: CostCover) => need.id
const nothing = () => null

/** The costs that need discussion first, in the order that this person saw first: what anyone lays moves none of them. */
function useOrdered(costs: readonly CostCover[]): readonly CostCover[] {
  const [order, setOrder] = useDraft<readonly string[] | null>('order', null, nothing)
  const lackingFirst = costs.toSorted((one, other) => other.total.lackingCents - one.total.lackingCents)
  useEffect(() => {
    if (order === null && lackingFirst.length > 0) setOrder(lackingFirst.map(idOf))
  }, [order, setOrder, lackingFirst])
  // A new one comes last.
  const placeOf = (cost: CostCover) => order?.indexOf(idOf(cost)) ?? -1
  const last = costs.length
  const place = (cost: CostCover) => (placeOf(cost) < 0 ? last : placeOf(cost))
  return order === null ? lackingFirst : costs.toSorted((one, other) => place(one) - place(other))
}

export function Lead() {
  return <OpenPart dialog={{ kind: 'needs' }}>{workText.allCosts}</OpenPart>
}
