// Says that this is make-believe, to everyone and for as long as it is; and what to try.

import { lead } from '../../copy/nlLead.ts'
import { usePlan, useWorkshop } from '../../store/WorkshopContext.tsx'
import { Icon } from '../../ui/Icon.tsx'
import styles from './Practice.module.css'
import { usePractice } from './usePractice.ts'

export function PracticeBar() {
  const { role } = useWorkshop()
  const isOn = usePlan((plan) => plan.practice !== null)
  const { busy, stop } = usePractice()
  return (
    // Always there, so that a screen reader hears it when it fills.
    <div role="status" className={styles.place}>
      {isOn && (
        <div className={styles.bar}>
          <Icon name="again" />
          <p>
            <b>{lead.practice.title}</b> {lead.practice.tasks}
          </p>
          {role === 'facilitator' && (
            <button type="button" className="btn" disabled={busy} onClick={stop}>
              {lead.practice.stop}
            </button>
          )}
        </div>
      )}
    </div>
  )
}
