// Deletes workshops that were not used for too long: once now and then daily. With several servers each does it, and only
// what no other server has.

import type { Audit } from '../base/audit.ts'
import type { Log } from '../base/log.ts'
import type { RoomRegistry } from '../rooms/roomRegistry.ts'
import type { Ownership } from '../storage/ownership.ts'
import type { Storage } from '../storage/storage.ts'
import { dueForDeletion, unusedBefore } from './retention.ts'

const DAY_MS = 24 * 3_600_000

export interface RetentionParts {
  readonly retentionDays: number
  readonly storage: Storage
  readonly registry: RoomRegistry
  readonly ownership: Ownership
  readonly log: Log
  readonly audit: Audit
}

/** Returns a function that stops it. */
export function startRetention(parts: RetentionParts): () => void {
  const { log } = parts
  function run(): void {
    deleteUnused(parts, new Date())
      .then((count) => count > 0 && log.info({ count }, 'unused workshops deleted'))
      .catch((error) => log.error({ err: error }, 'deleting unused workshops failed'))
  }
  run()
  const timer = setInterval(run, DAY_MS)
  timer.unref()
  return () => clearInterval(timer)
}

/** How many it deleted. */
export async function deleteUnused(parts: RetentionParts, now: Date): Promise<number> {
  const { storage, registry, ownership } = parts
  const unused = () => storage.listUnusedSince(unusedBefore(now, parts.retentionDays))
  let count = 0
  for (const id of dueForDeletion(await unused(), (id) => registry.isLive(id))) {
    // Someone may have joined while the others were deleted, or be at one of its tables.
    if (await registry.isInUse(id)) continue
    const claim = await ownership.claim(id)
    // There is someone at another server.
    if (claim.kind === 'theirs') continue
    try {
      // And there may have been, until a moment ago.
      if (!(await unused()).some((still) => still.id === id)) continue
      await registry.deleteWorkshop(id, now.toISOString())
      parts.audit({ event: 'deleted', workshop: id, by: 'retention' })
      count += 1
    } finally {
      claim.release()
    }
  }
  return count
}
