// Per party what it contributes next to what it gets and when. Nothing is netted: money and value are not the same
// thing.

import { arrivalWords } from '@draaitafel/shared/copy/nl/aims.ts'
import { besidesWords, partyAndPartyLead } from '@draaitafel/shared/copy/nl/balances.ts'
import { coreValueCopy } from '@draaitafel/shared/copy/nl/coreValues.ts'
import { formatNumber } from '@draaitafel/shared/copy/nl/format.ts'
import { partyMoneyLines } from '@draaitafel/shared/copy/nl/overYears.ts'
import { type PartyBalance, partyAndParty } from '@draaitafel/shared/derive/balances.ts'
import { ownFirst } from '@draaitafel/shared/derive/lens.ts'
import { type CSSProperties, useMemo } from 'react'
import { text } from '../../copy/nl.ts'
import { balancesText } from '../../copy/nlBalances.ts'
import { PartyToken } from '../../people/parties/PartyToken.tsx'
import { usePlan, useView, useWorkshop } from '../../store/WorkshopContext.tsx'
import { Balance } from './Balance.tsx'
import shared from './Balances.module.css'
import styles from './BalanceTable.module.css'
import { Lines } from './Lines.tsx'

const LONGEST_BAR_PX = 90

export function PartyAndParty() {
  const { view } = useWorkshop()
  const plan = usePlan((whole) => whole)
  const lens = useView((state) => state.lens)
  const balances = useMemo(() => ownFirst(partyAndParty(plan), lens, ({ party }, id) => party.id === id), [plan, lens])
  const most = Math.max(1, ...balances.map(({ money }) => money.allCents))
  return (
    <Balance name={balancesText.partyAndParty} lead={partyAndPartyLead(balances)}>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{balancesText.party}</th>
            <th scope="col">{balancesText.brings}</th>
            <th scope="col">{balancesText.gets}</th>
          </tr>
        </thead>
        <tbody>
          {balances.map((one) => (
            <tr
              key={one.party.id}
              data-asks={one.asks || one.isAbsent || undefined}
              data-own={one.party.id === lens || undefined}
            >
              <th scope="row">
                <span className={styles.name}>
                  <PartyToken kind={one.party.kind} empty={!one.party.atTable} />
                  {one.party.name}
                </span>
              </th>
              <td className={styles.amount}>
                <span
                  className={styles.bar}
                  style={{ '--w': `${(one.money.allCents / most) * LONGEST_BAR_PX}px` } as CSSProperties}
                />
                <Lines lines={broughtIn(one)} />
                {one.volunteerHours > 0 && <small>{balancesText.volunteers(formatNumber(one.volunteerHours))}</small>}
              </td>
              <td className={styles.gets}>
                <Gets balance={one} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className={shared.key}>
        <button type="button" className={shared.link} onClick={() => view.setState({ dialog: { kind: 'aims' } })}>
          {balancesText.toAims}
        </button>
      </p>
    </Balance>
  )
}

function broughtIn({ money, besides }: PartyBalance): readonly string[] {
  const lines = [...partyMoneyLines(money), ...(besides.length > 0 ? [besidesWords(besides)] : [])]
  return lines.length > 0 ? lines : [text.parties.nothingYet]
}

function Gets({ balance }: { readonly balance: PartyBalance }) {
  if (balance.gets.length === 0) return <em>{balancesText.nothingNamed}</em>
  return (
    <ul>
      {balance.gets.map(({ id, coreValue, arrival }) => (
        <li key={id}>
          {coreValueCopy[coreValue].name}
          {arrival && <small> ({arrivalWords[arrival]})</small>}
        </li>
      ))}
    </ul>
  )
}
