// What the workshop is, for who reads it: only the facilitator changes that.

import { formatPercent } from '@draaitafel/shared/copy/nl/format.ts'
import { useCopy } from '@draaitafel/shared/copy/nl/uses.ts'
import { text } from '../../copy/nl.ts'
import { rights } from '../../copy/nlRights.ts'
import { usePlan } from '../../store/WorkshopContext.tsx'
import styles from './WorkshopDialog.module.css'

export function WorkshopFacts() {
  const { title, place, firstYear, lastYear, use, indexation, exampleAmounts } = usePlan((plan) => plan.workshop)
  const facts: readonly (readonly [label: string, value: string])[] = [
    [text.workshop.name, title],
    [text.workshop.place, place],
    [text.use, useCopy[use].name],
    [text.workshop.years, `${firstYear}–${lastYear}`],
    [text.workshop.indexation, formatPercent(indexation)],
    [text.workshop.amounts, exampleAmounts ? text.board.exampleAmounts : text.workshop.real],
  ]
  return (
    <section className={styles.facts} aria-label={text.workshop.title}>
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
