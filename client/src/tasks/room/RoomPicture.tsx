// The room on the large screen: its kinds in the order of the answers, or where its money comes from once that is chosen;
// beside it how the group goes on.

import { choiceCopy } from '@draaitafel/shared/copy/nl/choices.ts'
import { durationWords } from '@draaitafel/shared/copy/nl/room/income.ts'
import { attributeWords, matchWords } from '@draaitafel/shared/copy/nl/room/types.ts'
import { rankTypes, typeAttributes } from '@draaitafel/shared/derive/room/rankTypes.ts'
import { roomOutcomeOf, roomTypeOf, typeAnswersOf } from '@draaitafel/shared/derive/room/roomAnswers.ts'
import { exclusionsIn } from '@draaitafel/shared/derive/roomMoney.ts'
import { incomeSources } from '@draaitafel/shared/model/room/incomeSources.ts'
import { incomeIds } from '@draaitafel/shared/model/roomIds.ts'
import { isChosen } from '@draaitafel/shared/nouns/chosen.ts'
import { roomText } from '../../copy/nlRoom.ts'
import shared from '../../projector/Picture.module.css'
import { usePlan } from '../../store/WorkshopContext.tsx'
import styles from './RoomPicture.module.css'

const words = roomText.wall

export function Picture() {
  const plan = usePlan((whole) => whole)
  const incomes = incomeIds.filter((id) => isChosen(plan, 'inkomsten', id))
  const [type, outcome] = [roomTypeOf(plan), roomOutcomeOf(plan)]
  const apart = exclusionsIn(plan).length
  return (
    <div className={`${shared.field} ${shared.two}`}>
      <section className={shared.column}>
        <h1 className={shared.large}>{incomes.length > 0 ? words.sources : roomText.type.ask}</h1>
        {incomes.length > 0 ? (
          <ul className={styles.rows}>
            {incomes.map((id) => (
              <li key={id}>
                <b>{choiceCopy.inkomsten.options[id]}</b>
                <span>{incomeSources[id].durations.map((one) => durationWords[one]).join(', ')}</span>
              </li>
            ))}
          </ul>
        ) : (
          <Ranking />
        )}
      </section>
      <section className={shared.column}>
        <h2 className={shared.label}>{words.type}</h2>
        <p className={shared.title}>{type ? choiceCopy.ruimtetype.options[type] : words.noType}</p>
        {outcome && (
          <>
            <h2 className={`${shared.label} ${styles.next}`}>{words.outcome}</h2>
            <p className={shared.body}>{choiceCopy.ruimteuitkomst.options[outcome]}</p>
          </>
        )}
        {apart > 0 && <p className={`${shared.body} ${styles.next}`}>{words.apart(apart)}</p>}
      </section>
    </div>
  )
}

function Ranking() {
  const plan = usePlan((whole) => whole)
  const type = roomTypeOf(plan)
  return (
    <ol className={styles.ranking}>
      {rankTypes(typeAnswersOf(plan)).map((ranked) => (
        <li key={ranked.type} data-chosen={ranked.type === type || undefined}>
          <b>{choiceCopy.ruimtetype.options[ranked.type]}</b>
          {typeAttributes.map((attribute) => (
            <span key={attribute}>
              <i
                data-match={ranked.matches[attribute]}
                role="img"
                aria-label={roomText.type.dot(attributeWords[attribute], matchWords[ranked.matches[attribute]])}
              />
              <small aria-hidden="true">{attributeWords[attribute]}</small>
            </span>
          ))}
        </li>
      ))}
    </ol>
  )
}
