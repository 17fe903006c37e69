// The questions a plan raises by itself. Neutral questions with their facts, never verdicts. Conflicts between
// settings, choices and money have a table of their own: tensions.ts.

import { assertNever } from '../base/assertNever.ts'
import type { KnobNumber } from '../model/knobs.ts'
import { isNamedForSource, sourceFacts } from '../model/sources.ts'
import type { Answer } from '../nouns/answer.ts'
import type { Plan } from '../plan/plan.ts'
import { findParty } from '../plan/plan.ts'
import { sumOverYears } from './amounts.ts'
import { addShares, broughtInCents, type Cover } from './cover.ts'
import { type Coverage, coverageOf, type YearCover } from './coverage.ts'
import { coverPoints, promisedOutside } from './coverPoints.ts'
import { asksWhatThen } from './stopsEarly.ts'
import { type Tension, tensionRules, tensionsOf } from './tensions.ts'

export type Question =
  /** In some years money is lacking. */
  | { readonly kind: 'gap'; readonly years: readonly YearCover[]; readonly total: Cover }
  /** Nobody contributes anything to this cost, or more was promised for it than it needs. */
  | { readonly kind: 'unpaid' | 'paidTooMuch'; readonly need: string }
  /** Promised for this cost, but in none of the years of the plan. */
  | { readonly kind: 'outsideYears'; readonly investment: string; readonly need: string }
  /** Money in these years that names no cost. */
  | { readonly kind: 'unassigned'; readonly investments: readonly string[] }
  /** The model does not name this kind of party for this source (C-20): a group's own addition. */
  | { readonly kind: 'ownAddition'; readonly investment: string }
  /**
   * Yearly temporary money (I, III), unless its cost ends with it or is promised afterwards (D9, E-03): what then? `endsIn`
   * null: nobody said until when. `knob`: its own, or that of its cost.
   */
  | {
      readonly kind: 'temporaryMoney'
      readonly investment: string
      readonly endsIn: number | null
      readonly knob: KnobNumber | null
    }
  /** A party in the plan has nobody at the table (E-07). */
  | { readonly kind: 'emptyChair'; readonly party: string }
  /** A knob stays closed and nobody wrote down why (C-30). */
  | { readonly kind: 'closedWithoutReason'; readonly knob: KnobNumber }
  /** Settings, choices or money conflict (D12, D17.5). */
  | { readonly kind: 'tension'; readonly tension: Tension }

export function questionsOf(plan: Plan): Question[] {
  const coverage = coverageOf(plan)
  return [
    ...coverQuestions(coverage),
    ...tensionsOf(plan).map((tension): Question => ({ kind: 'tension', tension })),
    ...investmentQuestions(plan, coverage),
    ...chairQuestions(plan),
    ...closedQuestions(plan),
  ]
}

export interface Asked {
  readonly question: Question
  readonly key: string
  /** The group's answer; null while it is open. */
  readonly answer: Answer | null
  /** The group's answer when the question was about less money: it no longer counts. */
  readonly before: Answer | null
}

/** All questions with their answers, the open ones first. */
export function questionsAsked(plan: Plan): readonly Asked[] {
  const asked = inOrder(plan)
  return [...asked.filter(({ answer }) => answer === null), ...asked.filter(({ answer }) => answer !== null)]
}

function inOrder(plan: Plan): readonly Asked[] {
  const answers = new Map(plan.answers.map((answer) => [answer.id, answer]))
  return questionsOf(plan).map((question): Asked => {
    const key = questionKey(question)
    const said = answers.get(key) ?? null
    const isAboutMore = said?.cents !== undefined && centsAsked(plan, question) > said.cents
    return { question, key, answer: isAboutMore ? null : said, before: isAboutMore ? said : null }
  })
}

/** The open ones, and the one with this key in its place among them: who answers it stays at it. */
export function questionsOpenAnd(plan: Plan, here: string | null): readonly Asked[] {
  return inOrder(plan).filter(({ key, answer }) => answer === null || key === here)
}

/** Questions without an answer. */
export function questionsOpen(plan: Plan): readonly Asked[] {
  return questionsAsked(plan).filter(({ answer }) => answer === null)
}

/** How much money a question is about, over all years of the plan; absent for a question that is not about money. */
export function centsAsked(plan: Plan, question: Question): number {
  const costOf = (id: string) => coverageOf(plan).costs.find(({ need }) => need.id === id)?.total
  switch (question.kind) {
    case 'gap':
      return question.total.lackingCents
    case 'unpaid':
      return costOf(question.need)?.neededCents ?? 0
    case 'paidTooMuch':
      return costOf(question.need)?.tooMuchCents ?? 0
    case 'outsideYears':
      return plan.investments.find(({ id }) => id === question.investment)?.amountCents ?? 0
    case 'unassigned': {
      const own = plan.investments.filter(({ id }) => question.investments.includes(id))
      return sumOverYears(own, plan.workshop)
    }
    case 'ownAddition':
    case 'temporaryMoney':
    case 'emptyChair':
    case 'closedWithoutReason':
    case 'tension':
      return 0
    default:
      return assertNever(question)
  }
}

