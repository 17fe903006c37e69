// What a party can think of an agreement. Apart from the other words of agreements, because a change of mind is told from
// the first second on.

import type { Stance } from '../../nouns/consent.ts'

export const stanceWords: Readonly<Record<Stance, string>> = {
  akkoord: 'akkoord',
  zorg: 'akkoord, met bedenking',
  bezwaar: 'bezwaar',
}
