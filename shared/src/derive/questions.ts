// The questions a plan raises by itself. Neutral questions with their facts, never verdicts. Where settings, choices and
// money rub stands in a table of its own: tensions.ts.

import { assertNever } from '../base/assertNever.ts'
import type { KnobNumber } from '../model/knobs.ts'
import { isNamedForSource, sourceFacts } from '../model/sources.ts'
import type { Answer } from '../plan/answer.ts'
import type { Plan } from '../plan/plan.ts'
import { findParty } from '../plan/plan.ts'
import type { Cover } from './cover.ts'
import { coverageOf, type YearCover } from './coverage.ts'
import { coverPoints } from './coverPoints.ts'
import { type Tension, tensionRules, tensionsOf } from './tensions.ts'

export type Question =
  /** In some years money is lacking. */
  | { readonly kind: 'gap'; readonly years: readonly YearCover[]; readonly total: Cover }
  /** Nobody brings in anything for this cost, or more was promised for it than it needs. */
  | { readonly kind: 'unpaid' | 'paidTooMuch'; readonly need: string }
  /** Money that names no cost. */
  | { readonly kind: 'unassigned'; readonly investments: readonly string[] }
  /** The model does not name this kind of party for this source (C-20): a group's own addition. */
  | { readonly kind: 'ownAddition'; readonly investment: string }
  /** Temporary money (I, III) pays for a knob that has lasting costs (D9): and then? */
  | { readonly kind: 'temporaryMoney'; readonly investment: string; readonly endsIn: number; readonly knob: KnobNumber }
  /** A party in the plan has nobody at the table (E-07). */
  | { readonly kind: 'emptyChair'; readonly party: string }
  /** A knob stays shut and nobody wrote down why (C-30). */
  | { readonly kind: 'closedWithoutReason'; readonly knob: KnobNumber }
  /** Settings, choices or money rub (D12, D17.5). */
  | { readonly kind: 'tension'; readonly tension: Tension }

export function questionsOf(plan: Plan): Question[] {
  return [
    ...coverQuestions(plan),
    ...tensionsOf(plan).map((tension): Question => ({ kind: 'tension', tension })),
    ...investmentQuestions(plan),
    ...chairQuestions(plan),
    ...closedQuestions(plan),
  ]
}

export interface Asked {
  readonly question: Question
  readonly key: string
  /** What the table said to it; null while it is open. */
  readonly answer: Answer | null
}

/** All questions with what the table said to them, the open ones first. */
export function questionsAsked(plan: Plan): readonly Asked[] {
  const answers = new Map(plan.answers.map((answer) => [answer.id, answer]))
  const asked = questionsOf(plan).map((question): Asked => {
    const key = questionKey(question)
    return { question, key, answer: answers.get(key) ?? null }
  })
  return [...asked.filter(({ answer }) => answer === null), ...asked.filter(({ answer }) => answer !== null)]
}

/** Those the table said nothing to yet. */
export function questionsOpen(plan: Plan): readonly Asked[] {
  return questionsAsked(plan).filter(({ answer }) => answer === null)
}

/**
 * By what name the answer to a question is kept. The same question about the same thing has the same name, however the
 * figures in it change.
 */
export function questionKey(question: Question): string {
  switch (question.kind) {
    case 'gap':
      // By the first year that lacks something: under this name older plans keep what was said to it.
      return `gap.${question.years.find(({ lackingCents }) => lackingCents > 0)?.year ?? 0}`
    case 'unpaid':
      return `unpaid.${question.need}`
    case 'paidTooMuch':
      return `too-much.${question.need}`
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
    case 'temporaryMoney':
      return [question.knob]
    case 'ownAddition': {
      const knob = plan.investments.find(({ id }) => id === question.investment)?.knob ?? null
      return knob === null ? [] : [knob]
    }
    case 'unpaid':
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

function coverQuestions(plan: Plan): Question[] {
  const coverage = coverageOf(plan)
  const { years, total } = coverage
  const { unpaid, paidTooMuch, unassigned } = coverPoints(coverage)
  return [
    ...(total.lackingCents > 0 ? [{ kind: 'gap', years, total } as const] : []),
    ...unpaid.map(({ need }) => ({ kind: 'unpaid', need: need.id }) as const),
    ...paidTooMuch.map(({ need }) => ({ kind: 'paidTooMuch', need: need.id }) as const),
    ...(unassigned ? [{ kind: 'unassigned', investments: unassigned.investments.map(({ id }) => id) } as const] : []),
  ]
}

function investmentQuestions(plan: Plan): Question[] {
  return plan.investments.flatMap((investment): Question[] => {
    const found: Question[] = []
    const party = findParty(plan, investment.party)
    if (party && !isNamedForSource(investment.source, party.kind)) {
      found.push({ kind: 'ownAddition', investment: investment.id })
    }
    const { knob, until } = investment
    const temporary = sourceFacts(investment.source).durability === 'temporary' && investment.per === 'year'
    if (temporary && knob !== null && until !== null && hasLastingNeed(plan, knob, until)) {
      found.push({ kind: 'temporaryMoney', investment: investment.id, endsIn: until, knob })
    }
    return found
  })
}

function hasLastingNeed(plan: Plan, knob: KnobNumber, until: number): boolean {
  return plan.needs.some(
    (need) => need.knob === knob && need.per === 'year' && (need.until === null || need.until > until),
  )
}

function chairQuestions(plan: Plan): Question[] {
  return plan.parties.filter((party) => !party.atTable).map((party) => ({ kind: 'emptyChair', party: party.id }))
}

function closedQuestions(plan: Plan): Question[] {
  return plan.knobs
    .filter((knob) => knob.setting === 0 && knob.reason === '' && knob.note.trim() === '')
    .map((knob) => ({ kind: 'closedWithoutReason', knob: knob.number }))
}
