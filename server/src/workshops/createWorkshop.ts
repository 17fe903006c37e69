// Creates a workshop: an unguessable id, a code that is free now, and its first document, all in one transaction.

import { newId } from '@draaitafel/shared/base/ids.ts'
import type { Plan } from '@draaitafel/shared/plan/plan.ts'
import { noLocks } from '@draaitafel/shared/protocol/locks.ts'
import { newJoinCode } from '../access/joinCode.ts'
import { firstUpdate } from '../rooms/document/firstUpdate.ts'
import type { Storage } from '../storage/storage.ts'
import type { StoredSubTable, WorkshopRecord } from '../storage/workshopStore.ts'

/** With a million codes, so many in a row only fail when nearly all are in use. */
const ATTEMPTS = 100

interface Particulars {
  readonly id?: string
  readonly tableOf?: Omit<StoredSubTable, 'workshop'>
  /** What its document has besides the plan. */
  readonly also?: Parameters<typeof firstUpdate>[1]
}

/**
 * `id` is for the demo workshop, whose links must stay the same; all others get a random one. `tableOf`: it is a table of
 * another workshop.
 */
export async function createWorkshop(
  storage: Pick<Storage, 'createWorkshop'>,
  plan: Plan,
  now: Date,
  { id, tableOf, also }: Particulars = {},
): Promise<WorkshopRecord> {
  const update = firstUpdate(plan, also)
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    const moment = now.toISOString()
    const record: WorkshopRecord = {
      id: id ?? newId(),
      code: newJoinCode(),
      createdAt: moment,
      lastUsedAt: moment,
      doorOpen: true,
      paused: false,
      clock: 0,
      locks: noLocks,
      linkGeneration: 1,
    }
    const table = tableOf && { ...tableOf, workshop: record.id }
    if (await storage.createWorkshop(record, update, table)) return record
  }
  throw new Error('No free join code found')
}
