// What everyone in a crowd keeps doing, at a multiple of the pace.

import type { Crowd } from '../crowd.ts'
import type { Pace } from '../pacer.ts'

export interface Habits {
  /** The initial document of each room; null for as little as the server itself puts there. */
  readonly first: Uint8Array | null
  /** Whether presence, and word of what is saved, is measured too. */
  readonly measuresFeedback: boolean
  /** For this long, before time is measured. */
  paces(crowd: Crowd, times: number, forMs: number): readonly Pace[]
}

export interface KeySetting {
  /** Per person. */
  readonly updatesPerSecond: number
  readonly presencePerSecond: number
}

/** The least there is to do: each sets one key of their own, in updates made ahead. */
export function keySetting({ updatesPerSecond, presencePerSecond }: KeySetting): Habits {
  return {
    first: null,
    measuresFeedback: false,
    paces: (crowd, times, forMs) => {
      const { length: people } = crowd.people
      const updates = updatesPerSecond * times
      // One more for anyone whose moment occurs twice in a truncated period.
      for (const person of crowd.people) person.prepare(Math.ceil((updates * forMs) / 1000) + 1)
      return [
        { people, perSecond: updates, act: (person) => crowd.write(person) },
        { people, perSecond: presencePerSecond * times, act: (person) => crowd.showPresence(person) },
      ]
    },
  }
}
