// What the facilitator has locked: knobs, parties, and everything outside this step. Kept and enforced by the server,
// sent to every screen; never in the shared document, where anyone could remove a lock.

import * as v from 'valibot'
import { type Allowance, type Area, allowances } from '../base/allowance.ts'
import { type KnobNumber, knobNumbers } from '../model/knobs.ts'
import { optionalLine, personName } from '../nouns/fields.ts'
import { mended } from '../nouns/parts.ts'
import { idSchema } from '../nouns/references.ts'

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

/** For anyone but a facilitator. */
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

const why = {
  by: mended(personName),
  why: mended(optionalLine(lockLimits.whyLength, 'reason')),
}
export const knobLock = v.object({ knob: v.picklist(knobNumbers), ...why })
export const partyLock = v.object({ party: idSchema, ...why })

/** When there are two locks on one thing, the first counts. */
export const locksSchema: v.GenericSchema<unknown, Locks> = v.object({
  knobs: v.pipe(
    v.array(knobLock),
    v.transform((locks) => firstOfEach(locks, ({ knob }) => knob)),
  ),
  parties: v.pipe(
    v.array(partyLock),
    v.maxLength(lockLimits.parties),
    v.transform((locks) => firstOfEach(locks, ({ party }) => party)),
  ),
  allowed: v.picklist(allowances),
})

/** From foreign data; null when it is not a set of locks. */
export function readLocks(value: unknown): Locks | null {
  const { success, output } = v.safeParse(locksSchema, value)
  return success ? output : null
}

function firstOfEach<T, Key>(locks: readonly T[], keyOf: (lock: T) => Key): T[] {
  const firsts = new Map<Key, T>()
  for (const lock of locks) if (!firsts.has(keyOf(lock))) firsts.set(keyOf(lock), lock)
  return [...firsts.values()]
}
