// Above the board of another facilitator: the one who leads is away, so the large screen follows nobody. Taking over
// always takes a press: someone who only lost the connection for a while still has the lead.

import { lead } from '../../copy/nlLead.ts'
import { useLead, useLeaderAway } from '../../pieces/gather/useLead.ts'
import { Bar, BarPlace } from '../../ui/Bar.tsx'
import { Icon } from '../../ui/Icon.tsx'

export function LeaderAwayBar() {
  const { by, take } = useLead()
  const isAway = useLeaderAway()
  return (
    <BarPlace>
      {isAway && (
        <Bar look="line" mark={<Icon name="warning" />} words={`${lead.lead.away(by ?? '')} ${lead.lead.awayHint}`}>
          <button type="button" className="btn" onClick={take}>
            {lead.lead.take}
          </button>
        </Bar>
      )}
    </BarPlace>
  )
}
