// What a knob costs, who pays which part in which years, and what was contributed to it without naming a cost.

import { ideaRemark } from '@draaitafel/shared/copy/nl/certainties.ts'
import { formatAmount } from '@draaitafel/shared/copy/nl/format.ts'
import { knobTalkCopy } from '@draaitafel/shared/copy/nl/knobTalk.ts'
import { coverageOf } from '@draaitafel/shared/derive/coverage.ts'
import type { KnobNumber } from '@draaitafel/shared/model/knobs.ts'
import { findParty } from '@draaitafel/shared/plan/plan.ts'
import { useMemo } from 'react'
import { sheetText } from '../../copy/nlSheet.ts'
import { NeedCover } from '../../money/coverage/NeedCover.tsx'
import { Explained } from '../../pieces/words/Explained.tsx'
import { usePlan, useWorkshop } from '../../store/WorkshopContext.tsx'
import styles from './KnobMoney.module.css'

export function KnobMoney({ number }: { readonly number: KnobNumber }) {
  const { view } = useWorkshop()
  const plan = usePlan((whole) => whole)
  const coverage = useMemo(() => coverageOf(plan), [plan])
  const own = coverage.costs.filter(({ need }) => need.knob === number)
  const loose = plan.investments.filter(({ knob, need }) => knob === number && need === null)
  return (
    <section aria-label={sheetText.money}>
      <h3>{sheetText.money}</h3>
      <p className={styles.hint}>
        <Explained>{knobTalkCopy[number].investmentHint}</Explained>
      </p>
      <ul className={styles.money}>
        {own.map((cover) => (
          <li key={cover.need.id}>
            <NeedCover cover={cover} coverage={coverage} />
          </li>
        ))}
        {loose.map((investment) => (
          <li key={investment.id} className={styles.loose}>
            {sheetText.broughtIn(investment.source, investment.label, findParty(plan, investment.party)?.name ?? '')}{' '}
            <span>
              {formatAmount(investment)}
              {ideaRemark(investment)}
            </span>
          </li>
        ))}
        {own.length + loose.length === 0 && <li>{sheetText.noMoney}</li>}
      </ul>
      <button
        type="button"
        className={`btn ${styles.more}`}
        onClick={() => view.setState({ dialog: { kind: 'needs' } })}
      >
        {sheetText.toNeeds}
      </button>
    </section>
  )
}
