// Before the table: a participant first takes a seat. Everyone else goes straight in. A reload keeps the
// seat.

import { newId } from '@draaitafel/shared/base/ids.ts'
import type { Role } from '@draaitafel/shared/protocol/roles.ts'
import { type ReactNode, useState } from 'react'
import { readReaderSeat } from '../store/readerSeat.ts'
import { noSeat, readLeaderSeat, readSeat, type Seat, saveSeat } from '../store/seat.ts'
import { JoinScreen } from './JoinScreen.tsx'

interface SeatGateProps {
  readonly workshop: string
  readonly role: Role
  /** `justIn`: it was taken on this page. */
  readonly children: (seat: Seat, justIn: boolean) => ReactNode
}

export function SeatGate({ workshop, role, children }: SeatGateProps) {
  const [atOnce] = useState<Seat | null>(() => seatAtOnce(workshop, role))
  const [seat, setSeat] = useState(atOnce)
  if (seat) return children(seat, seat !== atOnce)
  return (
    <JoinScreen
      workshop={workshop}
      onSeat={(chosen) => {
        saveSeat(workshop, chosen)
        setSeat(chosen)
      }}
    />
  )
}

/** Null: one has to be chosen. */
function seatAtOnce(workshop: string, role: Role): Seat | null {
  if (role === 'participant') return readSeat(workshop)
  if (role === 'reader') return { ...noSeat, name: readReaderSeat(workshop).name }
  return role === 'facilitator' ? { ...readLeaderSeat(workshop, newId), party: null } : noSeat
}
