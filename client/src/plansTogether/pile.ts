// The plans that were read, in memory and nowhere else, and the files that were not. A file that is refused changes nothing for
// the others.

import type { Problem } from '@draaitafel/shared/base/problem.ts'
import type { Result } from '@draaitafel/shared/base/result.ts'
import { fileProblemSentence } from '@draaitafel/shared/copy/nl/importProblems.ts'
import { namesOfPlans } from '@draaitafel/shared/copy/nl/overPlans.ts'
import { MOST_PLANS, type PlanBeside } from '@draaitafel/shared/derive/overPlans.ts'
import { planJsonText } from '@draaitafel/shared/exchange/planJson.ts'
import { withoutNames } from '@draaitafel/shared/plan/withoutNames.ts'
import { plansText } from '../copy/nlPlans.ts'

export interface PlanRead extends PlanBeside {
  readonly key: number
  readonly file: string
  /** The same for a plan that was saved twice, with first names and without. */
  readonly content: string
}

export interface FileRefused {
  readonly key: number
  readonly file: string
  readonly sentence: string
}

export interface Pile {
  readonly plans: readonly PlanRead[]
  readonly refused: readonly FileRefused[]
  /** For the next file. */
  readonly nextKey: number
}

export const emptyPile: Pile = { plans: [], refused: [], nextKey: 0 }

export function addToPile(pile: Pile, file: string, read: Result<PlanBeside, Problem>): Pile {
  const key = pile.nextKey
  const refuse = (sentence: string): Pile => ({
    ...pile,
    refused: [...pile.refused, { key, file, sentence }],
    nextKey: key + 1,
  })
  if (!read.ok) return refuse(fileProblemSentence(read.problem))
  const content = planJsonText(withoutNames(read.value.plan))
  const same = pile.plans.findIndex((one) => one.content === content)
  if (same >= 0) return refuse(plansText.same(namesIn(pile)[same] ?? ''))
  if (pile.plans.length >= MOST_PLANS) return refuse(plansText.full(MOST_PLANS))
  return { ...pile, plans: [...pile.plans, { ...read.value, key, file, content }], nextKey: key + 1 }
}

export function removeFromPile(pile: Pile, key: number): Pile {
  return { ...pile, plans: pile.plans.filter((one) => one.key !== key) }
}

/** As the screen calls them, in order. */
export function namesIn({ plans }: Pick<Pile, 'plans'>): string[] {
  return namesOfPlans(plans.map(({ plan, file }) => ({ title: plan.workshop.title, file })))
}
