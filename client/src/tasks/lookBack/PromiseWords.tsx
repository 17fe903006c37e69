// What was promised, whose it is, by when, and where it was said.

import { formatDay } from '@draaitafel/shared/copy/nl/format.ts'
import { allTogether, promiseKindWords } from '@draaitafel/shared/copy/nl/lookBack.ts'
import type { PromiseBefore } from '@draaitafel/shared/nouns/promiseBefore.ts'
import { findParty } from '@draaitafel/shared/plan/plan.ts'
import { lookBackText } from '../../copy/nlSeries.ts'
import { usePlan } from '../../store/WorkshopContext.tsx'
import styles from './LookBack.module.css'

interface PromiseWordsProps {
  readonly promise: PromiseBefore
  /** The one that is talked about. */
  readonly isLead?: boolean
}

export function PromiseWords({ promise, isLead = false }: PromiseWordsProps) {
  const { kind, text, party, due, session, held } = promise
  const whose = usePlan((plan) => (party === null ? allTogether : (findParty(plan, party)?.name ?? '')))
  const about = [promiseKindWords[kind], whose, due === '' ? '' : lookBackText.due(formatDay(due))]
  return (
    <div className={styles.words}>
      <p className={isLead ? styles.lead : undefined}>{text}</p>
      <p className={styles.quiet}>{about.filter((one) => one !== '').join(' · ')}</p>
      {isLead && <p className={styles.quiet}>{lookBackText.from(session, held === '' ? '' : formatDay(held))}</p>}
    </div>
  )
}
