// While everyone places alone: the question and how many are done. Shown: where the room puts the parties, who is who, and about
// whom people differ most.

import { placingSentence } from '@draaitafel/shared/copy/nl/placing.ts'
import { placingSpreadOf } from '@draaitafel/shared/derive/placings.ts'
import { choicesShown } from '@draaitafel/shared/nouns/stepNow.ts'
import { useMemo } from 'react'
import { dialogText } from '../../copy/nlDialogs.ts'
import { PartyToken } from '../../people/parties/PartyToken.tsx'
import shared from '../../projector/Picture.module.css'
import { usePlan } from '../../store/WorkshopContext.tsx'
import { PlacingMatrix } from '../../talk/placing/PlacingMatrix.tsx'
import { AlonePicture } from '../kit/AlonePicture.tsx'
import styles from './PlacingPicture.module.css'

const MANY = 6
const MOST = 12

export function Picture() {
  const isShown = usePlan(choicesShown)
  return isShown ? <Shown /> : <AlonePicture task="placing" />
}

function Shown() {
  const parties = usePlan((plan) => plan.parties)
  const placings = usePlan((plan) => plan.placings)
  const spread = useMemo(() => placingSpreadOf({ placings, parties }), [placings, parties])
  const named = spread.placed.slice(0, MOST)
  const more = spread.placed.length - named.length
  return (
    <div className={`${shared.field} ${styles.field}`}>
      <PlacingMatrix placed={spread.placed} />
      <section className={shared.column}>
        <h1 className={shared.title}>{dialogText.placing.title}</h1>
        <p className={`${shared.clamp} ${styles.sentence}`}>{placingSentence(spread)}</p>
        <ul className={styles.parties} data-many={spread.placed.length > MANY || undefined}>
          {named.map(({ party }) => (
            <li key={party.id}>
              <PartyToken kind={party.kind} empty={!party.atTable} />
              <span className={shared.line}>{party.name}</span>
            </li>
          ))}
        </ul>
        {more > 0 && <p className={shared.more}>{dialogText.projector.andMore(more)}</p>}
      </section>
    </div>
  )
}
