// What a device writes into the plan when private placings are shown.

import type { Action } from '@draaitafel/shared/actions/action.ts'
import type { Party } from '@draaitafel/shared/nouns/party.ts'
import { type Place, type PlacingStep, placingSteps } from '@draaitafel/shared/nouns/placing.ts'
import { placingOf } from '@draaitafel/shared/plan/placing.ts'
import type { Plan } from '@draaitafel/shared/plan/plan.ts'
import type { Choices } from '../../store/heldChoices.ts'
import type { Seat } from '../../store/seat.ts'
import type { Stands } from '../kit/stands.ts'

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

/** What was chosen here, and otherwise what the plan has. */
export function halfPlace(choice: string | undefined, inPlan: Place | undefined): HalfPlace {
  return choice === undefined ? (inPlan ?? placeKept(undefined)) : placeKept(choice)
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

/** Where the plan says that this person places that party by now. */
export function placingStands(
  action: Action,
  seat: Pick<Seat, 'party' | 'name'>,
  { placings }: Pick<Plan, 'placings'>,
): Stands {
  if (action.type !== 'placing.set') return 'same'
  const now = placingOf(placings, action.about, seat)
  if (!now) return 'nothing'
  const { interest, influence } = action.place ?? {}
  return now.interest === interest && now.influence === influence ? 'same' : 'other'
}
