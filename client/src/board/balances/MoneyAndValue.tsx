// Per knob that costs money: how much, and which values it can reach, including the ones that somebody named.

import { evidenceWords, moneyAndValueLead } from '@draaitafel/shared/copy/nl/balances.ts'
import { coreValueCopy } from '@draaitafel/shared/copy/nl/coreValues.ts'
import { formatEuro } from '@draaitafel/shared/copy/nl/format.ts'
import { knobCopy } from '@draaitafel/shared/copy/nl/knobs.ts'
import { overYearsLines } from '@draaitafel/shared/copy/nl/overYears.ts'
import { countingAims } from '@draaitafel/shared/derive/aims.ts'
import { evidenceOf, moneyAndValue, type Reach, valuesWithoutMoney } from '@draaitafel/shared/derive/balances.ts'
import { coreValueIds } from '@draaitafel/shared/model/coreValues.ts'
import { type CSSProperties, useMemo } from 'react'
import { balancesText } from '../../copy/nlBalances.ts'
import { KnobButton } from '../../pieces/KnobButton.tsx'
import { usePlan, useWorkshop } from '../../store/WorkshopContext.tsx'
import { Balance } from './Balance.tsx'
import shared from './Balances.module.css'
import styles from './BalanceTable.module.css'

const LONGEST_BAR_PX = 40

const marks: Readonly<Record<Reach, string | undefined>> = {
  named: styles.named,
  reachable: styles.reachable,
  none: styles.unreached,
}

export function MoneyAndValue() {
  const { view } = useWorkshop()
  const plan = usePlan((whole) => whole)
  const balances = useMemo(() => moneyAndValue(plan), [plan])
  const named = new Set(countingAims(plan).map(({ coreValue }) => coreValue))
  const dearest = Math.max(1, ...balances.map(({ costs }) => costs.allCents))
  return (
    <Balance name={balancesText.moneyAndValue} lead={moneyAndValueLead(balances, valuesWithoutMoney(plan), plan.needs)}>
      {balances.length > 0 && (
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col">{balancesText.knob}</th>
              <th scope="col">{balancesText.costs}</th>
              {coreValueIds.map((id) => (
                <th key={id} scope="col">
                  {coreValueCopy[id].name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {balances.map(({ knob, costs, reach, asks }) => (
              <tr key={knob} data-asks={asks || undefined}>
                <th scope="row">
                  <span className={styles.name}>
                    <KnobButton knob={knob} />
                    {knobCopy[knob].shortName}
                  </span>
                </th>
                <td className={styles.amount}>
                  <span
                    className={styles.bar}
                    style={{ '--w': `${(costs.allCents / dearest) * LONGEST_BAR_PX}px` } as CSSProperties}
                  />
                  <b title={overYearsLines(costs).join(', ')}>{overYearsLines(costs)[0] ?? formatEuro(0)}</b>
                </td>
                {coreValueIds.map((id) => (
                  <td key={id} className={styles.mark}>
                    <i className={marks[reach[id]]} aria-hidden="true" />
                    <span className={styles.markName} aria-hidden="true">
                      {coreValueCopy[id].name}
                    </span>
                    <span className="sr">{balancesText.reach[reach[id]]}</span>
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
          <tfoot>
            <tr>
              <th scope="row" colSpan={2}>
                {balancesText.evidence}
              </th>
              {coreValueIds.map((id) => (
                <td key={id} className={styles.evidence}>
                  <span className={styles.markName} aria-hidden="true">
                    {coreValueCopy[id].name}
                  </span>
                  {named.has(id) ? evidenceWords[evidenceOf(plan, id)] : ''}
                </td>
              ))}
            </tr>
          </tfoot>
        </table>
      )}
      <p className={shared.key}>
        {(['named', 'reachable', 'none'] as const).map((one) => (
          <span key={one}>
            <i className={marks[one]} aria-hidden="true" />
            {balancesText.reach[one]}
          </span>
        ))}
        <button type="button" className={shared.link} onClick={() => view.setState({ dialog: { kind: 'aims' } })}>
          {balancesText.toAims}
        </button>
      </p>
    </Balance>
  )
}
