// What is still missing before a plan can go to a board of directors (C-25): facts that nobody gave yet, each with
// the places where they can be given. A list to work through, never a score.

import { type ChoiceId, choicesOf } from '../model/choices.ts'
import { type CoreValueId, coreValueIds } from '../model/coreValues.ts'
import type { KnobNumber } from '../model/knobs.ts'
import { optionsChosen, sharesTogether } from '../nouns/chosen.ts'
import { progressOf } from '../nouns/discussion.ts'
import { isPromised } from '../nouns/promise.ts'
import { talkCount } from '../nouns/talk.ts'
import { type Standing, standingsOf } from '../plan/agreement.ts'
import type { Plan } from '../plan/plan.ts'
import { moneyDoubtOf } from './agreed.ts'
import { countingAims } from './aims.ts'
import { type CostCover, coverageOf } from './coverage.ts'
import { costsLeftOut } from './coverPoints.ts'
import { hasLead } from './lead.ts'
import { emptyTimes, type OutcomeTime } from './outcome.ts'
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
  /** The municipality takes part, and nobody said whether the plan fits its woonzorgvisie (E-16). */
  | { readonly kind: 'woonzorgvisie' }
  /** Hours were shared out over tasks or roles, and that does not come to 100 percent (C-15, L-04). */
  | { readonly kind: 'shares'; readonly percent: number }
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
  /** Yearly money of which nobody said until when it comes, and that is not laid down either. */
  | { readonly kind: 'term'; readonly investments: readonly string[] }
  /** Nobody said where evidence can be found, or how often something is looked at. */
  | { readonly kind: 'where' | 'howOften'; readonly proofs: readonly string[] }
  /** Evidence that has no owner. */
  | { readonly kind: 'owner'; readonly proofs: readonly string[] }
  /** Nothing was agreed. */
  | { readonly kind: 'agreements' }
  /** Agreements that not every party at the table responded to, or that someone objects to. */
  | { readonly kind: 'unheard' | 'objected'; readonly agreements: readonly string[] }
  /** Agreements whose money is not firm. */
  | { readonly kind: 'moneyDoubt'; readonly agreements: readonly string[] }
  /** Nobody said what comes then (W-06). */
  | { readonly kind: 'outcome'; readonly times: readonly OutcomeTime[] }
  /** Still on the parking lot. */
  | { readonly kind: 'parked'; readonly count: number }
  /** Questions of the plan that nobody answered. */
  | { readonly kind: 'questions'; readonly count: number }

/** `today`: ISO 8601. */
export function missingOf(plan: Plan, today: string): Missing[] {
  return [
    ...aboutTheTable(plan),
    ...aboutMoney(plan),
    ...aboutValues(plan),
    ...aboutAgreements(plan),
    ...ifAny(emptyTimes(plan, today), (times) => ({ kind: 'outcome', times })),
    ...aboutParked(plan),
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
    ...only(!hasLead(plan), { kind: 'lead' }),
    ...visionOnHousing(plan),
    ...sharesOff(plan),
  ]
}

function visionOnHousing(plan: Plan): Missing[] {
  const isOpen = plan.knobs.some(({ number, setting }) => number === 10 && setting > 0)
  const takesPart = plan.parties.some(({ kind }) => kind === 'gemeente')
  return only(isOpen && takesPart && optionsChosen(plan, 'woonzorgvisie').length === 0, { kind: 'woonzorgvisie' })
}

/** The two ways of sharing out the same hours, each by itself. */
function sharesOff(plan: Plan): Missing[] {
  const of = (start: string) => choicesOf(6).filter((choice: ChoiceId) => choice.startsWith(start))
  const off = ['uren-', 'rol-'].map((start) => sharesTogether(plan, of(start))).find((sum) => sum !== 0 && sum !== 100)
  return off === undefined ? [] : [{ kind: 'shares', percent: off }]
}

function hasNoTerm({ per, until, certainty }: Plan['investments'][number]): boolean {
  return per === 'year' && until === null && certainty !== 'vastgelegd'
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
    ...ifAny(ids(plan.investments.filter(hasNoTerm)), (investments) => ({ kind: 'term', investments })),
  ]
}

function aboutValues(plan: Plan): Missing[] {
  const aims = countingAims(plan)
  const named = coreValueIds.filter((id) => aims.some(({ coreValue }) => coreValue === id))
  const without = (moment: 'vooraf' | 'tijdens') =>
    named.filter((id) => !plan.proofs.some((proof) => proof.coreValue === id && proof.moment === moment))
  const unowned = plan.proofs.filter(({ owner }) => owner === null).map(({ id }) => id)
  const unsaid = (moment: 'vooraf' | 'tijdens') =>
    plan.proofs.filter((proof) => proof.moment === moment && proof.how === '').map(({ id }) => id)
  const timeless = named.filter((id) => aims.some((aim) => aim.coreValue === id && aim.arrival === null))
  return [
    ...only(named.length === 0, { kind: 'aims' }),
    ...ifAny(timeless, (coreValues) => ({ kind: 'arrival', coreValues })),
    ...ifAny(without('vooraf'), (coreValues) => ({ kind: 'evidence', coreValues })),
    ...ifAny(without('tijdens'), (coreValues) => ({ kind: 'following', coreValues })),
    ...ifAny(unsaid('vooraf'), (proofs) => ({ kind: 'where', proofs })),
    ...ifAny(unsaid('tijdens'), (proofs) => ({ kind: 'howOften', proofs })),
    ...ifAny(unowned, (proofs) => ({ kind: 'owner', proofs })),
  ]
}

function aboutAgreements(plan: Plan): Missing[] {
  const standings = standingsOf(plan)
  const ids = (some: readonly Standing[]) => some.map(({ agreement }) => agreement.id)
  const unheard = ids(standings.filter(({ silent }) => silent.length > 0))
  const objected = ids(standings.filter(({ said }) => said.some(({ stance }) => stance === 'bezwaar')))
  const inDoubt = ids(standings.filter(({ agreement }) => moneyDoubtOf(plan, agreement) !== null))
  return [
    ...only(standings.length === 0, { kind: 'agreements' }),
    ...ifAny(unheard, (agreements) => ({ kind: 'unheard', agreements })),
    ...ifAny(objected, (agreements) => ({ kind: 'objected', agreements })),
    ...ifAny(inDoubt, (agreements) => ({ kind: 'moneyDoubt', agreements })),
  ]
}

function aboutParked({ parked }: Plan): Missing[] {
  const count = parked.filter(({ done }) => !done).length
  return only(count > 0, { kind: 'parked', count })
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
