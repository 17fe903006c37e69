// Draft or decided on; the facilitator marks the plan as decided when the group has.

import { formatDay } from '@draaitafel/shared/copy/nl/format.ts'
import { adoptionOf } from '@draaitafel/shared/derive/adoption.ts'
import { adoptText } from '../copy/nlAdopt.ts'
import { taking } from '../copy/nlExport.ts'
import { useStartTask } from '../lead/parts/useStartTask.ts'
import { usePeers, usePlan, useSealed, useWorkshop } from '../store/WorkshopContext.tsx'
import styles from './Export.module.css'

export function AdoptLine() {
  const { role, dispatch, view } = useWorkshop()
  const plan = usePlan((whole) => whole)
  const adoption = adoptionOf(plan)
  const day = adoption ? formatDay(adoption.at) : ''
  // A practice plan is nobody's plan.
  const isSealed = useSealed()
  const leads = role === 'facilitator' && plan.practice === null && !isSealed
  // With parties behind their own screens each can answer for itself.
  const areHere = usePeers(({ peers }) => peers.some(({ party }) => party !== null))
  const start = useStartTask()
  return (
    <p className={styles.status}>
      <span>{adoption ? (adoption.changedSince ? taking.changed(day) : taking.adopted(day)) : taking.concept}</span>
      {leads && areHere && (!adoption || adoption.changedSince) && (
        <button type="button" className="btn primary" onClick={() => start('adoption')}>
          {adoptText.askParties}
        </button>
      )}
      {leads && (!adoption || adoption.changedSince) && (
        <button type="button" className="btn" onClick={() => view.setState({ dialog: { kind: 'adopt' } })}>
          {adoption ? adoptText.askAnew : adoptText.ask}
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
