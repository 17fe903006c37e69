// The facts of the workshop, to read: only the facilitator changes them.

import { formatPercent } from '@draaitafel/shared/copy/nl/format.ts'
import { useCopy } from '@draaitafel/shared/copy/nl/uses.ts'
import { text } from '../../copy/nl.ts'
import { dialogText } from '../../copy/nlDialogs.ts'
import { rights } from '../../copy/nlRights.ts'
import { usePlan } from '../../store/WorkshopContext.tsx'
import styles from './WorkshopDialog.module.css'

export function WorkshopFacts() {
  const { title, place, firstYear, lastYear, use, indexation, exampleAmounts } = usePlan((plan) => plan.workshop)
  const facts: readonly (readonly [label: string, value: string])[] = [
    [dialogText.workshop.name, title],
    [dialogText.workshop.place, place],
    [text.use, useCopy[use].name],
    [dialogText.workshop.years, `${firstYear}–${lastYear}`],
    [dialogText.workshop.indexation, formatPercent(indexation)],
    [dialogText.workshop.amounts, exampleAmounts ? text.board.exampleAmounts : dialogText.workshop.real],
  ]
  return (
    <section className={styles.facts} aria-label={dialogText.workshop.title}>
      <dl>
        {facts
          .filter(([, value]) => value !== '')
          .map(([label, value]) => (
            <div key={label}>
              <dt>{label}</dt>
              <dd>{value}</dd>
            </div>
          ))}
      </dl>
      <p>{rights.leaderChanges}</p>
    </section>
  )
}
