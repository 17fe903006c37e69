// One change of the locks, as a screen requests it: only the difference, so that of two at the same time neither
// undoes the other.

import * as v from 'valibot'
import { type Allowance, allowances } from '../base/allowance.ts'
import type { KnobNumber } from '../model/knobs.ts'
import { type KnobLock, knobLock, type Locks, lockLimits, type PartyLock, partyLock } from './locks.ts'

/** Locking something that is already locked replaces its lock. */
export type LockChange =
  | { readonly lock: KnobLock | PartyLock }
  | { readonly unlock: { readonly knob: KnobNumber } | { readonly party: string } }
  | { readonly allowed: Allowance }

/** Fields that may not be combined with anything else. */
export const absent = v.exactOptional(v.never())

const { knob } = knobLock.entries
const { party } = partyLock.entries
const lock = v.union([
  v.object({ ...knobLock.entries, party: absent }),
  v.object({ ...partyLock.entries, knob: absent }),
])
const unlock = v.union([v.object({ knob, party: absent }), v.object({ party, knob: absent })])

/** One change, of a knob or of a party. */
export const lockChangeSchema = v.union([
  v.object({ lock, unlock: absent, allowed: absent }),
  v.object({ unlock, lock: absent, allowed: absent }),
  v.object({ allowed: v.picklist(allowances), lock: absent, unlock: absent }),
])

/** From foreign data; null when it contains no change, or more than one. */
export function readLockChange(value: unknown): LockChange | null {
  const { success, output } = v.safeParse(lockChangeSchema, value)
  return success ? output : null
}

/** Null when more parties would be locked than allowed. */
export function applyLockChange(locks: Locks, change: LockChange): Locks | null {
  if ('allowed' in change) return { ...locks, allowed: change.allowed }
  const thing = 'lock' in change ? change.lock : change.unlock
  const knobs = locks.knobs.filter(({ knob }) => !('knob' in thing && thing.knob === knob))
  const parties = locks.parties.filter(({ party }) => !('party' in thing && thing.party === party))
  if (!('lock' in change)) return { ...locks, knobs, parties }
  if ('knob' in change.lock) return { ...locks, knobs: [...knobs, change.lock], parties }
  if (parties.length >= lockLimits.parties) return null
  return { ...locks, knobs, parties: [...parties, change.lock] }
}
