// The view of one party: what in a plan is its own. The rest stays visible; this only decides what comes first.

import { assertNever } from '../base/assertNever.ts'
import { type CoreValueId, coreValueIds } from '../model/coreValues.ts'
import type { Plan } from '../plan/plan.ts'
import { countingAims } from './aims.ts'
import type { Ground } from './grounds.ts'
import type { Question } from './questions.ts'

/** The core values that were named for this party, in order of the model. */
export function ownCoreValues(plan: Pick<Plan, 'aims'>, party: string): readonly CoreValueId[] {
  return coreValueIds.filter((id) => countingAims(plan).some((aim) => aim.coreValue === id && aim.party === party))
}

/** Whether a question is about this party: its money, its chair, or a choice that names it. */
export function isAboutParty(plan: Plan, question: Question, party: string): boolean {
  const isItsMoney = (id: string) => plan.investments.some((one) => one.id === id && one.party === party)
  const isItsGround = (ground: Ground) =>
    (ground.kind === 'investment' && isItsMoney(ground.investment)) ||
    (ground.kind === 'party' && ground.party === party) ||
    (ground.kind === 'choice' && ground.option === party)
  switch (question.kind) {
    case 'ownAddition':
    case 'outsideYears':
    case 'temporaryMoney':
      return isItsMoney(question.investment)
    case 'emptyChair':
      return question.party === party
    case 'tension':
      return question.tension.grounds.some(isItsGround)
    case 'unassigned':
      return question.investments.some(isItsMoney)
    case 'paidTooMuch':
      return plan.investments.some((one) => one.need === question.need && one.party === party)
    case 'gap':
    case 'unpaid':
    case 'closedWithoutReason':
      return false
    default:
      return assertNever(question)
  }
}

/** Its own first, the rest in the same order; without a party nothing moves. */
export function ownFirst<T>(
  items: readonly T[],
  party: string | null,
  isOwn: (item: T, party: string) => boolean,
): T[] {
  if (party === null) return [...items]
  return [...items.filter((item) => isOwn(item, party)), ...items.filter((item) => !isOwn(item, party))]
}
