// Above the board: what may not be changed in this step, and that a change of mine is held back because of a lock. The first is read
// out after the name of the step (Announcer), which this bar would be ahead of.

import { useState } from 'react'
import { text } from '../../copy/nl.ts'
import { lead } from '../../copy/nlLead.ts'
import { useConnection, useWorkshop } from '../../store/WorkshopContext.tsx'
import { Bar, BarPlace } from '../../ui/Bar.tsx'
import { Icon } from '../../ui/Icon.tsx'
import { useLockLead } from './useLocks.ts'

export function LockBar() {
  const { role } = useWorkshop()
  const allowed = useConnection(({ locks }) => locks.allowed)
  const waits = useConnection(({ save, paused }) => save === 'heldBack' && !paused)
  const { allow } = useLockLead()
  return (
    <>
      <BarPlace isSaidElsewhere>
        {allowed !== 'alles' && (
          <Bar
            look="line"
            mark={<Icon name="lock" />}
            words={
              role === 'facilitator' ? `${lead.locks.said[allowed]} ${lead.locks.youMayAll}` : lead.locks.said[allowed]
            }
          >
            {role === 'facilitator' && (
              <button type="button" className="btn" onClick={() => allow('alles')}>
                {lead.locks.setFree}
              </button>
            )}
          </Bar>
        )}
      </BarPlace>
      <BarPlace>{waits && <Waiting />}</BarPlace>
    </>
  )
}

/** Everything after that change depends on it, so there are two ways out: wait, or go on without it. */
function Waiting() {
  const { forgetCopy } = useWorkshop()
  const [asking, setAsking] = useState(false)
  const goOn = () => void forgetCopy().finally(() => window.location.reload())
  return (
    <Bar look="line" mark={<Icon name="lock" />} words={asking ? lead.locks.sure : lead.locks.heldBack}>
      {asking && (
        <button type="button" className="btn" onClick={() => setAsking(false)}>
          {text.cancel}
        </button>
      )}
      <button type="button" className="btn" onClick={asking ? goOn : () => setAsking(true)}>
        {lead.locks.withoutIt}
      </button>
    </Bar>
  )
}
