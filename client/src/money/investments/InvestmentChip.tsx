// One investment in its lane. Press to open it; drag it to another party, or choose "Verplaats naar…" in its sheet.

import { formatAmount, formatEuro, formatPeriod } from '@draaitafel/shared/copy/nl/format.ts'
import { sourceCopy } from '@draaitafel/shared/copy/nl/sources.ts'
import type { PartyKind } from '@draaitafel/shared/model/partyKinds.ts'
import type { Investment } from '@draaitafel/shared/nouns/investment.ts'
import { isPromised } from '@draaitafel/shared/nouns/promise.ts'
import { memo } from 'react'
import { text } from '../../copy/nl.ts'
import { useDragSource } from '../../gestures/investmentDrag.tsx'
import { useServes } from '../../pieces/useServes.ts'
import { useMayWrite, useView, useWorkshop } from '../../store/WorkshopContext.tsx'
import styles from './InvestmentChip.module.css'

interface ChipProps {
  readonly investment: Investment
  readonly kind: PartyKind
}

export const InvestmentChip = memo(function InvestmentChip({ investment, kind }: ChipProps) {
  const { view } = useWorkshop()
  const mayWrite = useMayWrite({ area: 'geld', parties: [investment.party] })
  const serves = useServes(investment.knob)
  const inHand = useView(({ hand }) => hand?.kind === 'placed' && hand.investment === investment.id)
  const drag = useDragSource(
    `placed-${investment.id}`,
    { kind: 'placed', investment: investment.id, source: investment.source },
    mayWrite,
  )
  const label = investment.label || sourceCopy[investment.source].shortName
  return (
    <li ref={drag.ref} className={styles.item}>
      <button
        type="button"
        className={`${styles.chip} ${isPromised(investment) ? '' : styles.talked} ${inHand ? styles.lifted : ''}`}
        data-lit={serves || undefined}
        title={`${label}, ${formatAmount(investment)}`}
        onClick={() => view.setState({ dialog: { kind: 'investment', investment: investment.id } })}
        {...drag.handlers}
      >
        <span className="sr">{text.investment.chipName(investment, label)}</span>
        <span className={styles.numeral} data-party={kind} aria-hidden="true">
          {investment.source}
        </span>
        <span className={styles.label} aria-hidden="true">
          {label}
        </span>
        <b aria-hidden="true">{formatEuro(investment.amountCents)}</b>
        <span className={styles.when} aria-hidden="true">
          {text.investment.per[investment.per]} <span>{formatPeriod(investment.from, investment.until)}</span>
        </span>
      </button>
    </li>
  )
})
