// On the sheet of a knob: the ideas of the plan at this knob, and those of the documents that belong to it. At knob 2,
// while it is shut, places to meet that are no room.

import { ideas } from '@draaitafel/shared/library/levers.ts'
import type { KnobNumber } from '@draaitafel/shared/model/knobs.ts'
import { ideaIds } from '@draaitafel/shared/model/placeIds.ts'
import { useShallow } from 'zustand/react/shallow'
import { placeText } from '../../copy/nlPlace.ts'
import { usePlan } from '../../store/WorkshopContext.tsx'
import { IdeaCards } from './IdeaCards.tsx'
import { ideaDetails } from './IdeaList.tsx'
import { NoRoomIdeas } from './NoRoomIdeas.tsx'
import styles from './Place.module.css'

const words = placeText.ideas
const ROOM_KNOB = 2

export function KnobIdeas({ number }: { readonly number: KnobNumber }) {
  const own = usePlan(useShallow((plan) => plan.leverIdeas.filter(({ knob }) => knob === number)))
  if (number === ROOM_KNOB) return <NoRoomIdeas />
  const suggested = ideaIds.filter((id) => ideas[id].knobs.some((knob) => knob === number))
  if (own.length + suggested.length === 0) return null
  return (
    <section className={styles.sheet} aria-label={words.atSheet}>
      <h3>{words.atSheet}</h3>
      {own.length > 0 && (
        <ul>
          {own.map((one) => (
            <li key={one.id} className={styles.line}>
              <b>{one.label}</b>
              <small>{ideaDetails(one)}</small>
            </li>
          ))}
        </ul>
      )}
      {suggested.length > 0 && (
        <details className={styles.examples}>
          <summary className="btn">{words.examples(suggested.length)}</summary>
          <IdeaCards of={suggested} knob={number} />
        </details>
      )}
      {suggested.length > 0 && <p className={styles.small}>{words.ours}</p>}
    </section>
  )
}
