// Amounts over the years of the plan, so that nobody says "per year" about an amount that differs from year to year.

import { isPromised } from '../nouns/promise.ts'
import type { Plan } from '../plan/plan.ts'
import { type Amount, broughtInBy, type Horizon, sumPerYear, yearsOf } from './amounts.ts'
import { type IdeaKind, ideaKindOf } from './ideaKind.ts'

export interface OverYears {
  /** The years of the plan, in order. */
  readonly years: readonly { readonly year: number; readonly cents: number }[]
  readonly allCents: number
  /** The amount, if it is the same in every year of a plan of more than one year; else null. */
  readonly everyYearCents: number | null
  /** The year, when all of it falls in one; else null. */
  readonly onlyYear: number | null
}

export function overYears(amounts: readonly Amount[], horizon: Horizon): OverYears {
  const perYear = sumPerYear(amounts, horizon)
  const years = yearsOf(horizon).map((year, at) => ({ year, cents: perYear[at] ?? 0 }))
  const [first = 0] = perYear
  const isSteady = first > 0 && years.length > 1 && perYear.every((cents) => cents === first)
  const filled = years.filter(({ cents }) => cents > 0)
  return {
    years,
    allCents: perYear.reduce((sum, cents) => sum + cents, 0),
    everyYearCents: isSteady ? first : null,
    onlyYear: filled.length === 1 ? (filled[0]?.year ?? null) : null,
  }
}

export interface PartyMoney extends OverYears {
  /** How much of it is not promised, over all years together. */
  readonly ideaCents: number
  /** What that is called. */
  readonly ideas: IdeaKind
}

/** What a party contributes, promised or not. */
export function partyMoneyOf(
  { investments, workshop }: Pick<Plan, 'investments' | 'workshop'>,
  party: string,
): PartyMoney {
  const own = broughtInBy(investments, party)
  const ideas = own.filter((one) => !isPromised(one))
  return { ...overYears(own, workshop), ideaCents: overYears(ideas, workshop).allCents, ideas: ideaKindOf(ideas) }
}

/** The last year of the plan in which a party brings what it promised; null for nothing promised. */
export function promisedUntil(
  { investments, workshop }: Pick<Plan, 'investments' | 'workshop'>,
  party: string,
): number | null {
  const promised = broughtInBy(investments, party).filter(isPromised)
  return overYears(promised, workshop).years.findLast(({ cents }) => cents > 0)?.year ?? null
}
