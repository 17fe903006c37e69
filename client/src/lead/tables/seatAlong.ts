// The seat that goes along to a table of the group, or to the facilitator's seat there.

import { newId } from '@draaitafel/shared/base/ids.ts'
import type { Role } from '@draaitafel/shared/protocol/roles.ts'
import { readReaderSeat, saveReaderSeat } from '../../store/readerSeat.ts'
import { readLeaderSeat, type Seat, saveLeaderSeat, saveSeat } from '../../store/seat.ts'

/** `role`: as which one comes in there. Someone who was there before keeps the text that their browser leads with. */
export function takeSeatAlong(to: string, role: Role, { name, party }: Pick<Seat, 'name' | 'party'>): void {
  if (role === 'participant' && party !== null) saveSeat(to, { person: null, name, party })
  if (role === 'facilitator') saveLeaderSeat(to, { ...readLeaderSeat(to, newId), name })
  if (role === 'reader') saveReaderSeat(to, { ...readReaderSeat(to), name })
}
