// What the lines of a plan can point at.

import type { Present } from '../nouns/define.ts'
import type { Round } from '../nouns/round.ts'
import type { Plan } from './plan.ts'

export function presentIn({ parties, needs, rounds }: Pick<Plan, 'parties' | 'needs' | 'rounds'>): Present {
  return { parties: idsOf(parties), needs: idsOf(needs), rounds: shownIn(rounds) }
}

/** The one of before, where it comes to the same. */
export function keepPresent(next: Present, before: Present): Present {
  const isSame =
    sameKeys(next.parties, before.parties) &&
    sameKeys(next.needs, before.needs) &&
    next.rounds.size === before.rounds.size &&
    [...next.rounds].every(([id, kind]) => before.rounds.get(id) === kind)
  return isSame ? before : next
}

function sameKeys(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  return one.size === other.size && [...one].every((key) => other.has(key))
}

function shownIn(rounds: readonly Round[]): Present['rounds'] {
  return new Map(rounds.flatMap(({ id, kind, state }) => (state === 'getoond' ? [[id, kind] as const] : [])))
}

function idsOf(lines: readonly { readonly id: string }[]): ReadonlySet<string> {
  return new Set(lines.map(({ id }) => id))
}
