// What every party answered about every value, and who did not answer yet. Pure.

import type { CoreValue } from '@draaitafel/shared/model/coreValues.ts'
import { aimId, type Strength } from '@draaitafel/shared/nouns/aim.ts'
import type { Party } from '@draaitafel/shared/nouns/party.ts'
import type { Plan } from '@draaitafel/shared/plan/plan.ts'

/** 'model': only the model names it for this party. Null: nobody says anything. */
export type Said = Strength | 'model' | null

export interface Answer {
  readonly party: Party
  readonly said: Said
}

export function answersOf({ parties, aims }: Pick<Plan, 'parties' | 'aims'>, coreValue: CoreValue): readonly Answer[] {
  return parties.map((party) => {
    const aim = aims.find(({ id }) => id === aimId(coreValue.id, party.id))
    return { party, said: aim?.strength ?? (coreValue.usuallyFor.includes(party.kind) ? 'model' : null) }
  })
}

export function silentParties({ parties, aims }: Pick<Plan, 'parties' | 'aims'>): readonly Party[] {
  return parties.filter(({ id }) => !aims.some(({ party }) => party === id))
}
