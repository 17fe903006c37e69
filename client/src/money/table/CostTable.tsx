// A row per cost: who pays it, what it lacks, and its years. The head and the totals stay while the rows scroll; with many years
// these scroll too, under the same columns.

import { lackingInThousands } from '@draaitafel/shared/copy/nl/coverage.ts'
import { thousandsFigure } from '@draaitafel/shared/copy/nl/rounded.ts'
import { yearsOf } from '@draaitafel/shared/derive/amounts.ts'
import type { Coverage } from '@draaitafel/shared/derive/coverage.ts'
import { type CSSProperties, type UIEvent, useRef, useState } from 'react'
import { tableText } from '../../copy/nlMoneyTable.ts'
import { useMayWrite, usePlan, useWorkshop } from '../../store/WorkshopContext.tsx'
import { Icon } from '../../ui/Icon.tsx'
import { CostRow } from './CostRow.tsx'
import styles from './CostTable.module.css'
import { LayAtCost } from './LayAtCost.tsx'
import { PlainTable } from './PlainTable.tsx'
import { type PointedCell, Totals } from './Totals.tsx'
import { UnassignedRow } from './UnassignedRow.tsx'

/** More years than this have narrow columns. */
const MANY_YEARS = 6

export function CostTable({ coverage }: { readonly coverage: Coverage }) {
  const workshop = usePlan((plan) => plan.workshop)
  const [pointed, setPointed] = useState<PointedCell | null>(null)
  const [isPlain, setPlain] = useState(false)
  // Outlives the row, which goes when all of it is laid.
  const [isLaying, setLaying] = useState(false)
  const table = useRef<HTMLElement>(null)
  const years = yearsOf(workshop)
  const { parts, unit } = lackingInThousands(coverage.years)
  const figures = coverage.years.map(({ lackingCents }, at) => thousandsFigure(lackingCents, parts[at] ?? 0, unit))
  const style = {
    '--years': years.length,
    '--characters': Math.max(...figures.map(({ length }) => length)),
  } as CSSProperties
  /** What stays above and below moves along sideways. */
  const alongside = ({ currentTarget }: UIEvent<HTMLElement>) => {
    for (const part of table.current?.querySelectorAll('[data-along]') ?? []) part.scrollLeft = currentTarget.scrollLeft
  }
  const { costs, unassigned } = coverage
  const asTable = (
    <button type="button" className={styles.plain} aria-pressed={isPlain} onClick={() => setPlain(!isPlain)}>
      {isPlain ? tableText.asBars : tableText.asTable}
    </button>
  )
  return (
    <section
      ref={table}
      className={styles.table}
      style={style}
      data-many={years.length > MANY_YEARS || undefined}
      aria-label={tableText.region}
    >
      <div className={`${styles.edge} ${styles.top}`} data-along>
        <div className={styles.grid}>
          <div className={styles.heading}>
            <h3>{tableText.costs}</h3>
            {costs.length > 0 && asTable}
            {costs.length > 0 && <AddCost isFirst={false} />}
          </div>
          {!isPlain &&
            years.map((year) => (
              <b key={year} className={styles.year} aria-hidden="true">
                {year}
              </b>
            ))}
        </div>
      </div>
      {isPlain ? (
        <PlainTable coverage={coverage} />
      ) : (
        <ul className={styles.rows} onScroll={alongside} onPointerLeave={() => setPointed(null)}>
          {costs.length === 0 && (
            <li className={styles.only}>
              <AddCost isFirst />
            </li>
          )}
          {costs.map((cost) => (
            <CostRow key={cost.need.id} cost={cost} coverage={coverage} onPoint={setPointed} />
          ))}
          {unassigned.investments.length > 0 && <UnassignedRow unassigned={unassigned} onLay={() => setLaying(true)} />}
        </ul>
      )}
      {costs.length > 0 && !isPlain && <Totals coverage={coverage} figures={figures} pointed={pointed} />}
      {isLaying && <LayAtCost onClose={() => setLaying(false)} />}
    </section>
  )
}

/** An empty table has it as its only row. */
function AddCost({ isFirst }: { readonly isFirst: boolean }) {
  const { view } = useWorkshop()
  const mayWrite = useMayWrite({ area: 'geld' })
  if (!mayWrite) return null
  return (
    <button
      type="button"
      className={isFirst ? 'btn' : styles.plain}
      onClick={() => view.setState({ dialog: { kind: 'needs', adds: true } })}
    >
      <Icon name="plus" />
      {isFirst ? tableText.addFirst : tableText.add}
    </button>
  )
}
