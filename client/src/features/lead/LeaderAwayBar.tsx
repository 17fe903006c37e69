// Above the board of another facilitator: who leads is away, so the large screen follows nobody. It stays a press to take
// over: who only lost the line for a while has not given the lead away.

import { lead } from '../../copy/nlLead.ts'
import { Icon } from '../../ui/Icon.tsx'
import styles from './LeaderAwayBar.module.css'
import { useLead, useLeaderAway } from './useLead.ts'

export function LeaderAwayBar() {
  const { by, take } = useLead()
  const isAway = useLeaderAway()
  return (
    // Always there, so that a screen reader hears it when it fills.
    <div role="status" className={styles.place}>
      {isAway && (
        <p className={styles.bar}>
          <Icon name="warning" />
          <span>
            {lead.lead.away(by ?? '')} {lead.lead.awayHint}
          </span>
          <button type="button" className="btn" onClick={take}>
            {lead.lead.take}
          </button>
        </p>
      )}
    </div>
  )
}
