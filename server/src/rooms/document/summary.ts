// Facts about a whole document, read from its bytes in one go: loading it into a Y.Doc would make every
// first join wait, and take many times the memory.

import * as Y from 'yjs'

export interface Summary {
  /** `meta.version`. */
  readonly version: number
  readonly stateVector: Uint8Array
  /** Ids of the parties in it. */
  readonly parties: ReadonlySet<string>
}

/** Null when the bytes cannot be read or are ambiguous: then the document has to be loaded. */
export function summaryOf(whole: Uint8Array): Summary | null {
  try {
    const { structs } = Y.decodeUpdate(whole)
    const version = onlyVersion(structs)
    if (version === null || structs.some((struct) => struct instanceof Y.Skip)) return null
    const clocks = new Map<number, number>()
    const parties = new Set<string>()
    for (const struct of structs) {
      clocks.set(struct.id.client, struct.id.clock + struct.length)
      if (!isUnder(struct, 'parties') || struct.parentSub === null) continue
      // A deleted entity is not a type any more.
      if (struct.content instanceof Y.ContentType) parties.add(struct.parentSub)
    }
    return { version, stateVector: Y.encodeStateVector(clocks), parties }
  } catch {
    // lib0 and Yjs throw many kinds of errors on garbage; all of them mean the same here.
    return null
  }
}

/** Null when it was set more than once: the bytes alone do not say which counts. */
function onlyVersion(structs: readonly Y.AbstractStruct[]): number | null {
  const [only, ...more] = structs.filter((struct) => isUnder(struct, 'meta') && struct.parentSub === 'version')
  if (!(only instanceof Y.Item) || more.length > 0) return null
  const [value]: readonly unknown[] = only.content.getContent()
  return typeof value === 'number' ? value : null
}

/** Directly in this root. Before integration the parent is the root's name. */
function isUnder(struct: Y.AbstractStruct, root: string): struct is Y.Item {
  return struct instanceof Y.Item && String(struct.parent) === root
}
