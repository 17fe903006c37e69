// The ideas in three columns, one for each lever; an empty column says so.

import { leverCopy } from '@draaitafel/shared/copy/nl/library/levers.ts'
import { ideasByLever } from '@draaitafel/shared/derive/place.ts'
import { dialogText } from '../../copy/nlDialogs.ts'
import { placeText } from '../../copy/nlPlace.ts'
import shared from '../../projector/Picture.module.css'
import { usePlan } from '../../store/WorkshopContext.tsx'
import { ideaDetails } from '../../talk/place/IdeaList.tsx'
import styles from './IdeasPicture.module.css'

const words = placeText.ideas
const FIRST = 3

export function Picture() {
  const leverIdeas = usePlan((plan) => plan.leverIdeas)
  return (
    <div className={`${shared.field} ${styles.columns}`}>
      {ideasByLever({ leverIdeas }).map(({ lever, ideas }) => {
        const last = ideas.slice(-FIRST).reverse()
        return (
          <section key={lever} className={shared.column} data-empty={ideas.length === 0 || undefined}>
            <h2>{leverCopy[lever].name}</h2>
            <p className={shared.label}>{ideas.length === 0 ? words.none : words.count(ideas.length)}</p>
            <ul>
              {last.map((one) => (
                <li key={one.id}>
                  <p className={shared.clamp}>{one.label}</p>
                  <span className={shared.label}>{ideaDetails(one)}</span>
                </li>
              ))}
            </ul>
            {ideas.length > last.length && (
              <p className={shared.more}>{dialogText.projector.andMore(ideas.length - last.length)}</p>
            )}
          </section>
        )
      })}
    </div>
  )
}
