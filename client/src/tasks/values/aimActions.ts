// What a device puts on the plan when the values that people chose alone are shown: how strongly each counts for their own party.

import type { Action } from '@draaitafel/shared/actions/action.ts'
import { coreValueIds } from '@draaitafel/shared/model/coreValues.ts'
import { isStrength } from '@draaitafel/shared/nouns/aim.ts'
import type { Choices } from '../../store/heldChoices.ts'
import type { Seat } from '../../store/seat.ts'

/** `choices`: by core value; '' for "no". */
export function aimActions(choices: Choices, { party }: Pick<Seat, 'party'>): readonly Action[] {
  if (party === null) return []
  return coreValueIds.flatMap((coreValue): Action[] => {
    const choice = choices[coreValue]
    if (choice === undefined) return []
    return [{ type: 'aim.set', coreValue, party, strength: isStrength(choice) ? choice : null }]
  })
}
