// One change of what is locked, as a screen asks it: it says only what it changes, so that of two asked at the same moment
// neither undoes the other.

import { type Allowance, isAllowance } from '../base/allowance.ts'
import type { KnobNumber } from '../model/knobs.ts'
import { type KnobLock, type Locks, lockLimits, noLocks, type PartyLock, readLocks } from './locks.ts'

/** A lock on what is locked already takes the place of the lock that is there. */
export type LockChange =
  | { readonly lock: KnobLock | PartyLock }
  | { readonly unlock: { readonly knob: KnobNumber } | { readonly party: string } }
  | { readonly allowed: Allowance }

/** From foreign data; null when it says no change, or more than one. */
export function readLockChange(value: unknown): LockChange | null {
  if (typeof value !== 'object' || value === null) return null
  const { lock, unlock, allowed } = value as Record<string, unknown>
  if ([lock, unlock, allowed].filter((part) => part !== undefined).length !== 1) return null
  if (allowed !== undefined) return isAllowance(allowed) ? { allowed } : null
  const read = readLock(lock ?? unlock)
  if (!read) return null
  if (lock !== undefined) return { lock: read }
  return { unlock: 'knob' in read ? { knob: read.knob } : { party: read.party } }
}

/** Of a knob or of a party, not of both. */
function readLock(value: unknown): KnobLock | PartyLock | null {
  if (typeof value !== 'object' || value === null || ('knob' in value && 'party' in value)) return null
  const read = readLocks({ ...noLocks, ...('knob' in value ? { knobs: [value] } : { parties: [value] }) })
  return read?.knobs[0] ?? read?.parties[0] ?? null
}

/** Null when more parties would be locked than may be. */
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
