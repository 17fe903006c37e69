// What was locked or unlocked between two moments, in sentences for screen readers. Pure.

import { knobCopy } from '@draaitafel/shared/copy/nl/knobs.ts'
import type { Locks } from '@draaitafel/shared/protocol/locks.ts'
import { knobLockOf, partyLockOf } from '@draaitafel/shared/protocol/locks.ts'
import { lead } from '../../copy/nlLead.ts'
import type { News } from './news.ts'

/** What may be changed in a step is said of the table as a whole: see Announcer. */
export function describeLocks(before: Locks, after: Locks, nameOf: (party: string) => string): News[] {
  const { locks } = lead
  return [
    ...after.knobs
      .filter(({ knob }) => !knobLockOf(before, knob))
      .map((lock) => ({
        about: `lock.${lock.knob}`,
        sentence: locks.knobLocked(lock.knob, knobCopy[lock.knob].shortName, lock),
      })),
    ...before.knobs
      .filter(({ knob }) => !knobLockOf(after, knob))
      .map(({ knob }) => ({ about: `lock.${knob}`, sentence: locks.knobUnlocked(knob, knobCopy[knob].shortName) })),
    ...after.parties
      .filter(({ party }) => !partyLockOf(before, party))
      .map((lock) => ({ about: `lock.${lock.party}`, sentence: locks.partyLocked(nameOf(lock.party), lock) })),
    ...before.parties
      .filter(({ party }) => !partyLockOf(after, party))
      .map(({ party }) => ({ about: `lock.${party}`, sentence: locks.partyUnlocked(nameOf(party)) })),
  ]
}
