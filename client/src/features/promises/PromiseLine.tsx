// In the form of one investment: whose word its promise waits for, and for who may give it the way to do so.

import { speaksFor } from '@draaitafel/shared/actions/actor.ts'
import { waitingWords } from '@draaitafel/shared/copy/nl/certainties.ts'
import { type Certainty, type Investment, isPromise } from '@draaitafel/shared/plan/investment.ts'
import { findParty } from '@draaitafel/shared/plan/plan.ts'
import type { ReactNode } from 'react'
import { rights } from '../../copy/nlRights.ts'
import { usePlan, useWorkshop } from '../../store/WorkshopContext.tsx'
import { Icon } from '../../ui/Icon.tsx'
import styles from './PromiseLine.module.css'

interface PromiseLineProps {
  /** As it is on the table; null when it is new. */
  readonly investment: Investment | null
  /** As it stands in the form. */
  readonly party: string
  readonly certainty: Certainty
  readonly mayWrite: boolean
}

export function PromiseLine({ investment, party, certainty, mayWrite }: PromiseLineProps) {
  const { role, seat, dispatch } = useWorkshop()
  const plan = usePlan((whole) => whole)
  const isMine = speaksFor({ role, party: seat.party }, party)
  const name = findParty(plan, party)?.name ?? ''
  const waiting = investment && waitingWords(plan, investment)
  if (!isPromise(certainty)) return null
  if (!waiting || !investment) {
    return isMine || investment?.certainty === certainty ? null : <Line words={rights.promise.willWait(name)} />
  }
  const { id } = investment
  return (
    <Line
      words={
        isMine
          ? `${capital(waiting)}. ${rights.promise.stillIdea}`
          : `${capital(waiting)}. ${rights.promise.notYours(name)}`
      }
    >
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

function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1)
}
