// One of several plans that are put side by side: what each party brings, what is needed and lacks, what stops too early. Every
// sum is that of the plan itself (overYears, coverage); overPlans.ts puts them together.

import { nameKey } from '../base/name.ts'
import type { PartyKind } from '../model/partyKinds.ts'
import type { Investment } from '../nouns/investment.ts'
import type { Party } from '../nouns/party.ts'
import { isPromised } from '../nouns/promise.ts'
import { findParty, type Plan } from '../plan/plan.ts'
import { amountInYear, broughtInBy } from './amounts.ts'
import { type CostCover, type Coverage, coverageOf } from './coverage.ts'
import { overYears } from './overYears.ts'
import { costsLeftOpen, stopsEarly } from './stopsEarly.ts'

export interface Money {
  readonly promisedCents: number
  readonly ideaCents: number
  /** The part of what is promised that stops while its cost goes on. */
  readonly temporaryCents: number
}

export interface PartyMoneyInPlan {
  /** The same for every spelling of a name, of one kind of party. */
  readonly key: string
  /** Null: money of a party that is no longer in the plan. */
  readonly party: Pick<Party, 'kind' | 'name'> | null
  readonly years: readonly (Money & { readonly year: number })[]
  readonly total: Money
}

/** Promised money that stops while its cost goes on. */
export interface Ending {
  readonly partyKey: string
  readonly investment: Investment
  readonly until: number
  /** In the last year in which it is there. */
  readonly cents: number
  /** Of its costs that go on: those that no promise fills after that. */
  readonly leftOpen: readonly CostCover[]
}

export interface InOnePlan {
  readonly plan: Plan
  readonly coverage: Coverage
  readonly parties: readonly PartyMoneyInPlan[]
  readonly endings: readonly Ending[]
}

export function inOnePlan(plan: Plan): InOnePlan {
  const coverage = coverageOf(plan)
  const ids = [
    ...new Set([...plan.parties, ...plan.investments.map(({ party }) => ({ id: party }))].map(({ id }) => id)),
  ]
  return {
    plan,
    coverage,
    parties: ids.map((id) => partyIn(plan, coverage, id)),
    endings: plan.investments.flatMap((one) => endingOf(plan, coverage, one)),
  }
}

/** Names are compared as people read them; one name of two kinds is two parties. */
export function partyKey(party: { readonly kind: PartyKind; readonly name: string } | null): string {
  return party ? `${party.kind} ${nameKey(party.name)}` : ''
}

function partyIn(plan: Plan, coverage: Coverage, id: string): PartyMoneyInPlan {
  const own = broughtInBy(plan.investments, id)
  const sureMoney = own.filter(isPromised)
  const promised = overYears(sureMoney, plan.workshop)
  const ideas = overYears(
    own.filter((one) => !isPromised(one)),
    plan.workshop,
  )
  const temporary = overYears(
    sureMoney.filter((one) => stopsEarly(coverage, one)),
    plan.workshop,
  )
  const party = findParty(plan, id) ?? null
  return {
    key: partyKey(party),
    party,
    years: promised.years.map(({ year, cents }, at) => ({
      year,
      promisedCents: cents,
      ideaCents: ideas.years[at]?.cents ?? 0,
      temporaryCents: temporary.years[at]?.cents ?? 0,
    })),
    total: { promisedCents: promised.allCents, ideaCents: ideas.allCents, temporaryCents: temporary.allCents },
  }
}

function endingOf(plan: Plan, coverage: Coverage, investment: Investment): Ending[] {
  const { until } = investment
  // What stopped before the plan begins is not in it.
  if (until === null || until < plan.workshop.firstYear) return []
  if (!isPromised(investment) || !stopsEarly(coverage, investment)) return []
  return [
    {
      partyKey: partyKey(findParty(plan, investment.party) ?? null),
      investment,
      until,
      cents: amountInYear(investment, until, plan.workshop),
      leftOpen: costsLeftOpen(coverage, investment),
    },
  ]
}
