// What the facilitator has locked: knobs, parties, and what is not for this step. Held and enforced by the server, told to
// every screen; never in the shared document, where anyone could take a lock off.

import { type Allowance, type Area, isAllowance } from '../base/allowance.ts'
import { isId } from '../base/ids.ts'
import { cleanName } from '../base/name.ts'
import { shortText } from '../base/text.ts'
import { isKnobNumber, type KnobNumber } from '../model/knobs.ts'

interface Lock {
  /** Who locked it; may be ''. */
  readonly by: string
  /** May be ''. */
  readonly why: string
}
export interface KnobLock extends Lock {
  readonly knob: KnobNumber
}
export interface PartyLock extends Lock {
  /** Party id. */
  readonly party: string
}

export interface Locks {
  readonly knobs: readonly KnobLock[]
  readonly parties: readonly PartyLock[]
  readonly allowed: Allowance
}

export const noLocks: Locks = { knobs: [], parties: [], allowed: 'alles' }

export const lockLimits = { whyLength: 200, parties: 60 } as const

const alwaysAllowed: readonly Area[] = ['parkeren', 'overig']
const allowedAreas: Readonly<Record<Allowance, readonly Area[]>> = {
  alles: ['knoppen', 'geld', 'afspraken', 'tafel', ...alwaysAllowed],
  knoppen: ['knoppen', ...alwaysAllowed],
  geld: ['geld', ...alwaysAllowed],
  afspraken: ['afspraken', 'tafel', ...alwaysAllowed],
  kijken: [],
}

/** To who is not a facilitator. */
export function isAllowed({ allowed }: Pick<Locks, 'allowed'>, area: Area): boolean {
  return allowedAreas[allowed].includes(area)
}

export function knobLockOf({ knobs }: Locks, knob: KnobNumber): KnobLock | undefined {
  return knobs.find((lock) => lock.knob === knob)
}

export function partyLockOf({ parties }: Locks, party: string): PartyLock | undefined {
  return parties.find((lock) => lock.party === party)
}

export function hasLocks({ knobs, parties, allowed }: Locks): boolean {
  return knobs.length > 0 || parties.length > 0 || allowed !== 'alles'
}

/** From foreign data; null when it says no locks. Of two locks on one thing the first counts. */
export function readLocks(value: unknown): Locks | null {
  if (typeof value !== 'object' || value === null) return null
  const { knobs, parties, allowed } = value as Record<string, unknown>
  if (!Array.isArray(knobs) || !Array.isArray(parties) || !isAllowance(allowed)) return null
  if (!knobs.every(hasKnob) || !parties.every(hasParty) || parties.length > lockLimits.parties) return null
  return {
    knobs: firstOfEach(knobs, ({ knob }) => knob).map((lock) => ({ knob: lock.knob, ...reasonOf(lock) })),
    parties: firstOfEach(parties, ({ party }) => party).map((lock) => ({ party: lock.party, ...reasonOf(lock) })),
    allowed,
  }
}

function hasKnob(lock: unknown): lock is { readonly knob: KnobNumber } {
  return typeof lock === 'object' && lock !== null && 'knob' in lock && isKnobNumber(lock.knob)
}

function hasParty(lock: unknown): lock is { readonly party: string } {
  return typeof lock === 'object' && lock !== null && 'party' in lock && isId(lock.party)
}

function reasonOf(lock: object): Lock {
  const { by, why } = lock as Record<string, unknown>
  return { by: cleanName(by), why: shortText(why, lockLimits.whyLength) }
}

function firstOfEach<T, Key>(locks: readonly T[], keyOf: (lock: T) => Key): T[] {
  const firsts = new Map<Key, T>()
  for (const lock of locks) if (!firsts.has(keyOf(lock))) firsts.set(keyOf(lock), lock)
  return [...firsts.values()]
}
