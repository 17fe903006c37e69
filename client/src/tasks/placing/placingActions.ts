// What a device writes into the plan when private placings are shown.

import type { Action } from '@draaitafel/shared/actions/action.ts'
import type { Party } from '@draaitafel/shared/nouns/party.ts'
import { type Place, type PlacingStep, placingSteps } from '@draaitafel/shared/nouns/placing.ts'
import type { Choices } from '../../store/heldChoices.ts'
import type { Seat } from '../../store/seat.ts'

/** Null on a scale: not chosen yet. */
export interface HalfPlace {
  readonly interest: PlacingStep | null
  readonly influence: PlacingStep | null
}

/** As it is kept: '3 1', or '3 -' while one is missing. */
export function keptPlace({ interest, influence }: HalfPlace): string {
  return `${interest ?? '-'} ${influence ?? '-'}`
}

export function placeKept(choice: string | undefined): HalfPlace {
  const [interest, influence] = (choice ?? '')
    .split(' ')
    .map((step) => placingSteps.find((one) => String(one) === step))
  return { interest: interest ?? null, influence: influence ?? null }
}

/** Null while a scale is missing. */
export function wholePlace({ interest, influence }: HalfPlace): Place | null {
  return interest === null || influence === null ? null : { interest, influence }
}

/** `choices`: by party, as keptPlace makes them. What was chosen about a party that is gone by now, goes with it. */
export function placingActions(
  choices: Choices,
  _seat: Pick<Seat, 'party'>,
  { parties }: { readonly parties: readonly Party[] },
): readonly Action[] {
  return parties.flatMap(({ id }): Action[] => {
    const place = wholePlace(placeKept(choices[id]))
    return place ? [{ type: 'placing.set', about: id, place }] : []
  })
}
