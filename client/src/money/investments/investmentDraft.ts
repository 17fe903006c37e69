// The form of an investment as someone fills it in: what it starts with, and what it says. Pure.

import type { Actor } from '@draaitafel/shared/actions/actor.ts'
import { saidBy } from '@draaitafel/shared/document/promise.ts'
import type { SourceNumber } from '@draaitafel/shared/model/sources.ts'
import type { Investment, InvestmentFacts } from '@draaitafel/shared/nouns/investment.ts'
import type { LineAction } from '@draaitafel/shared/nouns/nouns.ts'
import { type Certainty, saidOfMoney } from '@draaitafel/shared/nouns/promise.ts'
import { nothingWeighed, type Weighing } from '@draaitafel/shared/nouns/weighing.ts'
import type { Plan } from '@draaitafel/shared/plan/plan.ts'
import type { InvestmentStart } from '../../store/viewStore.ts'
import { changedFields } from '../../ui/changedFields.ts'
import { draftFromMoney, emptyMoneyDraft, type MoneyDraft, type MoneyFacts } from './moneyForm.ts'

export type Subject =
  | {
      readonly kind: 'new'
      readonly source: SourceNumber
      readonly party: string
      readonly begins?: InvestmentStart
    }
  | { readonly kind: 'present'; readonly investment: Investment }

export interface InvestmentDraft extends MoneyDraft, Weighing {
  readonly label: string
  readonly party: string
  readonly certainty: Certainty
  readonly way: string
  readonly note: string
  /** Id of a cost, or ''. */
  readonly need: string
}

export function partyOf(subject: Subject): string {
  return subject.kind === 'new' ? subject.party : subject.investment.party
}

export function sourceOf(subject: Subject): SourceNumber {
  return subject.kind === 'new' ? subject.source : subject.investment.source
}

export function startDraft(subject: Subject, plan: Plan): InvestmentDraft {
  if (subject.kind === 'present') {
    const { label, party, certainty, way, note, need } = subject.investment
    const said = { label, party, certainty, way, note, need: need ?? '' }
    return { ...draftFromMoney(subject.investment), ...said, ...weighingIn(subject.investment) }
  }
  return {
    ...newDraft(subject.party, plan.workshop),
    ...(subject.begins && { ...subject.begins, knob: String(subject.begins.knob) }),
  }
}

/** As an idea, for all years of the plan. */
export function newDraft(party: string, { firstYear, lastYear }: Plan['workshop']): InvestmentDraft {
  return {
    ...emptyMoneyDraft(firstYear, lastYear),
    label: '',
    need: '',
    party,
    certainty: 'idee',
    way: '',
    note: '',
    ...nothingWeighed,
  }
}

/** Money for a cost is money for its knob, unless someone chose a knob already. */
export function forNeed(plan: Plan, need: string, knob: string): Partial<InvestmentDraft> {
  const wanted = plan.needs.find(({ id }) => id === need)?.knob
  return { need, ...(knob === '' && wanted && { knob: String(wanted) }) }
}

function weighingIn({ lands, takes, weighs, keeps }: Weighing): Weighing {
  return { lands, takes, weighs, keeps }
}

export function factsOf(draft: InvestmentDraft, source: SourceNumber, money: MoneyFacts): InvestmentFacts {
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
    ...weighingIn(draft),
  }
}

/** What the form does to the plan. `started`: as it was when the form opened; someone else may have changed it since. */
export function actionOf(started: Subject, facts: InvestmentFacts, newId: string): LineAction {
  if (started.kind === 'new') return { type: 'investment.add', id: newId, facts }
  const { id, order: _order, word: _word, ...before } = started.investment
  return { type: 'investment.change', id, changes: changedFields<InvestmentFacts>(before, facts) }
}

/** As it would be in the plan: a promise that this person may not give is an idea until its party confirms it. */
export function asLaid(facts: InvestmentFacts, subject: Subject, actor: Pick<Actor, 'role' | 'party'>): Investment {
  const { id, order } = subject.kind === 'present' ? subject.investment : { id: '', order: '' }
  return { ...facts, ...saidOfMoney(saidBy(actor, facts.certainty, facts, null), facts.party, facts), id, order }
}
