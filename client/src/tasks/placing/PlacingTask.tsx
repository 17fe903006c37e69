// Interest and influence: every person places every party, alone first; then all places together, with where people differ.

import { placingSentence } from '@draaitafel/shared/copy/nl/placing.ts'
import { placingSpreadOf } from '@draaitafel/shared/derive/placings.ts'
import type { Plan } from '@draaitafel/shared/plan/plan.ts'
import { useMemo } from 'react'
import { text } from '../../copy/nl.ts'
import { peopleText } from '../../copy/nlPeopleTasks.ts'
import { usePlan, useWorkshop } from '../../store/WorkshopContext.tsx'
import { PlacingList } from '../../talk/placing/PlacingList.tsx'
import { PlacingMatrix } from '../../talk/placing/PlacingMatrix.tsx'
import { LookOn } from '../kit/LookOn.tsx'
import { OpenPart } from '../kit/OpenPart.tsx'
import { useHeld } from '../kit/useHeld.ts'
import { PlaceAll } from './PlaceAll.tsx'

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
  return (
    <>
      <PlacingMatrix placed={spread.placed} />
      <p>{placingSentence(spread)}</p>
      <PlacingList placed={spread.placed} narrow />
      {seat.party !== null && <OpenPart dialog={{ kind: 'placing' }}>{peopleText.placing.change}</OpenPart>}
    </>
  )
}

export function differences(plan: Plan): string {
  return placingSentence(placingSpreadOf(plan))
}

export function Lead() {
  return <OpenPart dialog={{ kind: 'placing' }}>{peopleText.placing.all}</OpenPart>
}
