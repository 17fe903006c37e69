// What is still missing before a plan can go to a board of directors (C-25): facts that nobody gave yet, each with
// the places where they can be given. A list to work through, never a score.

import { type CoreValueId, coreValueIds } from '../model/coreValues.ts'
import type { KnobNumber } from '../model/knobs.ts'
import { optionsChosen } from '../nouns/chosen.ts'
import { progressOf } from '../nouns/discussion.ts'
import { isPromised } from '../nouns/promise.ts'
import { talkCount } from '../nouns/talk.ts'
import { type Standing, standingsOf } from '../plan/agreement.ts'
import type { Plan } from '../plan/plan.ts'
import { moneyDoubtOf } from './agreed.ts'
import { countingAims } from './aims.ts'
import { type CostCover, coverageOf } from './coverage.ts'
import { costsLeftOut } from './coverPoints.ts'
import { questionsOpen } from './questions.ts'

export type Missing =
  /** Nobody wrote down what the plan should lead to. */
  | { readonly kind: 'vision' }
  /** Amounts are invented examples. */
  | { readonly kind: 'exampleAmounts' }
  | { readonly kind: 'undiscussed' | 'undecided'; readonly knobs: readonly KnobNumber[] }
  /** How many of the thirty worksheet questions are open. */
  | { readonly kind: 'talk'; readonly open: number; readonly total: number }
  /** Nobody leads the cooperation afterwards (C-17). */
  | { readonly kind: 'lead' }
  | { readonly kind: 'needs' }
  | { readonly kind: 'gap' }
  /** Costs that need no money in this plan: no amount yet, or no year in it. */
  | { readonly kind: 'unpriced' | 'outside'; readonly costs: readonly Pick<CostCover, 'need'>[] }
  /** Investments without a way of delivery, or still under discussion. */
  | { readonly kind: 'way' | 'unpromised'; readonly investments: readonly string[] }
  /** No value was named for anyone. */
  | { readonly kind: 'aims' }
  /** Named, but nobody said when it comes, what shows it beforehand, or what is followed. */
  | { readonly kind: 'arrival' | 'evidence' | 'following'; readonly coreValues: readonly CoreValueId[] }
  /** Evidence that has no owner. */
  | { readonly kind: 'owner'; readonly proofs: readonly string[] }
  /** Nothing was agreed. */
  | { readonly kind: 'agreements' }
  /** Agreements that not every party at the table responded to, or that someone objects to. */
  | { readonly kind: 'unheard' | 'objected'; readonly agreements: readonly string[] }
  /** Agreements whose money is not firm. */
  | { readonly kind: 'moneyDoubt'; readonly agreements: readonly string[] }
  /** Still on the parking lot. */
  | { readonly kind: 'parked'; readonly count: number }
  /** Questions of the plan that nobody answered. */
  | { readonly kind: 'questions'; readonly count: number }

export function missingOf(plan: Plan): Missing[] {
  return [
    ...aboutTheTable(plan),
    ...aboutMoney(plan),
    ...aboutValues(plan),
    ...aboutAgreements(plan),
    ...aboutQuestions(plan),
  ]
}

function aboutTheTable(plan: Plan): Missing[] {
  const knobsThat = (progress: string) => plan.knobs.filter((knob) => progressOf(knob) === progress)
  const numbers = (knobs: Plan['knobs']) => knobs.map(({ number }) => number)
  const { answered, total } = talkCount(plan.knobs)
  return [
    ...only(plan.vision.trim() === '', { kind: 'vision' }),
    ...ifAny(numbers(knobsThat('untouched')), (knobs) => ({ kind: 'undiscussed', knobs })),
    ...ifAny(numbers(knobsThat('besproken')), (knobs) => ({ kind: 'undecided', knobs })),
    ...only(answered < total, { kind: 'talk', open: total - answered, total }),
    ...only(optionsChosen(plan, 'trekker').length === 0, { kind: 'lead' }),
  ]
}

function aboutMoney(plan: Plan): Missing[] {
  const ids = (investments: Plan['investments']) => investments.map(({ id }) => id)
  const { total, costs } = coverageOf(plan)
  const { unpriced, outside } = costsLeftOut(costs)
  return [
    ...only(plan.workshop.exampleAmounts, { kind: 'exampleAmounts' }),
    ...only(plan.needs.length === 0, { kind: 'needs' }),
    ...only(total.lackingCents > 0, { kind: 'gap' }),
    ...ifAny(unpriced, (of) => ({ kind: 'unpriced', costs: of })),
    ...ifAny(outside, (of) => ({ kind: 'outside', costs: of })),
    ...ifAny(ids(plan.investments.filter((one) => !isPromised(one))), (investments) => ({
      kind: 'unpromised',
      investments,
    })),
    ...ifAny(ids(plan.investments.filter(({ way }) => way === '')), (investments) => ({ kind: 'way', investments })),
  ]
}

function aboutValues(plan: Plan): Missing[] {
  const aims = countingAims(plan)
  const named = coreValueIds.filter((id) => aims.some(({ coreValue }) => coreValue === id))
  const without = (moment: 'vooraf' | 'tijdens') =>
    named.filter((id) => !plan.proofs.some((proof) => proof.coreValue === id && proof.moment === moment))
  const unowned = plan.proofs.filter(({ owner }) => owner === null).map(({ id }) => id)
  const timeless = named.filter((id) => aims.some((aim) => aim.coreValue === id && aim.arrival === null))
  return [
    ...only(named.length === 0, { kind: 'aims' }),
    ...ifAny(timeless, (coreValues) => ({ kind: 'arrival', coreValues })),
    ...ifAny(without('vooraf'), (coreValues) => ({ kind: 'evidence', coreValues })),
    ...ifAny(without('tijdens'), (coreValues) => ({ kind: 'following', coreValues })),
    ...ifAny(unowned, (proofs) => ({ kind: 'owner', proofs })),
  ]
}

function aboutAgreements(plan: Plan): Missing[] {
  const standings = standingsOf(plan)
  const ids = (some: readonly Standing[]) => some.map(({ agreement }) => agreement.id)
  const unheard = ids(standings.filter(({ silent }) => silent.length > 0))
  const objected = ids(standings.filter(({ said }) => said.some(({ stance }) => stance === 'bezwaar')))
  const inDoubt = ids(standings.filter(({ agreement }) => moneyDoubtOf(plan, agreement) !== null))
  const count = plan.parked.filter(({ done }) => !done).length
  return [
    ...only(standings.length === 0, { kind: 'agreements' }),
    ...ifAny(unheard, (agreements) => ({ kind: 'unheard', agreements })),
    ...ifAny(objected, (agreements) => ({ kind: 'objected', agreements })),
    ...ifAny(inDoubt, (agreements) => ({ kind: 'moneyDoubt', agreements })),
    ...only(count > 0, { kind: 'parked', count }),
  ]
}

function aboutQuestions(plan: Plan): Missing[] {
  const count = questionsOpen(plan).length
  return only(count > 0, { kind: 'questions', count })
}

function only(isMissing: boolean, missing: Missing): Missing[] {
  return isMissing ? [missing] : []
}

function ifAny<T>(of: readonly T[], make: (of: readonly T[]) => Missing): Missing[] {
  return of.length === 0 ? [] : [make(of)]
}
