// For everyone else: no facilitator has been connected for a while, and what the table does simply goes on.

import { useEffect, useState } from 'react'
import { lead } from '../../copy/nlLead.ts'
import { useConnection, usePeers, usePlan, useWorkshop } from '../../store/WorkshopContext.tsx'
import { Bar, BarPlace } from '../../ui/Bar.tsx'
import { Icon } from '../../ui/Icon.tsx'

/** Long enough to change rooms, or to start a laptop again. */
const AWAY_AFTER_MS = 60_000

export function FacilitatorAwayBar() {
  const isAway = useFacilitatorAway()
  return (
    <BarPlace>{isAway && <Bar look="line" mark={<Icon name="clock" />} words={lead.lead.facilitatorAway} />}</BarPlace>
  )
}

/** During the script; while we are offline we cannot tell who is away. */
function useFacilitatorAway(): boolean {
  const { role } = useWorkshop()
  const isOn = usePlan((plan) => plan.now !== null)
  const isHere = usePeers(({ peers, isKnown }) => !isKnown || peers.some((peer) => peer.role === 'facilitator'))
  const isConnected = useConnection(({ ready, offlineSince }) => ready && offlineSince === null)
  const isMissed = role !== 'facilitator' && isOn && !isHere && isConnected
  const [isAway, setAway] = useState(false)
  useEffect(() => {
    if (!isMissed) return setAway(false)
    const wait = setTimeout(() => setAway(true), AWAY_AFTER_MS)
    return () => clearTimeout(wait)
  }, [isMissed])
  return isAway
}
