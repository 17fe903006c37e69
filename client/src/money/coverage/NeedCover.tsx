// One cost with its money: a cell per year, who pays, and what is missing in words.

import { ideaRemark } from '@draaitafel/shared/copy/nl/certainties.ts'
import { costWords } from '@draaitafel/shared/copy/nl/costCover.ts'
import { formatAmount, formatEuro, withEffort } from '@draaitafel/shared/copy/nl/format.ts'
import type { CostCover, Coverage, YearCover } from '@draaitafel/shared/derive/coverage.ts'
import type { Investment } from '@draaitafel/shared/nouns/investment.ts'
import { text } from '../../copy/nl.ts'
import { usePlan } from '../../store/WorkshopContext.tsx'
import styles from './NeedCover.module.css'
import columnStyles from './YearColumn.module.css'

interface NeedCoverProps {
  readonly cover: CostCover
  /** Coverage of the whole plan. */
  readonly coverage: Coverage
}

export function NeedCover({ cover, coverage }: NeedCoverProps) {
  const { need, payers, years } = cover
  return (
    <>
      <p className={styles.head}>
        <b>{withEffort(need.label, need.effort)}</b>
        <span>
          {formatEuro(need.amountCents)} {text.investment.per[need.per]}
        </span>
      </p>
      <span className={styles.strip} aria-hidden="true">
        {years.map((year) => (
          <i key={year.year} className={`${styles.cell} ${lookOf(year)}`} title={String(year.year)} />
        ))}
      </span>
      <p className={styles.words}>{costWords(cover, coverage)}</p>
      <ul className={styles.payers}>
        {payers.map(({ investment }) => (
          <Payer key={investment.id} investment={investment} />
        ))}
      </ul>
    </>
  )
}

function Payer({ investment }: { readonly investment: Investment }) {
  const party = usePlan((plan) => plan.parties.find(({ id }) => id === investment.party))
  return (
    <li>
      <span className={styles.numeral} data-party={party?.kind} aria-hidden="true">
        {investment.source}
      </span>
      {text.coverage.payer(party?.name ?? '', formatAmount(investment), ideaRemark(investment))}
    </li>
  )
}

/**
 * All of it is promised, part of it is still under discussion, or something is missing; none of these when nothing is
 * needed.
 */
function lookOf({ neededCents, lackingCents, ideaCents }: YearCover): string {
  if (neededCents === 0) return styles.none ?? ''
  const look = lackingCents > 0 ? columnStyles.gap : ideaCents > 0 ? columnStyles.talked : columnStyles.promised
  return look ?? ''
}
