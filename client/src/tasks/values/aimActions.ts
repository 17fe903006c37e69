// What a device writes into the plan when private answers about values are shown: how strongly each counts for its
// own party.

import type { Action } from '@draaitafel/shared/actions/action.ts'
import { coreValueIds } from '@draaitafel/shared/model/coreValues.ts'
import { aimId, isStrength } from '@draaitafel/shared/nouns/aim.ts'
import type { Plan } from '@draaitafel/shared/plan/plan.ts'
import type { Choices } from '../../store/heldChoices.ts'
import type { Seat } from '../../store/seat.ts'
import type { Stands } from '../kit/stands.ts'

/** In place of a choice that someone took back. */
export const noChoice = ''

/** `choices`: by core value and party, so that someone who goes to sit elsewhere says nothing for the other party. */
export function aimActions(
  choices: Choices,
  { party }: Pick<Seat, 'party'>,
  { parties, aims }: Pick<Plan, 'parties' | 'aims'>,
): readonly Action[] {
  if (party === null || !parties.some(({ id }) => id === party)) return []
  return coreValueIds.flatMap((coreValue): Action[] => {
    const about = aimId(coreValue, party)
    const strength = choices[about]
    if (isStrength(strength)) return [{ type: 'aim.set', coreValue, party, strength }]
    // Taken back: what the plan had goes too.
    const isGone = strength === noChoice && aims.some(({ id }) => id === about)
    return isGone ? [{ type: 'aim.set', coreValue, party, strength: null }] : []
  })
}

/** What the plan says of this value for this party by now. */
export function aimStands(action: Action, _seat: unknown, { aims }: Pick<Plan, 'aims'>): Stands {
  if (action.type !== 'aim.set') return 'same'
  const now = aims.find(({ id }) => id === aimId(action.coreValue, action.party))?.strength ?? null
  if (now === action.strength) return 'same'
  return now === null ? 'nothing' : 'other'
}
