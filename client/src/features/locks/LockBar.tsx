// Above the board: what is not for this step, and that something of mine waits because it is locked.

import { useState } from 'react'
import { text } from '../../copy/nl.ts'
import { lead } from '../../copy/nlLead.ts'
import { useConnection, useWorkshop } from '../../store/WorkshopContext.tsx'
import { Icon } from '../../ui/Icon.tsx'
import styles from './Locks.module.css'
import { useLockLead } from './useLocks.ts'

export function LockBar() {
  const { role } = useWorkshop()
  const allowed = useConnection(({ locks }) => locks.allowed)
  const waits = useConnection(({ save, paused }) => save === 'heldBack' && !paused)
  const { allow } = useLockLead()
  return (
    // Always there, so that a screen reader hears it when it fills.
    <div role="status" className={styles.place}>
      {allowed !== 'alles' && (
        <p className={styles.bar}>
          <Icon name="lock" />
          <span>
            {lead.locks.said[allowed]} {role === 'facilitator' && lead.locks.youMayAll}
          </span>
          {role === 'facilitator' && (
            <button type="button" className="btn" onClick={() => allow('alles')}>
              {lead.locks.setFree}
            </button>
          )}
        </p>
      )}
      {waits && <Waiting />}
    </div>
  )
}

/** All that comes after a change hangs on it, so there are two ways out: wait, or without it. */
function Waiting() {
  const { forgetCopy } = useWorkshop()
  const [asking, setAsking] = useState(false)
  const goOn = () => void forgetCopy().finally(() => window.location.reload())
  return (
    <p className={styles.bar}>
      <Icon name="lock" />
      <span>{asking ? lead.locks.sure : lead.locks.heldBack}</span>
      {asking && (
        <button type="button" className="btn" onClick={() => setAsking(false)}>
          {text.cancel}
        </button>
      )}
      <button type="button" className="btn" onClick={asking ? goOn : () => setAsking(true)}>
        {lead.locks.withoutIt}
      </button>
    </p>
  )
}
