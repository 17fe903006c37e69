// The large screen: how many of each, in words, and below it what was promised with what came of it, what was said first; beside
// it whether the values came.

import { allTogether, cameWord, lookBackCounts } from '@draaitafel/shared/copy/nl/lookBack.ts'
import { taskCopy } from '@draaitafel/shared/copy/nl/tasks.ts'
import { lookBackOf } from '@draaitafel/shared/derive/lookBack.ts'
import { findParty } from '@draaitafel/shared/plan/plan.ts'
import { lookBackText } from '../../copy/nlSeries.ts'
import shared from '../../projector/Picture.module.css'
import { usePlan } from '../../store/WorkshopContext.tsx'
import { useFitting } from '../../ui/useFitting.ts'
import styles from './LookBackPicture.module.css'
import { ResultsColumn } from './ResultsColumn.tsx'
import { useAsksResults } from './useAsksResults.ts'

/** No screen has room for more. */
const FIRST = 8

export function Picture() {
  const promises = usePlan((plan) => plan.promisesBefore)
  const asksResults = useAsksResults()
  if (promises.length === 0 && !asksResults) {
    return (
      <section className={`${shared.field} ${shared.column}`}>
        <h1 className={shared.empty}>{taskCopy.lookBack.ask}</h1>
        <p className={shared.body}>{lookBackText.none}</p>
      </section>
    )
  }
  if (promises.length === 0) {
    return (
      <div className={`${shared.field} ${shared.column}`}>
        <ResultsColumn />
      </div>
    )
  }
  return (
    <div className={`${shared.field} ${shared.two}`}>
      <Promises />
      <ResultsColumn />
    </div>
  )
}

function Promises() {
  const promises = usePlan((plan) => plan.promisesBefore)
  const parties = usePlan((plan) => plan.parties)
  const inOrder = [...promises.filter(({ came }) => came !== null), ...promises.filter(({ came }) => came === null)]
  const { row, fitting } = useFitting<HTMLUListElement>(promises.length)
  return (
    <section className={shared.column}>
      <h1 className={styles.title}>{lookBackText.question}</h1>
      <p className={styles.counts}>{lookBackCounts(lookBackOf({ promisesBefore: promises }))}</p>
      <ul ref={row} className={`fits ${styles.results}`}>
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
        <li data-rest className={styles.rest}>
          {lookBackText.more(promises.length - fitting)}
        </li>
      </ul>
    </section>
  )
}
