// One cost: its knob, name and amount, a bar with who pays it, what lacks in words, and a cell per year. All of it is one button.
// Beside the table the task goes to this cost; where there is no such task, the list of costs opens at it.

import { costName } from '@draaitafel/shared/copy/nl/costCover.ts'
import { amountShort, costRowName, costShort } from '@draaitafel/shared/copy/nl/costShort.ts'
import { withEffort } from '@draaitafel/shared/copy/nl/format.ts'
import { wholeEuros } from '@draaitafel/shared/copy/nl/rounded.ts'
import { costPayers } from '@draaitafel/shared/derive/costPayers.ts'
import type { CostCover, Coverage } from '@draaitafel/shared/derive/coverage.ts'
import { mayWrite } from '@draaitafel/shared/protocol/roles.ts'
import { type KeyboardEvent, type PointerEvent, useEffect, useRef, useState } from 'react'
import { useTaskNow } from '../../pieces/useTaskNow.ts'
import { usePlan, useView, useWorkshop } from '../../store/WorkshopContext.tsx'
import { Icon } from '../../ui/Icon.tsx'
import { barParts } from '../coverage/barParts.ts'
import { CostBar } from '../coverage/CostBar.tsx'
import styles from './CostTable.module.css'
import type { PointedCell } from './Totals.tsx'
import { YearCell } from './YearCell.tsx'

interface CostRowProps {
  readonly cost: CostCover
  readonly coverage: Coverage
  readonly onPoint: (cell: PointedCell | null) => void
}

export function CostRow({ cost, coverage, onPoint }: CostRowProps) {
  const { view, role } = useWorkshop()
  const task = useTaskNow()
  const workshop = usePlan((plan) => plan.workshop)
  const { need, years, total } = cost
  const isAt = useView(({ costAt }) => costAt === need.id)
  const [at, setAt] = useState(-1)
  const open = () =>
    task === 'money' && mayWrite(role)
      ? view.setState({ costAsked: need.id, panel: 'open' })
      : view.setState({ dialog: { kind: 'needs', cost: need.id } })
  const point = (to: number) => {
    if (to === at) return
    const year = years[to]
    setAt(year ? to : -1)
    onPoint(year ? { cost: costName(cost), year } : null)
  }
  const handleMove = ({ currentTarget, clientX }: PointerEvent<HTMLElement>) => {
    const cells = [...(currentTarget.parentElement?.querySelectorAll('[data-year]') ?? [])]
    point(
      cells
        .map((cell) => cell.getBoundingClientRect())
        .findIndex(({ left, right }) => left <= clientX && clientX < right),
    )
  }
  const handleKey = (event: KeyboardEvent) => {
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key]
    if (step === undefined) return
    event.preventDefault()
    point(Math.min(years.length - 1, Math.max(0, at + step)))
  }
  const leave = () => point(-1)
  const row = useRef<HTMLLIElement>(null)
  useEffect(() => {
    if (isAt) row.current?.scrollIntoView({ block: 'nearest' })
  }, [isAt])
  const { what, when, isDone } = costShort(cost, coverage)
  const euros = wholeEuros([...barParts(costPayers(cost)).map(({ broughtCents }) => broughtCents), total.lackingCents])
  return (
    <li ref={row} className={`${styles.grid} ${styles.row}`} data-at={isAt || undefined}>
      <span className={styles.first} aria-hidden="true">
        <span className={styles.knob}>{need.knob ?? '–'}</span>
        <span className={styles.name}>
          <b>{withEffort(costName(cost), need.effort)}</b>
          <small>{amountShort(need, workshop)}</small>
        </span>
      </span>
      <CostBar cost={cost} amounts={euros} />
      <span className={styles.words} data-done={isDone || undefined} aria-hidden="true">
        <b>
          {isDone && <Icon name="check" />}
          {what}
        </b>
        {when !== '' && <small>{when}</small>}
      </span>
      {years.map((year, index) => (
        <YearCell key={year.year} year={year} isPointed={index === at} />
      ))}
      <button
        type="button"
        className={styles.open}
        title={costName(cost)}
        aria-label={costRowName(cost, coverage, workshop)}
        aria-current={isAt || undefined}
        onClick={open}
        onPointerMove={handleMove}
        onPointerLeave={leave}
        onKeyDown={handleKey}
        onBlur={leave}
      />
    </li>
  )
}
