// Holding a knob: while I turn it, and for five seconds after my last move, it is mine on every screen.

import type { KnobNumber } from '@draaitafel/shared/model/knobs.ts'
import { emptyHands, type Presence } from '@draaitafel/shared/protocol/presence.ts'

export const HOLD_AFTER_MOVE_MS = 5_000

export interface KnobHold {
  /** I am turning: others see where the dial points. */
  move(knob: KnobNumber, position: number): void
  /** I released it: the dial rests, but stays mine a little longer. */
  rest(knob: KnobNumber): void
  /** Nobody looks at this screen now, and its timers may be suspended: releases everything at once. */
  letGo(): void
  stop(): void
}

export function createKnobHold(tell: (change: Partial<Presence>) => void): KnobHold {
  let release: ReturnType<typeof setTimeout> | undefined
  const later = () => {
    clearTimeout(release)
    release = setTimeout(() => tell({ knob: null, position: null }), HOLD_AFTER_MOVE_MS)
  }
  return {
    move(knob, position) {
      tell({ knob, position })
      later()
    },
    rest(knob) {
      tell({ knob, position: null })
      later()
    },
    letGo() {
      clearTimeout(release)
      tell(emptyHands)
    },
    stop: () => clearTimeout(release),
  }
}
