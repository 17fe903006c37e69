// What money is that nobody promised: an idea that somebody named, or something that a party discusses first in its own
// organization. It counts the same, but is not called the same.

import type { Certainty } from '../nouns/promise.ts'

export type IdeaKind = 'ideas' | 'talks' | 'both'

/** `unpromised`: only what is no promise. A promise that waits for its party's word is called an idea. */
export function ideaKindOf(unpromised: readonly { readonly certainty: Certainty }[]): IdeaKind {
  const talks = unpromised.filter(({ certainty }) => certainty === 'bespreken').length
  if (talks === 0) return 'ideas'
  return talks === unpromised.length ? 'talks' : 'both'
}
