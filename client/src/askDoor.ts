// A socket would not open, or was closed because the links were renewed. A browser is not told why (401, 404, 429, 503 and
// a dead line look alike), so it is asked over HTTP what to do next.

import { closeCodes } from '@draaitafel/shared/protocol/closeCodes.ts'
import type { Role } from '@draaitafel/shared/protocol/roles.ts'
import { askSeat } from './http/api.ts'
import type { Fullness } from './store/connectionStore.ts'
import type { DoorAnswer } from './sync/provider.ts'

const fullnessOf: Readonly<Record<string, Fullness>> = {
  'tafel-vol': 'table',
  'server-vol': 'server',
  'adres-vol': 'network',
}

/** `onFull` hears what is full, or null when it is something else. */
export async function askDoor(id: string, role: Role, onFull: (full: Fullness | null) => void): Promise<DoorAnswer> {
  const answer = await askSeat(id, role)
  const { status, name } = answer.ok ? { status: 204, name: null } : answer.problem
  const full = fullnessOf[name ?? ''] ?? null
  onFull(full)
  if (status === 401) return { next: 'end', code: closeCodes.revoked.code }
  if (status === 404 || status === 410) return { next: 'end', code: closeCodes.deleted.code }
  return { next: 'retry', calmly: full !== null }
}
