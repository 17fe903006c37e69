// Where the money is from and where its value lands (seed inventory C-31): the domain of who pays against the domain that people
// named, over all years of the plan. Ideas count too, and are said apart. Nothing is netted.

import { type DomainId, domainIds } from '../model/domains.ts'
import { domainOfPayer, type PayerDomainId, payerDomainIds } from '../model/payerDomains.ts'
import type { Investment } from '../nouns/investment.ts'
import type { Party } from '../nouns/party.ts'
import { isPromised } from '../nouns/promise.ts'
import type { Plan } from '../plan/plan.ts'
import { sumOverYears } from './amounts.ts'

/** `ideaCents`: how much of it is only an idea. */
export interface Landed {
  readonly cents: number
  readonly ideaCents: number
}

export interface LandingRow {
  readonly payer: PayerDomainId
  /** Who pays anything, in order of the plan. */
  readonly parties: readonly Party[]
  readonly cells: Readonly<Record<DomainId, Landed>>
  /** Of which nobody said where it lands. */
  readonly open: Landed
  readonly total: Landed
}

export interface Landing {
  /** Of everyone who pays anything, in order of the domains. */
  readonly rows: readonly LandingRow[]
  readonly columns: Readonly<Record<DomainId, Landed>>
  readonly open: Landed
  readonly total: Landed
  /** In another domain than that of who pays. Residents and outsiders have none: of theirs everything that was said. */
  readonly elsewhereCents: number
}

type LandingFacts = Pick<Plan, 'workshop' | 'parties' | 'investments'>

export function landingOf({ workshop, parties, investments }: LandingFacts): Landing {
  const kindOf = new Map(parties.map(({ id, kind }) => [id, kind]))
  const payerOf = ({ party }: Investment) => domainOfPayer[kindOf.get(party) ?? 'externe-partij']
  const sum = (some: readonly Investment[]): Landed => {
    const cents = (of: readonly Investment[]) => sumOverYears(of, workshop)
    return { cents: cents(some), ideaCents: cents(some.filter((one) => !isPromised(one))) }
  }
  const cellsOf = (some: readonly Investment[]) =>
    Object.fromEntries(
      domainIds.map((id) => [id, sum(some.filter(({ lands }) => lands === id))]),
    ) as LandingRow['cells']
  const openOf = (some: readonly Investment[]) => sum(some.filter(({ lands }) => lands === null))
  const rows = payerDomainIds.flatMap((payer): LandingRow[] => {
    const own = investments.filter((one) => payerOf(one) === payer && sumOverYears([one], workshop) > 0)
    if (own.length === 0) return []
    const paying = new Set(own.map(({ party }) => party))
    return [
      {
        payer,
        parties: parties.filter(({ id }) => paying.has(id)),
        cells: cellsOf(own),
        open: openOf(own),
        total: sum(own),
      },
    ]
  })
  const elsewhere = investments.filter((one) => one.lands !== null && one.lands !== payerOf(one))
  return {
    rows,
    columns: cellsOf(investments),
    open: openOf(investments),
    total: sum(investments),
    elsewhereCents: sumOverYears(elsewhere, workshop),
  }
}

/** Pays for something of which nothing lands in its own domain, the largest first: a question, no verdict. */
export function paysForOthers({ rows }: Landing): LandingRow | null {
  const asking = rows.filter(
    ({ payer, cells, open }) => payer in cells && open.cents === 0 && cells[payer as DomainId].cents === 0,
  )
  return asking.toSorted((one, other) => other.total.cents - one.total.cents)[0] ?? null
}
