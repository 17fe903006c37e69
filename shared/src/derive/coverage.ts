// What is needed, promised, only an idea and lacking: per cost, per year, and for the plan as a whole. The only place
// that computes this; board, phone, projector, balances, questions, reports and spreadsheets all use it. Three rules.
// Money that names a cost covers that cost and no other. Money that names no cost fills what is left open, in the
// totals only, and first at its knob. Money that is left over is too much, and covers nothing.

import type { Investment } from '../nouns/investment.ts'
import type { Need } from '../nouns/need.ts'
import { isPromised } from '../nouns/promise.ts'
import type { Plan } from '../plan/plan.ts'
import { type Amount, amountInYear, yearsOf } from './amounts.ts'
import { addCovers, addShares, type Cover, coverFrom, type Share, shareInYear } from './cover.ts'
import { type IdeaKind, ideaKindOf } from './ideaKind.ts'
import { shareOutYear } from './shareOutYear.ts'

export interface YearCover extends Cover {
  readonly year: number
}

/** One amount over the years of the plan. */
export interface Payer {
  readonly investment: Investment
  readonly perYearCents: readonly number[]
}

export interface CostCover {
  readonly need: Need
  readonly years: readonly YearCover[]
  readonly total: Cover
  /** What names this cost, even if it turns out to be too much; in order of the plan. */
  readonly payers: readonly Payer[]
}

/** What the ideas for these costs are called. */
export function ideasFor(costs: readonly CostCover[]): IdeaKind {
  const money = costs.flatMap(({ payers }) => payers.map(({ investment }) => investment))
  return ideaKindOf(money.filter((one) => !isPromised(one)))
}

/** What an investment does in the totals, per year of the plan. */
export interface InvestmentUse {
  readonly investment: Investment
  readonly years: readonly Share[]
}

/** Money that names no cost. */
export interface Unassigned {
  readonly investments: readonly Investment[]
  /** What it fills in the totals, and what is left of it. */
  readonly years: readonly (Share & { readonly year: number })[]
  readonly total: Share
}

export interface Coverage {
  /** Every year of the plan, in order. */
  readonly years: readonly YearCover[]
  /** Over all years of the plan. */
  readonly total: Cover
  /** Every cost with the money that names it, in order of the plan. Money that names none is not here. */
  readonly costs: readonly CostCover[]
  readonly unassigned: Unassigned
  /** What the ideas in the totals are called. */
  readonly ideas: IdeaKind
  /** Every investment of the plan, in order: summed by party, source or cost they add up to the totals. */
  readonly uses: readonly InvestmentUse[]
}

export type CoverFacts = Pick<Plan, 'workshop' | 'needs' | 'investments'>

export function coverageOf({ workshop, needs, investments }: CoverFacts): Coverage {
  const planYears = yearsOf(workshop)
  const perYear = (amount: Amount) => planYears.map((year) => amountInYear(amount, year, workshop))
  const lines = investments.map((investment): Payer => ({ investment, perYearCents: perYear(investment) }))
  const named = new Map(needs.map(({ id }) => [id, [] as Payer[]]))
  for (const line of lines) named.get(line.investment.need ?? '')?.push(line)
  // A removed cost counts as none.
  const costOf = ({ need }: Investment) => (need !== null && named.has(need) ? need : null)
  const costs = needs.map((need) => costCover(need, planYears, perYear(need), named.get(need.id) ?? []))
  // Nothing can be too much for a cost without an amount, or while no cost has one.
  const priced = new Set(needs.filter(({ amountCents }) => amountCents > 0).map(({ id }) => id))
  const isMeasured = (cost: string | null) => (cost === null ? priced.size > 0 : priced.has(cost))
  const money = lines.map(({ investment, perYearCents }) => {
    const cost = costOf(investment)
    const facts = { cost, knob: investment.knob, isPromised: isPromised(investment), isMeasured: isMeasured(cost) }
    return { facts, perYearCents }
  })
  const sharedOut = planYears.map((_, at) =>
    shareOutYear(
      costs.map(({ need: { id, knob }, years }) => ({ id, knob, cents: years[at]?.neededCents ?? 0 })),
      money.map(({ facts, perYearCents }) => ({ ...facts, cents: perYearCents[at] ?? 0 })),
    ),
  )
  const years = sharedOut.map(({ shares, neededCents }, at) => ({
    year: planYears[at] ?? 0,
    ...coverFrom(neededCents, addShares(shares)),
  }))
  const uses = investments.map((investment, index) => ({
    investment,
    years: sharedOut.map(({ shares }) => shares[index] ?? addShares([])),
  }))
  const ideas = ideaKindOf(
    uses.filter((use) => use.years.some((one) => one.ideaCents > 0)).map((use) => use.investment),
  )
  return { years, total: addCovers(years), costs, unassigned: unassignedOf(uses, planYears, costOf), ideas, uses }
}

function costCover(
  need: Need,
  planYears: readonly number[],
  neededCents: readonly number[],
  payers: readonly Payer[],
): CostCover {
  const years = planYears.map((year, at) => {
    const sum = (promised: boolean) =>
      payers.reduce((all, one) => all + (isPromised(one.investment) === promised ? (one.perYearCents[at] ?? 0) : 0), 0)
    const needed = neededCents[at] ?? 0
    return { year, ...coverFrom(needed, shareInYear(needed, sum(true), sum(false), need.amountCents > 0)) }
  })
  return { need, years, total: addCovers(years), payers }
}

function unassignedOf(
  uses: readonly InvestmentUse[],
  planYears: readonly number[],
  costOf: (investment: Investment) => string | null,
): Unassigned {
  const own = uses.filter(({ investment }) => costOf(investment) === null)
  const years = planYears.map((year, at) => ({
    year,
    ...addShares(own.flatMap((use) => use.years.slice(at, at + 1))),
  }))
  return { investments: own.map(({ investment }) => investment), years, total: addShares(years) }
}

/** What the investments of each key do in the totals, per year; keys in order of appearance. */
export function usesBy<Key>(
  { uses }: Pick<Coverage, 'uses'>,
  keyOf: (investment: Investment) => Key,
): ReadonlyMap<Key, readonly Share[]> {
  const found = new Map<Key, readonly Share[]>()
  for (const { investment, years } of uses) {
    const before = found.get(keyOf(investment))
    found.set(keyOf(investment), before ? years.map((one, at) => addShares([one, ...before.slice(at, at + 1)])) : years)
  }
  return found
}
