// What a device writes into the plan when private answers about values are shown: how strongly each counts for its
// own party.

import type { Action } from '@draaitafel/shared/actions/action.ts'
import { coreValueIds } from '@draaitafel/shared/model/coreValues.ts'
import { aimId, isStrength } from '@draaitafel/shared/nouns/aim.ts'
import type { Party } from '@draaitafel/shared/nouns/party.ts'
import type { Choices } from '../../store/heldChoices.ts'
import type { Seat } from '../../store/seat.ts'

/** `choices`: by core value and party, so that someone who goes to sit elsewhere says nothing for the other party. */
export function aimActions(
  choices: Choices,
  { party }: Pick<Seat, 'party'>,
  { parties }: { readonly parties: readonly Party[] },
): readonly Action[] {
  if (party === null || !parties.some(({ id }) => id === party)) return []
  return coreValueIds.flatMap((coreValue): Action[] => {
    const strength = choices[aimId(coreValue, party)]
    return isStrength(strength) ? [{ type: 'aim.set', coreValue, party, strength }] : []
  })
}
