// Called when there is no connection. A browser hides why a socket failed (401, 404, 429, 503 and a dead network look
// alike), so we ask the server over HTTP what to do next, before opening another socket.

import { closeCodes } from '@draaitafel/shared/protocol/closeCodes.ts'
import type { Role } from '@draaitafel/shared/protocol/roles.ts'
import { askSeat } from '../http/api.ts'
import type { Fullness } from '../store/connectionStore.ts'
import type { DoorAnswer } from '../sync/comingBack.ts'

const fullnessOf: Readonly<Record<string, Fullness>> = {
  'tafel-vol': 'table',
  'server-vol': 'server',
  'adres-vol': 'network',
}

/** `onFull` is told what is full, or null when it is something else. */
export async function askDoor(
  id: string,
  role: Role,
  failedSockets: number,
  onFull: (full: Fullness | null) => void,
): Promise<DoorAnswer> {
  const answer = await askSeat(id, role, failedSockets)
  const full = answer.ok ? null : (fullnessOf[answer.problem.name ?? ''] ?? null)
  onFull(full)
  if (answer.ok) return { next: 'open' }
  const { status } = answer.problem
  if (status === 401) return { next: 'end', code: closeCodes.revoked.code }
  // Not deleted: the server may have gone back to a time before there was this workshop. The copy here stays.
  if (status === 404) return { next: 'end', code: closeCodes.unknown.code }
  if (status === 410) return { next: 'end', code: closeCodes.deleted.code }
  return { next: 'wait', calmly: full !== null }
}
