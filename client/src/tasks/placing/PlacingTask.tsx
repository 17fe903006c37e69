// Interest and influence: every person places every party, alone first; then all places together, with where people differ.

import type { Action } from '@draaitafel/shared/actions/action.ts'
import { placingSentence, stepWords } from '@draaitafel/shared/copy/nl/placing.ts'
import { placingSpreadOf } from '@draaitafel/shared/derive/placings.ts'
import type { Place } from '@draaitafel/shared/nouns/placing.ts'
import { placingOf } from '@draaitafel/shared/plan/placing.ts'
import type { Plan } from '@draaitafel/shared/plan/plan.ts'
import { useMemo } from 'react'
import { text } from '../../copy/nl.ts'
import { dialogText } from '../../copy/nlDialogs.ts'
import { peopleText } from '../../copy/nlPeopleTasks.ts'
import type { Choices } from '../../store/heldChoices.ts'
import type { Seat } from '../../store/seat.ts'
import { usePlan, useWorkshop } from '../../store/WorkshopContext.tsx'
import { PlacingList } from '../../talk/placing/PlacingList.tsx'
import { PlacingMatrix } from '../../talk/placing/PlacingMatrix.tsx'
import { LateAnswers } from '../kit/LateAnswers.tsx'
import { LookOn } from '../kit/LookOn.tsx'
import { OpenPart } from '../kit/OpenPart.tsx'
import { useHeld } from '../kit/useHeld.ts'
import { PlaceAll } from './PlaceAll.tsx'
import { halfPlace, placingActions, placingStands, wholePlace } from './placingActions.ts'

export function Work() {
  const { seat } = useWorkshop()
  const { isShown } = useHeld()
  const parties = usePlan((plan) => plan.parties)
  if (parties.length === 0) return <p>{text.parties.none}</p>
  if (isShown) return <Together />
  return seat.party === null ? <LookOn /> : <PlaceAll parties={parties} />
}

function Together() {
  const { seat } = useWorkshop()
  const parties = usePlan((plan) => plan.parties)
  const placings = usePlan((plan) => plan.placings)
  const spread = useMemo(() => placingSpreadOf({ placings, parties }), [placings, parties])
  const wordsOf = (action: Action, plan: Plan) => {
    if (action.type !== 'placing.set') return null
    const now = placingOf(plan.placings, action.about, seat) ?? null
    const name = parties.find(({ id }) => id === action.about)?.name ?? ''
    return [name, placeWords(action.place), placeWords(now)] as const
  }
  return (
    <>
      {seat.party !== null && <LateAnswers actionsOf={placingActions} stands={placingStands} wordsOf={wordsOf} />}
      <PlacingMatrix placed={spread.placed} />
      <p>{placingSentence(spread)}</p>
      <PlacingList placed={spread.placed} narrow />
      {seat.party !== null && <OpenPart dialog={{ kind: 'placing' }}>{peopleText.placing.change}</OpenPart>}
    </>
  )
}

function placeWords(place: Place | null): string {
  return place ? dialogText.placing.placed(stepWords[place.interest], stepWords[place.influence]) : ''
}

export function left(choices: Choices, seat: Seat, { parties, placings }: Plan): string | null {
  const placed = parties.filter(({ id }) => wholePlace(halfPlace(choices[id], placingOf(placings, id, seat))) !== null)
  return placed.length === parties.length ? null : peopleText.placing.left(placed.length, parties.length)
}

export function differences(plan: Plan): string {
  return placingSentence(placingSpreadOf(plan))
}

export function Lead() {
  return <OpenPart dialog={{ kind: 'placing' }}>{peopleText.placing.all}</OpenPart>
}
