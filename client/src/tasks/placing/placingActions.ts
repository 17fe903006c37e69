// What a device puts on the plan when the places that people chose alone are shown.

import type { Action } from '@draaitafel/shared/actions/action.ts'
import { isPlacingStep } from '@draaitafel/shared/nouns/placing.ts'
import type { Choices } from '../../store/heldChoices.ts'

/** `choices`: by party, the steps of interest and influence with a space between. */
export function placingActions(choices: Choices): readonly Action[] {
  return Object.entries(choices).flatMap(([about, choice]): Action[] => {
    const [interest, influence] = choice.split(' ').map(Number)
    if (!isPlacingStep(interest) || !isPlacingStep(influence)) return []
    return [{ type: 'placing.set', about, place: { interest, influence } }]
  })
}
