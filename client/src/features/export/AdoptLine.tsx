// Concept or decided on; the facilitator says so when the table has.

import { formatDay } from '@draaitafel/shared/copy/nl/format.ts'
import { adoptionOf, printOf } from '@draaitafel/shared/derive/adoption.ts'
import { taking } from '../../copy/nlExport.ts'
import { usePlan, useWorkshop } from '../../store/WorkshopContext.tsx'
import styles from './Export.module.css'

export function AdoptLine() {
  const { role, dispatch } = useWorkshop()
  const plan = usePlan((whole) => whole)
  const adoption = adoptionOf(plan)
  const day = adoption ? formatDay(adoption.at) : ''
  const leads = role === 'facilitator'
  return (
    <p className={styles.status}>
      <span>{adoption ? (adoption.changedSince ? taking.changed(day) : taking.adopted(day)) : taking.concept}</span>
      {leads && (!adoption || adoption.changedSince) && (
        <button type="button" className="btn" onClick={() => dispatch({ type: 'plan.adopt', print: printOf(plan) })}>
          {adoption ? taking.adoptAnew : taking.adopt}
        </button>
      )}
      {leads && adoption && (
        <button type="button" className="btn quiet" onClick={() => dispatch({ type: 'plan.adopt', print: null })}>
          {taking.reopen}
        </button>
      )}
    </p>
  )
}
