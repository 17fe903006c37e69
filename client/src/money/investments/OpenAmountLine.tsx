// In the form, under the chosen cost: what it still needs in the chosen years, and a button to fill that in.

import { openAmountWords } from '@draaitafel/shared/copy/nl/costCover.ts'
import { formatEuro } from '@draaitafel/shared/copy/nl/format.ts'
import { openAmountOf } from '@draaitafel/shared/derive/openAmount.ts'
import { moneyText } from '../../copy/nlMoneyForm.ts'
import { amountText } from '../../pieces/amountText.ts'
import { usePlan } from '../../store/WorkshopContext.tsx'
import { Spoken } from '../../ui/Spoken.tsx'
import { type MoneyDraft, readPeriod } from './moneyForm.ts'
import styles from './OpenAmountLine.module.css'

interface OpenAmountLineProps {
  /** Id of a cost. */
  readonly need: string
  readonly draft: MoneyDraft
  /** The investment being edited, which must not count against itself. */
  readonly investment: string | null
  readonly onFill: (change: Partial<MoneyDraft>) => void
}

export function OpenAmountLine({ need, draft, investment, onFill }: OpenAmountLineProps) {
  const plan = usePlan((whole) => whole)
  const period = readPeriod(draft)
  const open = period.ok ? openAmountOf(plan, need, period.value, investment) : null
  if (!open) return null
  const { leastCents } = open
  return (
    <p className={styles.line}>
      <Spoken words={openAmountWords(open, draft.per)} />
      {leastCents > 0 && (
        <button
          type="button"
          className={styles.fill}
          onClick={() => onFill({ unit: 'euro', amount: amountText(leastCents), indexed: false })}
        >
          {moneyText.fill(formatEuro(leastCents), draft.per)}
        </button>
      )}
    </p>
  )
}
