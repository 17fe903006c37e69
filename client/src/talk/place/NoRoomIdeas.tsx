// While knob 2 is shut there is no room to meet in: places that are no room can be chosen instead (E-15).

import { placesWithoutRoom } from '@draaitafel/shared/library/levers.ts'
import { isSet } from '@draaitafel/shared/nouns/knobState.ts'
import { placeText } from '../../copy/nlPlace.ts'
import { usePlan } from '../../store/WorkshopContext.tsx'
import { IdeaCards } from './IdeaCards.tsx'
import styles from './Place.module.css'

const ROOM_KNOB = 2

export function NoRoomIdeas() {
  const knob = usePlan((plan) => plan.knobs.find(({ number }) => number === ROOM_KNOB))
  if (knob?.setting !== 0) return null
  const words = isSet(knob) ? placeText.ideas.noRoom : placeText.ideas.maybeNoRoom
  return (
    <section className={styles.callout} aria-label={words}>
      <p>{words}</p>
      <IdeaCards of={placesWithoutRoom} />
    </section>
  )
}
