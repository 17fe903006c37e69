// Who said something, where each person may say it once: a name at a party, whatever its spelling. No key of the
// document is made from it: a key remains when its value is removed, and a name must be removable.

import { nameKey } from '../base/name.ts'

interface Person {
  readonly name: string
  /** Party id; null for someone without a party. */
  readonly party: string | null
}

/** To count and compare with, on this device only. */
export function personKey({ party, name }: Person): string {
  return `${party ?? ''}.${nameKey(name)}`
}

export function isSamePerson(one: Person, other: Person): boolean {
  return personKey(one) === personKey(other)
}

/**
 * Each person once about each subject: of two, from two devices at the same moment, the later counts. People without
 * a name may be several.
 */
export function latestOfEach<T extends Person & { readonly at: string }>(
  all: readonly T[],
  subjectOf: (one: T) => string,
): T[] {
  const latest = new Map<string, T>()
  for (const one of all) {
    if (nameKey(one.name) === '') continue
    const key = `${subjectOf(one)}.${personKey(one)}`
    const other = latest.get(key)
    if (!other || other.at < one.at) latest.set(key, one)
  }
  const kept = new Set(latest.values())
  return all.filter((one) => nameKey(one.name) === '' || kept.has(one))
}

/** Restricts something to these parties; null: any party. */
export type OfParties = ReadonlySet<string> | null

/** What was done without a party is the facilitator's. */
export function isOfThese({ party }: { readonly party?: unknown }, parties: OfParties): boolean {
  return parties === null || (typeof party === 'string' && parties.has(party))
}
