// The ideas of the plan at three levers, so that none is forgotten; ideas of the documents to choose from; and the ideas
// by place, as the table comes along them.

import { leverCopy } from '@draaitafel/shared/copy/nl/library/levers.ts'
import { ideasByLever, ideasByPlace } from '@draaitafel/shared/derive/place.ts'
import { ideas as suggested } from '@draaitafel/shared/library/levers.ts'
import { ideaIds, type LeverId } from '@draaitafel/shared/model/placeIds.ts'
import type { Idea } from '@draaitafel/shared/nouns/idea.ts'
import { useMemo } from 'react'
import { placeText } from '../../copy/nlPlace.ts'
import { usePlan } from '../../store/WorkshopContext.tsx'
import { IdeaCards } from '../../talk/place/IdeaCards.tsx'
import { IdeaList } from '../../talk/place/IdeaList.tsx'
import { NoRoomIdeas } from '../../talk/place/NoRoomIdeas.tsx'
import styles from '../../talk/place/Place.module.css'

const words = placeText.ideas

export function Work() {
  const leverIdeas = usePlan((plan) => plan.leverIdeas)
  const columns = useMemo(() => ideasByLever({ leverIdeas }), [leverIdeas])
  return (
    <>
      <NoRoomIdeas />
      {columns.map(({ lever, ideas }) => (
        <Lever key={lever} lever={lever} ideas={ideas} />
      ))}
      <Route />
      <p className={styles.small}>{words.ours}</p>
    </>
  )
}

function Lever({ lever, ideas }: { readonly lever: LeverId; readonly ideas: readonly Idea[] }) {
  const { name, meaning } = leverCopy[lever]
  const left = ideaIds.filter(
    (id) => suggested[id].lever === lever && !ideas.some(({ suggestion }) => suggestion === id),
  )
  return (
    <section className={styles.topic} aria-label={name}>
      <div className={styles.head}>
        <h3>{name}</h3>
        <p className={styles.small}>{ideas.length === 0 ? words.none : words.count(ideas.length)}</p>
      </div>
      <p className={styles.small}>{meaning}</p>
      <IdeaList lever={lever} ideas={ideas} />
      {left.length > 0 && (
        <details className={styles.examples}>
          <summary className="btn">{words.examples(left.length)}</summary>
          <IdeaCards of={left} />
        </details>
      )}
    </section>
  )
}

/** Only once an idea has a place. */
function Route() {
  const leverIdeas = usePlan((plan) => plan.leverIdeas)
  const places = ideasByPlace({ leverIdeas })
  return places.length === 0 ? null : (
    <section className={styles.topic} aria-label={words.route}>
      <h3>{words.route}</h3>
      <ol className={styles.cards}>
        {places.map(({ where, ideas }) => (
          <li key={where}>
            <b>{where}</b>: {ideas.map(({ label }) => label).join(', ')}
          </li>
        ))}
      </ol>
    </section>
  )
}
