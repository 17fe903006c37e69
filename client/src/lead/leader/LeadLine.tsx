// For the facilitator: their name and, with more than one facilitator, who has the lead.

import { planLimits } from '@draaitafel/shared/nouns/limits.ts'
import { lead } from '../../copy/nlLead.ts'
import { useLead, useLeaderAway } from '../../pieces/gather/useLead.ts'
import { saveLeaderSeat } from '../../store/seat.ts'
import { usePeers, useWorkshop } from '../../store/WorkshopContext.tsx'
import { CommitField } from '../../ui/CommitField.tsx'
import styles from './Lead.module.css'

export function LeadLine() {
  const { id, seat, rename } = useWorkshop()
  const { isMine, by, take } = useLead()
  const isAway = useLeaderAway()
  const others = usePeers(({ peers }) => peers.filter(({ role }) => role === 'facilitator').length)
  const call = (name: string) => {
    if (seat.person === null) return
    saveLeaderSeat(id, { name, person: seat.person })
    rename(name)
  }
  const whose = () => {
    if (isMine) return by === null ? lead.lead.together : lead.lead.mine
    return isAway ? `${lead.lead.away(by ?? '')} ${lead.lead.awayHint}` : lead.lead.theirs(by ?? '')
  }
  return (
    <div className={styles.line}>
      <CommitField label={lead.lead.name} value={seat.name} maxLength={planLimits.nameLength} onCommit={call} />
      {(others > 0 || !isMine) && (
        <p>
          <span>{whose()}</span>
          {(by === null || !isMine) && (
            <button type="button" className="btn" onClick={take}>
              {lead.lead.take}
            </button>
          )}
        </p>
      )}
    </div>
  )
}
