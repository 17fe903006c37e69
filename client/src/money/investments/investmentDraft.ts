// An investment as it is in a form, before it is known to make sense; what it becomes, and as what it would lie on the table. Pure.

import type { Actor } from '@draaitafel/shared/actions/actor.ts'
import { saidBy } from '@draaitafel/shared/document/promise.ts'
import type { SourceNumber } from '@draaitafel/shared/model/sources.ts'
import type { Investment, InvestmentFacts } from '@draaitafel/shared/nouns/investment.ts'
import { type Certainty, saidOfMoney } from '@draaitafel/shared/nouns/promise.ts'
import type { Plan } from '@draaitafel/shared/plan/plan.ts'
import { draftFromMoney, emptyMoneyDraft, type MoneyDraft, type MoneyFacts } from './moneyForm.ts'

export type Subject =
  | { readonly kind: 'new'; readonly source: SourceNumber; readonly party: string }
  | { readonly kind: 'present'; readonly investment: Investment }

export function partyOf(subject: Subject): string {
  return subject.kind === 'new' ? subject.party : subject.investment.party
}

/** An investment as it is in a form. */
export interface Draft extends MoneyDraft {
  readonly label: string
  readonly party: string
  readonly certainty: Certainty
  readonly way: string
  readonly note: string
  /** Id of a cost, or ''. */
  readonly need: string
}

export function startDraft(subject: Subject, plan: Plan): Draft {
  if (subject.kind === 'present') {
    const { label, party, certainty, way, note, need } = subject.investment
    return { ...draftFromMoney(subject.investment), label, party, certainty, way, note, need: need ?? '' }
  }
  const { firstYear, lastYear } = plan.workshop
  return {
    ...emptyMoneyDraft(firstYear, lastYear),
    label: '',
    need: '',
    party: subject.party,
    certainty: 'idee',
    way: '',
    note: '',
  }
}

/** Money for a cost is money for its knob, unless someone chose a knob already. */
export function knobOfNeed(plan: Plan, need: string, knob: string): Partial<Draft> {
  const wanted = plan.needs.find(({ id }) => id === need)?.knob
  return knob === '' && wanted ? { knob: String(wanted) } : {}
}

export function factsOf(draft: Draft, source: SourceNumber, money: MoneyFacts): InvestmentFacts {
  const { party, label, certainty, way, note, need } = draft
  return {
    source,
    party,
    label: label.trim(),
    ...money,
    need: need === '' ? null : need,
    certainty,
    way: way.trim(),
    note: note.trim(),
  }
}

/** As it would be on the table: a promise that is not this person's to give is an idea until its party confirms it. */
export function asLaid(facts: InvestmentFacts, subject: Subject, actor: Pick<Actor, 'role' | 'party'>): Investment {
  const { id, order } = subject.kind === 'present' ? subject.investment : { id: '', order: '' }
  return { ...facts, ...saidOfMoney(saidBy(actor, facts.certainty, facts, null), facts.party, facts), id, order }
}

export function factsAtStart(subject: Subject): InvestmentFacts {
  if (subject.kind === 'new') throw new Error('A new investment has no facts yet')
  const { id: _id, order: _order, word: _word, ...facts } = subject.investment
  return facts
}
