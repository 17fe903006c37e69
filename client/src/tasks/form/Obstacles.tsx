// What keeps people from living together, one group at a time: does it play here, and who can do something.

import { citationWords } from '@draaitafel/shared/copy/nl/library/citations.ts'
import { obstacleCopy, obstacleGroupCopy, whoCanAct } from '@draaitafel/shared/copy/nl/library/obstacles.ts'
import { playsWords } from '@draaitafel/shared/copy/nl/place.ts'
import { findingOf } from '@draaitafel/shared/derive/place.ts'
import { obstacleGroupIds, obstacleGroups, obstacles } from '@draaitafel/shared/library/obstacles.ts'
import { obstacleIds } from '@draaitafel/shared/model/placeIds.ts'
import { placeText } from '../../copy/nlPlace.ts'
import { usePlan } from '../../store/WorkshopContext.tsx'
import { Answered } from '../../talk/place/Answered.tsx'
import styles from '../../talk/place/Place.module.css'
import { OneByOne } from '../kit/OneByOne.tsx'

const words = placeText.form

export function Obstacles() {
  const asked = usePlan((plan) => obstacleIds.filter((id) => findingOf(plan, id) !== null).length)
  return (
    <section className={styles.list} aria-label={words.plays}>
      <div className={styles.head}>
        <h3>{words.plays}</h3>
        <p className={styles.small}>{words.asked(asked, obstacleIds.length)}</p>
      </div>
      <OneByOne
        name={words.group}
        items={obstacleGroupIds}
        keyOf={(group) => group}
        titleOf={(group) => obstacleGroupCopy[group]}
      >
        {(group) => (
          <>
            <h4>{obstacleGroupCopy[group]}</h4>
            {obstacleIds
              .filter((id) => obstacles[id].group === group)
              .map((id) => (
                <Answered
                  key={id}
                  topic={id}
                  name={obstacleCopy[id].name}
                  meaning={obstacleCopy[id].meaning}
                  words={playsWords}
                >
                  <p className={styles.small}>{words.who(whoCanAct(id))}</p>
                </Answered>
              ))}
            <p className={styles.small}>{placeText.from(citationWords(obstacleGroups[group].citation))}</p>
          </>
        )}
      </OneByOne>
    </section>
  )
}
