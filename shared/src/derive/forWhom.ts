// For whom a core value counts: parties that people named, with how strongly, and separately the ones that only the
// model suggests by their kind. Naming one party removes no other; parties that are not in the plan are left out.

import type { CoreValue } from '../model/coreValues.ts'
import type { Aim } from '../nouns/aim.ts'
import type { Party } from '../nouns/party.ts'
import type { Plan } from '../plan/plan.ts'

export interface ForWhom {
  /** The one it counts for most first; then in order of the plan. */
  readonly named: readonly { readonly party: Party; readonly aim: Aim }[]
  /** In order of the plan; whoever answered, also 'nee', is not in it. */
  readonly suggested: readonly Party[]
}

const weight = { veel: 0, duidelijk: 1, beetje: 2, nee: 3 } as const

export function forWhomOf({ parties, aims }: Pick<Plan, 'parties' | 'aims'>, value: CoreValue): ForWhom {
  const own = aims.filter(({ coreValue }) => coreValue === value.id)
  const named = parties.flatMap((party) => {
    const aim = own.find((one) => one.party === party.id)
    return aim && aim.strength !== 'nee' ? [{ party, aim }] : []
  })
  return {
    named: named.toSorted((one, other) => weight[one.aim.strength] - weight[other.aim.strength]),
    suggested: parties.filter(
      ({ id, kind }) => value.usuallyFor.includes(kind) && !own.some(({ party }) => party === id),
    ),
  }
}
