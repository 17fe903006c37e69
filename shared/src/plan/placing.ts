// Who placed which party.

import type { Placing } from '../nouns/placing.ts'
import type { Turn } from '../nouns/who.ts'
import { isSamePerson } from './person.ts'

/** Where this person places that party. */
export function placingOf(
  placings: readonly Placing[],
  about: string,
  who: Pick<Turn, 'party' | 'name'>,
): Placing | undefined {
  return placings.find((placing) => placing.about === about && isSamePerson(placing, who))
}
