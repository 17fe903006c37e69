// Brings everyone to where the leading facilitator is now. Hidden for others; but if the leading facilitator is away,
// another one can take over here.

import { text } from '../../copy/nl.ts'
import { lead } from '../../copy/nlLead.ts'
import { useWorkshop } from '../../store/WorkshopContext.tsx'
import { Icon } from '../../ui/Icon.tsx'
import { useCallEveryone } from './useCallEveryone.ts'
import { useLead, useLeaderAway } from './useLead.ts'

interface GatherButtonProps {
  /** 'board', a dialog or something to select: see plan/gather.ts. */
  readonly place: string
  readonly short?: boolean
}

export function GatherButton({ place, short }: GatherButtonProps) {
  const { role } = useWorkshop()
  const callEveryone = useCallEveryone()
  const { isMine, by, take } = useLead()
  const isAway = useLeaderAway()
  if (role !== 'facilitator') return null
  // The long version is in the script, next to the line that says who leads, which also has this button.
  if (isAway && short) {
    return (
      <button type="button" className="btn" title={lead.lead.away(by ?? '')} onClick={take}>
        {lead.lead.take}
      </button>
    )
  }
  if (!isMine) return null
  return (
    <button
      type="button"
      className={short ? 'btn quiet icon-only' : 'btn'}
      aria-label={short ? text.gather.button : undefined}
      title={short ? text.gather.button : undefined}
      onClick={() => callEveryone(place)}
    >
      <Icon name="people" />
      {!short && text.gather.button}
    </button>
  )
}
