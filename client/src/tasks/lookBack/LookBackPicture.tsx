// The large screen: how many of each, in words, and below it what was promised with what came of it. What was said comes first.

import { allTogether, cameWord, lookBackCounts } from '@draaitafel/shared/copy/nl/lookBack.ts'
import { taskCopy } from '@draaitafel/shared/copy/nl/tasks.ts'
import { lookBackOf } from '@draaitafel/shared/derive/lookBack.ts'
import { findParty } from '@draaitafel/shared/plan/plan.ts'
import { lookBackText } from '../../copy/nlSeries.ts'
import shared from '../../projector/Picture.module.css'
import { usePlan } from '../../store/WorkshopContext.tsx'
import styles from './LookBackPicture.module.css'

const FIRST = 8

export function Picture() {
  const promises = usePlan((plan) => plan.promisesBefore)
  const parties = usePlan((plan) => plan.parties)
  const inOrder = [...promises.filter(({ came }) => came !== null), ...promises.filter(({ came }) => came === null)]
  const more = promises.length - FIRST
  if (promises.length === 0) {
    return (
      <section className={`${shared.field} ${shared.column}`}>
        <h1 className={shared.empty}>{taskCopy.lookBack.ask}</h1>
        <p className={shared.body}>{lookBackText.none}</p>
      </section>
    )
  }
  return (
    <section className={`${shared.field} ${shared.column}`}>
      <h1 className={styles.title}>{lookBackText.question}</h1>
      <p className={styles.counts}>{lookBackCounts(lookBackOf({ promisesBefore: promises }))}</p>
      <ul className={styles.list}>
        {inOrder.slice(0, FIRST).map(({ id, text, party, came }) => (
          <li key={id}>
            <div>
              <p className={shared.clamp}>{text}</p>
              <p className={`${styles.whose} ${shared.clamp}`}>
                {[party === null ? allTogether : (findParty({ parties }, party)?.name ?? ''), came?.reason ?? '']
                  .filter((words) => words !== '')
                  .join(': ')}
              </p>
            </div>
            <b data-said={came !== null || undefined}>{cameWord(came?.outcome ?? null)}</b>
          </li>
        ))}
      </ul>
      {more > 0 && <p className={shared.more}>{lookBackText.more(more)}</p>}
    </section>
  )
}
