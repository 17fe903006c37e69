// Eight ways to meet without a room: one press puts one among the ideas of the plan, at its knob.

import { newId } from '@draaitafel/shared/base/ids.ts'
import { citationWords } from '@draaitafel/shared/copy/nl/library/citations.ts'
import { withoutRoomWords } from '@draaitafel/shared/copy/nl/room/fit.ts'
import { roomOutcomeOf } from '@draaitafel/shared/derive/room/roomAnswers.ts'
import { cite } from '@draaitafel/shared/library/citation.ts'
import { withoutRoom } from '@draaitafel/shared/model/room/withoutRoom.ts'
import { type WithoutRoomId, withoutRoomIds } from '@draaitafel/shared/model/roomIds.ts'
import { placeText } from '../../copy/nlPlace.ts'
import { roomText } from '../../copy/nlRoom.ts'
import { useMayWrite, usePlan, useWorkshop } from '../../store/WorkshopContext.tsx'
import place from '../../talk/place/Place.module.css'
import styles from './Room.module.css'

const words = roomText.without

export function WithoutPart() {
  const { dispatch } = useWorkshop()
  const mayWrite = useMayWrite({ area: 'afspraken' })
  const ideas = usePlan((plan) => plan.leverIdeas)
  const outcome = usePlan(roomOutcomeOf)
  const put = (id: WithoutRoomId) => {
    const { knob, lever } = withoutRoom[id]
    const facts = { label: withoutRoomWords[id].name, lever, knob, where: '', suggestion: null }
    dispatch({ type: 'idea.add', id: newId(), facts })
  }
  return (
    <section className={place.list} aria-label={words.ask}>
      <h3 className={styles.ask}>{words.ask}</h3>
      {outcome !== null && outcome !== 'uitwerken' && <p>{words.fits}</p>}
      <p className={place.small}>{words.where}</p>
      <ul className={place.cards}>
        {withoutRoomIds.map((id) => {
          const { name, meaning } = withoutRoomWords[id]
          return (
            <li key={id} className={place.card}>
              <span>
                <b>{name}</b>
                <small>{meaning}</small>
                <small>{words.knob(withoutRoom[id].knob)}</small>
              </span>
              {ideas.some(({ label }) => label === name) ? (
                <small>{words.chosen}</small>
              ) : (
                mayWrite && (
                  <button type="button" className="btn" aria-label={words.putAbout(name)} onClick={() => put(id)}>
                    {words.put}
                  </button>
                )
              )}
            </li>
          )
        })}
      </ul>
      <p className={place.small}>
        {placeText.from(citationWords(cite('001', 'chapter b1')))}. {words.ours}
      </p>
    </section>
  )
}
