// Who leads, among the facilitators who are in. Until someone takes the lead all of them do; from then on only that
// one.

import { useEffect, useRef } from 'react'
import { lead as words } from '../../copy/nlLead.ts'
import { useConnection, usePeers, usePlan, useView, useWorkshop } from '../../store/WorkshopContext.tsx'

/** A reload is a short absence and not worth reporting. */
const AWAY_AFTER_MS = 3_000

export interface LeadView {
  readonly isMine: boolean
  /** Who has the lead; null while nobody took it. */
  readonly by: string | null
  readonly take: () => void
}

export function useLead(): LeadView {
  const { seat, dispatch } = useWorkshop()
  const lead = usePlan((plan) => plan.lead)
  return {
    isMine: lead === null || lead.person === seat.person,
    by: lead?.name ?? null,
    take: () => seat.person !== null && dispatch({ type: 'lead.take', person: seat.person }),
  }
}

/** Another facilitator leads but is not connected, so nobody is followed. */
export function useLeaderAway(): boolean {
  return useView((view) => view.leaderAway)
}

/** Followed once for the whole screen. While we are offline we cannot tell who is away. */
export function useWatchLeader(): void {
  const { role, view } = useWorkshop()
  const { isMine } = useLead()
  const isHere = usePeers(({ peers }) => peers.some((peer) => peer.role === 'facilitator' && peer.leads))
  const isConnected = useConnection(({ ready, offlineSince }) => ready && offlineSince === null)
  const isMissed = role === 'facilitator' && !isMine && !isHere && isConnected
  useEffect(() => {
    if (!isMissed) return view.setState({ leaderAway: false })
    const wait = setTimeout(() => view.setState({ leaderAway: true }), AWAY_AFTER_MS)
    return () => clearTimeout(wait)
  }, [isMissed, view])
}

/** Large screens follow whoever claims the lead; the previous leader is told. */
export function useTellLead(): void {
  const { role, seat, tell, view } = useWorkshop()
  const lead = usePlan((plan) => plan.lead)
  const led = useRef(false)
  useEffect(() => {
    if (role !== 'facilitator') return
    const leads = lead?.person === seat.person
    tell({ leads })
    if (led.current && lead && !leads) view.say('done', words.lead.changed(lead.name))
    led.current = leads
  }, [role, lead, seat, tell, view])
}
