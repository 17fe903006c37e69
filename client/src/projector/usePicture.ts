// What the large screen shows now: the same for a screen on the wall and for whoever looks on.

import type { Selection } from '@draaitafel/shared/derive/flow.ts'
import type { KnobNumber } from '@draaitafel/shared/model/knobs.ts'
import { openRound } from '@draaitafel/shared/nouns/round.ts'
import { areTablesOpen } from '@draaitafel/shared/plan/tables.ts'
import { isUntouched } from '../pieces/isUntouched.ts'
import { useTaskNow } from '../pieces/useTaskNow.ts'
import { useConnection, usePlan } from '../store/WorkshopContext.tsx'
import { type Picture, pictureOf } from './pictureOf.ts'
import { useShown } from './useShown.ts'

export interface PictureNow {
  readonly picture: Picture
  readonly shown: Selection | null
  /** The knob of the private round. */
  readonly choosing: KnobNumber | null
}

export function usePicture(): PictureNow {
  const shown = useShown()
  const task = useTaskNow()
  const paused = useConnection((connection) => connection.paused)
  const choosing = usePlan((plan) => openRound(plan)?.knob ?? null)
  const apart = usePlan(areTablesOpen)
  const untouched = usePlan(isUntouched)
  const practises = usePlan((plan) => plan.practice !== null)
  return { picture: pictureOf(task, shown, { paused, choosing, apart, untouched, practises }), shown, choosing }
}
