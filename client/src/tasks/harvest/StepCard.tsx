// The card of our first step: what stands there already, and the form for one.

import { formatShortDay } from '@draaitafel/shared/copy/nl/format.ts'
import { readFirstStep } from '@draaitafel/shared/plan/firstStep.ts'
import { useId } from 'react'
import { useShallow } from 'zustand/react/shallow'
import { workText } from '../../copy/nlTaskWork.ts'
import { usePlan } from '../../store/WorkshopContext.tsx'
import { FirstStep } from './FirstStep.tsx'
import styles from './Harvest.module.css'

export function StepCard({ party }: { readonly party: string }) {
  const name = usePlan((plan) => plan.parties.find(({ id }) => id === party)?.name ?? '')
  const own = usePlan(useShallow((plan) => plan.agreements.filter(({ text }) => readFirstStep(text)?.party === name)))
  const id = useId()
  return (
    <section className={styles.card} aria-labelledby={id}>
      <h3 id={id}>{workText.stepCard}</h3>
      {own.length === 0 ? (
        <p className={styles.ask}>{workText.chooseStep}</p>
      ) : (
        <ul className={styles.lines} aria-labelledby={id}>
          {own.map(({ id: key, text, due }) => {
            const step = readFirstStep(text)
            return (
              <li key={key} className={styles.own}>
                <b>{step?.words}</b>
                <span>{due === '' ? step?.when : formatShortDay(due)}</span>
              </li>
            )
          })}
        </ul>
      )}
      <FirstStep party={party} />
    </section>
  )
}
