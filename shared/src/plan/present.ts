// What the lines of a plan can point at.

import type { Present } from '../nouns/define.ts'
import type { Round } from '../nouns/round.ts'
import type { Plan } from './plan.ts'

export function presentIn({ parties, needs, rounds }: Pick<Plan, 'parties' | 'needs' | 'rounds'>): Present {
  return { parties: idsOf(parties), needs: idsOf(needs), rounds: shownIn(rounds) }
}

function shownIn(rounds: readonly Round[]): Present['rounds'] {
  return new Map(rounds.flatMap(({ id, kind, state }) => (state === 'getoond' ? [[id, kind] as const] : [])))
}

function idsOf(lines: readonly { readonly id: string }[]): ReadonlySet<string> {
  return new Set(lines.map(({ id }) => id))
}
