// Takes a table out of this device: the way in, the seat, the copy and the line in the list. For the others nothing changes.

import type { Result } from '@draaitafel/shared/base/result.ts'
import { forgetAccess, type HttpFailure } from './http/api.ts'
import { forgetLeaderSeat, forgetSeat } from './store/seat.ts'
import { dropVisit, type VisitKey } from './store/visits.ts'
import { deleteOfflineCopy } from './sync/copyDatabase.ts'

/** First the cookie, which only the server can take away: without that the rest would be forgotten in appearance only. */
export async function forgetTable({ workshop, role }: VisitKey): Promise<Result<unknown, HttpFailure>> {
  const forgotten = await forgetAccess(workshop, role)
  if (forgotten.ok) clearTable({ workshop, role })
  return forgotten
}

/** For a workshop that was deleted: there is nothing left to ask the server. */
export function clearTable({ workshop, role }: VisitKey): void {
  if (role === 'facilitator') forgetLeaderSeat(workshop)
  if (role === 'participant') forgetSeat(workshop)
  deleteOfflineCopy(workshop, role)
  deleteOfflineCopy(workshop, 'projector')
  dropVisit({ workshop, role })
}
