// What an opened workshop offers to the screens. Created by openWorkshop.ts, provided by WorkshopContext.tsx.

import type { Presence } from '@draaitafel/shared/protocol/presence.ts'
import type { Role } from '@draaitafel/shared/protocol/roles.ts'
import type { AttendanceStore } from './attendance.ts'
import type { ConnectionStore } from './connectionStore.ts'
import type { CueChanges } from './cueChanges.ts'
import type { Drafts } from './drafts.ts'
import type { HeldChoices } from './heldChoices.ts'
import type { KnobHold } from './knobHold.ts'
import type { PeersStore } from './peersStore.ts'
import type { PlanStore } from './planStore.ts'
import type { Seat } from './seat.ts'
import type { View } from './viewStore.ts'
import type { WorkshopLog } from './workshopLog.ts'
import type { Writing } from './writing.ts'

export interface OpenedWorkshop extends Pick<Writing, 'dispatch' | 'undoStore'> {
  readonly undo: () => void
  readonly redo: () => void
  readonly id: string
  readonly role: Role
  /** As it is now. */
  readonly seat: Seat
  readonly planStore: PlanStore
  readonly peersStore: PeersStore
  /** People who were here and left; only kept on a facilitator's screen. */
  readonly attendance: AttendanceStore
  readonly connectionStore: ConnectionStore
  readonly view: View
  readonly held: HeldChoices
  readonly drafts: Drafts
  readonly log: WorkshopLog
  readonly cueChanges: CueChanges
  /** Changes what others see of me now. */
  readonly tell: (change: Partial<Presence>) => void
  /** Continues under another name, without joining again. */
  readonly rename: (name: string) => void
  readonly hold: KnobHold
  /** Deletes this device's copy, for a fresh start. */
  readonly forgetCopy: () => Promise<void>
  readonly close: () => void
}
