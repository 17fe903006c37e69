// What the lines of a plan can point at, and reading them in that order.

import { nothingPresent, type Present, type ReferredList } from '../nouns/define.ts'
import { type AnyListNoun, everyList, type Lists } from '../nouns/nouns.ts'
import type { Round } from '../nouns/round.ts'

export function presentIn({ parties, needs, rounds }: Pick<Lists, ReferredList>): Present {
  return { parties: idsOf(parties), needs: idsOf(needs), rounds: shownIn(rounds) }
}

type ReadList = (noun: AnyListNoun, present: Present) => readonly object[]

/** The lists that lines of others point at. */
export function listsPointedAt(read: ReadList): Pick<Lists, ReferredList> {
  return readAll(everyList.filter(isPointedAt), read, nothingPresent)
}

/** All others. */
export function listsPointing(read: ReadList, present: Present): Omit<Lists, ReferredList> {
  const nouns = everyList.filter((noun) => !isPointedAt(noun))
  return readAll(nouns, read, present)
}

function isPointedAt({ list }: AnyListNoun): boolean {
  return Object.hasOwn(nothingPresent, list)
}

function readAll(nouns: readonly AnyListNoun[], read: ReadList, present: Present): Lists {
  return Object.fromEntries(nouns.map((noun) => [noun.list, read(noun, present)])) as unknown as Lists
}

/** The previous one, if it is equal. */
export function keepPresent(next: Present, before: Present): Present {
  const isSame =
    sameKeys(next.parties, before.parties) &&
    sameKeys(next.needs, before.needs) &&
    next.rounds.size === before.rounds.size &&
    [...next.rounds].every(([id, kind]) => before.rounds.get(id) === kind)
  return isSame ? before : next
}

function sameKeys(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  return one.size === other.size && [...one].every((key) => other.has(key))
}

function shownIn(rounds: readonly Round[]): Present['rounds'] {
  return new Map(rounds.flatMap(({ id, kind, state }) => (state === 'getoond' ? [[id, kind] as const] : [])))
}

function idsOf(lines: readonly { readonly id: string }[]): ReadonlySet<string> {
  return new Set(lines.map(({ id }) => id))
}
