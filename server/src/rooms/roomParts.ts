// What a room is made of; liveRooms.ts makes it.

import type { Audit } from '../base/audit.ts'
import type { Metrics } from '../base/metrics.ts'
import type { SeenRow } from '../storage/workshopStore.ts'
import type { Arrival } from './committer.ts'
import type { CommittedDocument } from './document/committedDocument.ts'
import type { RowKeeper } from './document/rowKeeper.ts'
import type { TrialDocument } from './document/trialDocument.ts'
import type { FrameOrigin } from './frameOrigin.ts'
import type { SeenKeeper } from './presence/seenKeeper.ts'
import type { TableState } from './table.ts'

export interface RoomParts {
  readonly id: string
  readonly document: CommittedDocument
  readonly table: TableState
  readonly metrics: Metrics
  readonly audit: Audit
  commit(arrival: Arrival<FrameOrigin>): void
  readonly rows: RowKeeper
  /** Who was seen here before, and where that is stored. */
  readonly seen: readonly SeenRow[]
  readonly seenKeeper: SeenKeeper
  /** Where updates are tried first; only in a workshop where an update did damage before. */
  readonly trial: TrialDocument | null
  /** The document is unusable; `batch` was being applied when that was found. Nothing more comes from this room. */
  onDamaged(batch: readonly Arrival<FrameOrigin>[]): void
  /** Another server has the workshop now. */
  onLost(): void
}
