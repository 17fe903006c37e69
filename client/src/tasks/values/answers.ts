// What every party answered about every value, and who did not answer yet. Pure.

import { type CoreValue, type CoreValueId, coreValueIds } from '@draaitafel/shared/model/coreValues.ts'
import { aimId, type Strength, strengths } from '@draaitafel/shared/nouns/aim.ts'
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

/** About which values the answers are farthest apart; none when they are at most one step from each other. */
export function farthestApart({ aims }: Pick<Plan, 'aims'>): readonly CoreValueId[] {
  const spans = coreValueIds.map((id) => {
    const said = aims.filter(({ coreValue }) => coreValue === id).map(({ strength }) => strengths.indexOf(strength))
    return { id, span: said.length === 0 ? 0 : Math.max(...said) - Math.min(...said) }
  })
  const most = Math.max(...spans.map(({ span }) => span))
  return most > 1 ? spans.filter(({ span }) => span === most).map(({ id }) => id) : []
}

export function silentParties({ parties, aims }: Pick<Plan, 'parties' | 'aims'>): readonly Party[] {
  return parties.filter(({ id }) => !aims.some(({ party }) => party === id))
}
