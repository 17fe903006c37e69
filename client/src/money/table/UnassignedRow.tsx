// The last row: money that names no cost. It fills what is open in the totals only, and makes no cost complete.

import { formatEuro } from '@draaitafel/shared/copy/nl/format.ts'
import { broughtInCents } from '@draaitafel/shared/derive/cover.ts'
import type { Unassigned } from '@draaitafel/shared/derive/coverage.ts'
import { tableText } from '../../copy/nlMoneyTable.ts'
import { useMayWrite } from '../../store/WorkshopContext.tsx'
import styles from './CostTable.module.css'

interface UnassignedRowProps {
  readonly unassigned: Unassigned
  readonly onLay: () => void
}

export function UnassignedRow({ unassigned, onLay }: UnassignedRowProps) {
  const mayWrite = useMayWrite({ area: 'geld' })
  const { total, years, investments } = unassigned
  const fillsCents = total.promisedCents + total.ideaCents
  return (
    <li className={`${styles.grid} ${styles.row} ${styles.unassigned}`}>
      <span className={styles.first}>
        <span className={styles.knob} aria-hidden="true">
          ?
        </span>
        <span className={styles.name}>
          <b>{tableText.unassigned}</b>
          <small>
            {formatEuro(broughtInCents(total))}, {tableText.cards(investments.length)}
          </small>
        </span>
      </span>
      <span className={styles.layPlace}>
        {mayWrite && (
          <button type="button" className={`btn ${styles.lay}`} onClick={onLay}>
            {tableText.lay}
          </button>
        )}
      </span>
      <span className={styles.words}>
        <b>{fillsCents > 0 ? tableText.fills(fillsCents) : tableText.fillsNothing}</b>
        <small>{total.tooMuchCents > 0 ? tableText.tooMuch(total.tooMuchCents) : tableText.inTotals}</small>
      </span>
      {years.map((share) => (
        <span key={share.year} className={styles.cellPlace} data-year={share.year} aria-hidden="true">
          {broughtInCents(share) === 0 && <span className={styles.none} />}
          {broughtInCents(share) > 0 && <span className={styles.loose}>+</span>}
        </span>
      ))}
    </li>
  )
}
