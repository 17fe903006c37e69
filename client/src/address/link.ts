// Parses a link into a workshop, including one that was damaged on its way: mail programs write # as %23, once or
// twice, sentences add a full stop or a bracket, and newsletters append ?utm_…. The only place where a link is
// parsed.

export interface Link {
  readonly workshop: string
  /** The word after the workshop, such as `begeleider`. */
  readonly words: readonly string[]
  /** Null when no complete key is left. */
  readonly key: string | null
}

/** As the server makes them: 32 letters and digits that are not easily misread (shared/base/base32.ts). */
const KEY = /#[^a-z0-9]*([a-km-np-z2-9]{32})/
const WORKSHOP = /(?:^|\/)w\/([a-z0-9-]{1,40})(?![a-z0-9-])(.*)$/
/** Nobody encodes a link more than twice. */
const MOST_DECODINGS = 3
/** White space, and zero-width characters that are copied along. */
const UNSEEN = /[\s\u00ad\u180e\u200b-\u200f\u2028-\u202e\u2060\ufeff]/g

/** In an address, or in any pasted text; null when there is none. */
export function readLink(text: string): Link | null {
  const [, workshop, rest] = WORKSHOP.exec(decoded(text).replace(UNSEEN, '')) ?? []
  if (workshop === undefined || rest === undefined) return null
  const path = rest.split(/[?#]/)[0] ?? ''
  // Anything after the letters of a word belongs to the sentence around the link.
  const words = path.split('/').flatMap((word) => /^[a-z]+(?:-[a-z]+)*/.exec(word)?.[0] ?? [])
  return { workshop, words, key: KEY.exec(rest)?.[1] ?? null }
}

/** A part that cannot be decoded stays as it is, and the rest of the link is still read. */
function decoded(text: string): string {
  let now = text
  for (let times = 0; times < MOST_DECODINGS; times++) {
    const next = now.replace(/(?:%[0-9a-f]{2})+/gi, (signs) => {
      try {
        return decodeURIComponent(signs)
      } catch {
        return signs
      }
    })
    if (next === now) return now
    now = next
  }
  return now
}
