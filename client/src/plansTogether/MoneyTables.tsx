// In figures: what each party brings per year and in which plan, and what each plan needs and lacks.

import { partyOverWords } from '@draaitafel/shared/copy/nl/overPlans.ts'
import type { OverPlans } from '@draaitafel/shared/derive/overPlans.ts'
import { plansText } from '../copy/nlPlans.ts'
import { PartyToken } from '../people/parties/PartyToken.tsx'
import styles from './PlansTogether.module.css'
import { type YearRow, YearTable } from './YearTable.tsx'
import { coverCell, hasMoney, moneyCell } from './yearRows.ts'

interface MoneyTablesProps {
  readonly over: OverPlans
  readonly names: readonly string[]
}

export function MoneyTables({ over, names }: MoneyTablesProps) {
  const { years, parties, total, totalYears, plans, cover, coverYears } = over
  const without = parties.filter((party) => !hasMoney(party.total)).map((party) => partyOverWords(party).name)
  const partyRows = parties
    .filter((party) => hasMoney(party.total))
    .map((party): YearRow => {
      const { name, kind } = partyOverWords(party)
      return {
        key: party.key,
        name,
        note: kind,
        mark: <PartyToken kind={party.kind} />,
        years: party.years.map(moneyCell),
        total: moneyCell(party.total),
        parts: party.plans
          .filter((one) => hasMoney(one.total))
          .map((one) => ({
            key: String(one.at),
            name: names[one.at] ?? '',
            years: one.years.map((year) => year && moneyCell(year)),
            total: moneyCell(one.total),
          })),
      }
    })
  const planRows = plans.map(
    (one): YearRow => ({
      key: String(one.at),
      name: names[one.at] ?? '',
      years: one.years.map((year) => year && coverCell(year)),
      total: coverCell(one.total),
    }),
  )
  return (
    <>
      <section className={styles.part}>
        <h2>{plansText.tableParty}</h2>
        <p className={`${styles.hint} ${styles.noPrint}`}>{plansText.openRow}</p>
        <YearTable
          caption={plansText.tableParty}
          head={plansText.party}
          years={years}
          rows={partyRows}
          foot={{
            key: 'all',
            name: plansText.allParties,
            years: totalYears.map(moneyCell),
            total: moneyCell(total),
          }}
        />
        {without.length > 0 && <p className={styles.hint}>{plansText.without(without)}</p>}
      </section>
      <section className={styles.part}>
        <h2>{plansText.tablePlan}</h2>
        <YearTable
          caption={plansText.tablePlan}
          head={plansText.plan}
          years={years}
          rows={planRows}
          foot={{ key: 'all', name: plansText.allPlans, years: coverYears.map(coverCell), total: coverCell(cover) }}
        />
      </section>
    </>
  )
}
