// In the form of one investment: who still has to confirm its promise and, for those people, the buttons to do so.

import { speaksFor } from '@draaitafel/shared/actions/actor.ts'
import { waitingWords } from '@draaitafel/shared/copy/nl/certainties.ts'
import { capital } from '@draaitafel/shared/copy/nl/format.ts'
import { moneyInFull } from '@draaitafel/shared/copy/nl/moneyWords.ts'
import type { Investment } from '@draaitafel/shared/nouns/investment.ts'
import { type Certainty, isPromise } from '@draaitafel/shared/nouns/promise.ts'
import { findParty } from '@draaitafel/shared/plan/plan.ts'
import type { ReactNode } from 'react'
import { rights } from '../../copy/nlRights.ts'
import { usePlan, useWorkshop } from '../../store/WorkshopContext.tsx'
import { Icon } from '../../ui/Icon.tsx'
import styles from './PromiseLine.module.css'

interface WaitsForWordProps {
  readonly investment: Investment
  readonly mayWrite: boolean
}

export function WaitsForWord({ investment, mayWrite }: WaitsForWordProps) {
  const { role, seat, dispatch } = useWorkshop()
  const plan = usePlan((whole) => whole)
  const waiting = waitingWords(plan, investment)
  if (!waiting) return null
  const { id, party } = investment
  const isMine = speaksFor({ role, party: seat.party }, party)
  const then = isMine ? rights.promise.stillIdea : rights.promise.notYours(findParty(plan, party)?.name ?? '')
  return (
    <Line words={`${capital(waiting)}. ${then} ${rights.promise.itIs(moneyInFull(plan, investment))}`}>
      {isMine && mayWrite && (
        <>
          <button type="button" className="btn" onClick={() => dispatch({ type: 'promise.confirm', id })}>
            {rights.promise.confirm}
          </button>
          <button type="button" className="btn quiet" onClick={() => dispatch({ type: 'promise.putBack', id })}>
            {rights.promise.putBack}
          </button>
        </>
      )}
    </Line>
  )
}

interface WillWaitProps {
  /** As it is in the plan; null when it is new. */
  readonly before: Investment | null
  /** As it is in the form. */
  readonly party: string
  readonly certainty: Certainty
}

/** The promise about to be made here is someone else's to make. */
export function WillWait({ before, party, certainty }: WillWaitProps) {
  const { role, seat } = useWorkshop()
  const name = usePlan((plan) => findParty(plan, party)?.name ?? '')
  if (!isPromise(certainty) || before?.certainty === certainty) return null
  return speaksFor({ role, party: seat.party }, party) ? null : <Line words={rights.promise.willWait(name)} />
}

function Line({ words, children }: { readonly words: string; readonly children?: ReactNode }) {
  return (
    <div className={styles.line}>
      <p>
        <Icon name="warning" />
        {words}
      </p>
      {children && <div className={styles.ways}>{children}</div>}
    </div>
  )
}
