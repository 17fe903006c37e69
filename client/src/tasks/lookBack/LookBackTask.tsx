// What came of what was promised in earlier sessions, one by one: a party says it of its own promises, the facilitator of any;
// everyone reads all of them. Below it whether the values came, which the table says together.

import { lookBackCounts } from '@draaitafel/shared/copy/nl/lookBack.ts'
import { lookBackOf } from '@draaitafel/shared/derive/lookBack.ts'
import { maySayCame, type PromiseBefore } from '@draaitafel/shared/nouns/promiseBefore.ts'
import { lookBackText } from '../../copy/nlSeries.ts'
import { useMayWrite, usePlan, useWorkshop } from '../../store/WorkshopContext.tsx'
import { OneByOne } from '../kit/OneByOne.tsx'
import styles from './LookBack.module.css'
import { PromiseCard } from './PromiseCard.tsx'
import { PromiseList } from './PromiseList.tsx'
import { Results } from './Results.tsx'
import { useAsksResults } from './useAsksResults.ts'

export function Work() {
  const { role, seat } = useWorkshop()
  const promises = usePlan((plan) => plan.promisesBefore)
  const mayWrite = useMayWrite({ area: 'afspraken' })
  const leads = role === 'facilitator'
  const sits = role === 'participant' && seat.party !== null
  const isOurs = (promise: PromiseBefore) => mayWrite && (leads || (sits && maySayCame(promise, seat.party)))
  const ours = promises.filter(isOurs)
  const others = promises.filter((promise) => !isOurs(promise))
  const asksResults = useAsksResults()
  if (promises.length === 0) {
    return asksResults ? <Results /> : <p className={styles.quiet}>{lookBackText.none}</p>
  }
  return (
    <>
      {/* Read out when someone says what came of one. */}
      <p role="status">
        <b>{lookBackText.counts(lookBackCounts(lookBackOf({ promisesBefore: promises })))}</b>
      </p>
      {ours.length > 0 && (
        <OneByOne name={lookBackText.one} items={ours} keyOf={({ id }) => id} titleOf={({ text }) => text}>
          {(promise) => <PromiseCard promise={promise} />}
        </OneByOne>
      )}
      {sits && mayWrite && ours.length === 0 && <p className={styles.quiet}>{lookBackText.noneOfYours}</p>}
      {/* Before what there is only to read. */}
      <Results />
      {others.length > 0 && (
        <section>
          <h3>{ours.length > 0 ? lookBackText.others : lookBackText.all}</h3>
          <PromiseList promises={others} label={ours.length > 0 ? lookBackText.others : lookBackText.all} />
        </section>
      )}
    </>
  )
}