/**
 * The key under which the answer to a question is stored. The same question about the same subject has the same key,
 * even if its figures change.
 */
export function questionKey(question: Question): string {
  switch (question.kind) {
    case 'gap':
      // By the first year that lacks something: older plans stored their answers under this key.
      return `gap.${question.years.find(({ lackingCents }) => lackingCents > 0)?.year ?? 0}`
    case 'unpaid':
      return `unpaid.${question.need}`
    case 'paidTooMuch':
      return `too-much.${question.need}`
    case 'outsideYears':
      return `outside.${question.investment}`
    case 'unassigned':
      return 'unassigned'
    case 'ownAddition':
      return `own-addition.${question.investment}`
    case 'temporaryMoney':
      return `temporary.${question.investment}`
    case 'emptyChair':
      return `empty-chair.${question.party}`
    case 'closedWithoutReason':
      return `closed.${question.knob}`
    case 'tension':
      return `tension.${question.tension.id}`
    default:
      return assertNever(question)
  }
}

/** The knobs at which a question is asked; none when it is about the plan as a whole. */
export function knobsOfQuestion(plan: Plan, question: Question): readonly KnobNumber[] {
  switch (question.kind) {
    case 'tension':
      return tensionRules[question.tension.id].knobs
    case 'closedWithoutReason':
      return [question.knob]
    case 'temporaryMoney':
      return question.knob === null ? [] : [question.knob]
    case 'ownAddition': {
      const knob = plan.investments.find(({ id }) => id === question.investment)?.knob ?? null
      return knob === null ? [] : [knob]
    }
    case 'unpaid':
    case 'outsideYears':
    case 'paidTooMuch': {
      const knob = plan.needs.find(({ id }) => id === question.need)?.knob ?? null
      return knob === null ? [] : [knob]
    }
    case 'gap':
    case 'unassigned':
    case 'emptyChair':
      return []
    default:
      return assertNever(question)
  }
}

function coverQuestions(coverage: Coverage): Question[] {
  const { years, total } = coverage
  const { unpaid, paidTooMuch, unassigned } = coverPoints(coverage)
  return [
    ...(total.lackingCents > 0 ? [{ kind: 'gap', years, total } as const] : []),
    ...unpaid.map(({ need }) => ({ kind: 'unpaid', need: need.id }) as const),
    ...paidTooMuch.map(({ need }) => ({ kind: 'paidTooMuch', need: need.id }) as const),
    ...outsideYears(coverage),
    ...(unassigned ? [{ kind: 'unassigned', investments: looseInYears(coverage) } as const] : []),
  ]
}

/** A cost outside the years of the plan raises no question: that is reported elsewhere. */
function outsideYears({ costs }: Coverage): Question[] {
  return costs
    .filter(({ total }) => total.neededCents > 0)
    .flatMap((cost) =>
      promisedOutside(cost).map(({ id }) => ({ kind: 'outsideYears', investment: id, need: cost.need.id }) as const),
    )
}

function looseInYears({ uses, unassigned }: Coverage): string[] {
  return uses
    .filter(({ investment }) => unassigned.investments.includes(investment))
    .filter(({ years }) => broughtInCents(addShares(years)) > 0)
    .map(({ investment }) => investment.id)
}

function investmentQuestions(plan: Plan, coverage: Coverage): Question[] {
  return plan.investments.flatMap((investment): Question[] => {
    const found: Question[] = []
    const party = findParty(plan, investment.party)
    if (party && !isNamedForSource(investment.source, party.kind)) {
      found.push({ kind: 'ownAddition', investment: investment.id })
    }
    if (sourceFacts(investment.source).durability === 'temporary' && asksWhatThen(coverage, investment)) {
      const named = plan.needs.find(({ id }) => id === investment.need)
      const knob = investment.knob ?? named?.knob ?? null
      found.push({ kind: 'temporaryMoney', investment: investment.id, endsIn: investment.until, knob })
    }
    return found
  })
}

function chairQuestions(plan: Plan): Question[] {
  return plan.parties.filter((party) => !party.atTable).map((party) => ({ kind: 'emptyChair', party: party.id }))
}

function closedQuestions(plan: Plan): Question[] {
  return plan.knobs
    .filter((knob) => knob.setting === 0 && knob.reason === '' && knob.note.trim() === '')
    .map((knob) => ({ kind: 'closedWithoutReason', knob: knob.number }))
}
