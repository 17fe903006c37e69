// Which agreements stand: every party at the table agreed to them as worded, and their money is promised. The others
// are open, each with the reason.

import type { Agreement } from '../nouns/agreement.ts'
import type { Consent } from '../nouns/consent.ts'
import { isPromised } from '../nouns/promise.ts'
import { type Standing, standingsOf } from '../plan/agreement.ts'
import type { Plan } from '../plan/plan.ts'
import { saysOtherMoney } from './moneyInWords.ts'

export interface Agreed {
  readonly agreement: Agreement
  /** Parties that agreed with a reservation, with its reason. */
  readonly reservations: readonly Consent[]
}

export interface NotAgreed {
  readonly agreement: Agreement
  readonly objections: readonly Consent[]
  readonly reservations: readonly Consent[]
  /** Ids of parties at the table that were not heard. */
  readonly unheard: readonly string[]
  readonly moneyDoubt: MoneyDoubt | null
}

/**
 * Why the money of an agreement is not firm: it is no longer in the plan, its party is not at the table, the words
 * differ from the plan, or it is only an idea.
 */
export type MoneyDoubt = 'gone' | 'absent' | 'other' | 'idea'

export interface Agreements {
  readonly agreed: readonly Agreed[]
  readonly open: readonly NotAgreed[]
}

export function agreementsOf(plan: Plan): Agreements {
  const agreed: Agreed[] = []
  const open: NotAgreed[] = []
  for (const standing of standingsOf(plan)) {
    const one = notAgreed(plan, standing)
    if (stands(plan, standing, one)) agreed.push({ agreement: one.agreement, reservations: one.reservations })
    else open.push(one)
  }
  return { agreed, open }
}

function notAgreed(plan: Plan, { agreement, said, silent }: Standing): NotAgreed {
  const present = new Set(plan.parties.map(({ id }) => id))
  // Nobody can withdraw the objection of a party that left the plan.
  const heard = said.filter(({ party }) => party === null || present.has(party))
  return {
    agreement,
    objections: heard.filter(({ stance }) => stance === 'bezwaar'),
    reservations: heard.filter(({ stance }) => stance === 'zorg'),
    unheard: silent,
    moneyDoubt: moneyDoubtOf(plan, agreement),
  }
}

/** Null when the money is firm, or the agreement was not made from money. */
export function moneyDoubtOf(plan: Plan, { investment, text }: Agreement): MoneyDoubt | null {
  if (investment === null) return null
  const { investments, parties } = plan
  const money = investments.find(({ id }) => id === investment)
  if (!money) return 'gone'
  if (!parties.some(({ id, atTable }) => id === money.party && atTable)) return 'absent'
  if (saysOtherMoney(text, money, plan)) return 'other'
  return isPromised(money) ? null : 'idea'
}

/** With nobody at the table, nobody agreed. */
function stands({ parties }: Plan, { said }: Standing, { objections, unheard, moneyDoubt }: NotAgreed): boolean {
  const isAsked = parties.some(({ atTable }) => atTable) && said.length > 0
  return isAsked && objections.length === 0 && unheard.length === 0 && moneyDoubt === null
}
