// At the end: of tomorrow, this year and later what nobody said anything about yet, as a question to press.

import { outcomeAsks } from '@draaitafel/shared/copy/nl/outcome.ts'
import { emptyTimes, type OutcomeTime } from '@draaitafel/shared/derive/outcome.ts'
import { useId } from 'react'
import { useShallow } from 'zustand/react/shallow'
import { workText } from '../../copy/nlTaskWork.ts'
import { usePlan } from '../../store/WorkshopContext.tsx'
import styles from '../kit/Kit.module.css'

export function useEmptyTimes(): readonly OutcomeTime[] {
  return usePlan(useShallow((plan) => emptyTimes(plan, new Date().toISOString())))
}

export function EmptyTimes({ onAsk }: { readonly onAsk: (time: OutcomeTime) => void }) {
  const empty = useEmptyTimes()
  const id = useId()
  if (empty.length === 0) return null
  return (
    <div role="group" aria-labelledby={id} className={styles.asks}>
      <p id={id}>{workText.emptyTimes}</p>
      {empty.map((time) => (
        <button key={time} type="button" className="btn" onClick={() => onAsk(time)}>
          {outcomeAsks[time]}
        </button>
      ))}
    </div>
  )
}
