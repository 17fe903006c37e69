// Sends committed updates to everyone who does not have them yet. A slow reader gets everything at once later.

import { updateFrame } from './frames.ts'
import type { Member } from './member.ts'
import type { SessionPort } from './sessionPort.ts'

export interface FanOut {
  /** Call it once the document holds these updates. `has`: the session that made all of them and gets none. */
  send(updates: readonly Uint8Array[], has: SessionPort | null): void
}

/** Create it before the document changes: `stateVector` is the present one. */
export function startFanOut(members: Iterable<Member>, count: number, stateVector: () => Uint8Array): FanOut {
  const before = once(stateVector)
  for (const { port, catchUp } of members) catchUp.beforeUpdate(port.isSlow, before)
  // A reader that keeps up always gets the first frame; later ones may be too many.
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

/** Called at most once, and only if anyone needs it. */
function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | null = null
  return () => {
    made ??= { value: make() }
    return made.value
  }
}
