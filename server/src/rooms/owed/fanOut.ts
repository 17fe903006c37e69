// What was committed, to everyone who does not have it yet. Whoever reads too slowly for it is told all at once later.

import type { SessionPort } from '../sessionPort.ts'
import { updateFrame } from './frames.ts'
import type { Member } from './member.ts'

export interface FanOut {
  /** Call it once the document holds these updates. `has`: who made them all, and is sent none. */
  send(updates: readonly Uint8Array[], has: SessionPort | null): void
}

/** To be made before the document moves on: `stateVector` is of the document as it is now. */
export function startFanOut(members: Iterable<Member>, count: number, stateVector: () => Uint8Array): FanOut {
  const before = once(stateVector)
  for (const { port, catchUp } of members) catchUp.beforeUpdate(port.isSlow, before)
  // Who keeps up is always sent one frame; of several, the later ones may be too many.
  if (count > 1) before()
  return {
    send: (updates, has) => {
      const frames = updates.map(updateFrame)
      for (const { port, catchUp } of members) {
        if (port === has) continue
        for (const frame of frames) if (!port.sendContent(frame)) catchUp.missUpdate(before)
      }
    },
  }
}

/** Asked for at most once, and only if anyone needs it. */
function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | null = null
  return () => {
    made ??= { value: make() }
    return made.value
  }
}
