// Removes a workshop from this device: cookie, seat, copy and list entry. Nothing changes for others.

import type { Result } from '@draaitafel/shared/base/result.ts'
import { forgetAccess, type HttpFailure } from '../http/api.ts'
import { forgetHeld } from '../store/heldChoices.ts'
import { forgetReady } from '../store/keptReady.ts'
import { forgetReaderSeat } from '../store/readerSeat.ts'
import { forgetScriptStart } from '../store/scriptStart.ts'
import { forgetLeaderSeat, forgetSeat } from '../store/seat.ts'
import { dropVisit, type VisitKey } from '../store/visits.ts'
import { deleteOfflineCopy } from '../sync/copyDatabase.ts'

/** First the cookie, which only the server can remove: without that the rest would only seem forgotten. */
export async function forgetTable({ workshop, role }: VisitKey): Promise<Result<unknown, HttpFailure>> {
  const forgotten = await forgetAccess(workshop, role)
  if (forgotten.ok) clearTable({ workshop, role })
  return forgotten
}

/** For a workshop that was deleted: there is nothing left to ask the server. */
export function clearTable({ workshop, role }: VisitKey): void {
  if (role === 'facilitator') {
    forgetLeaderSeat(workshop)
    forgetScriptStart(workshop)
  }
  if (role === 'participant') {
    forgetSeat(workshop)
    forgetHeld(workshop)
    forgetReady(workshop)
  }
  if (role === 'reader') forgetReaderSeat(workshop)
  deleteOfflineCopy(workshop, role)
  deleteOfflineCopy(workshop, 'projector')
  dropVisit({ workshop, role })
}
