// Which version a whole document says it is of, looked up in its bytes: making the document only to read one number of it
// would make every first join wait.

import * as Y from 'yjs'

/** Null when the bytes cannot be read, or do not give one plain answer: then the document has to be made. */
export function versionOfUpdate(whole: Uint8Array): number | null {
  try {
    const [only, ...more] = Y.decodeUpdate(whole).structs.filter(isVersion)
    if (!only || more.length > 0) return null
    const [value]: readonly unknown[] = only.content.getContent()
    return typeof value === 'number' ? value : null
  } catch {
    // lib0 and Yjs throw many kinds of errors on rubbish; all of them mean the same here.
    return null
  }
}

/** `meta.version` as the schema writes it. Before integration the parent is the root's name. */
function isVersion(struct: Y.AbstractStruct): struct is Y.Item {
  return struct instanceof Y.Item && String(struct.parent) === 'meta' && struct.parentSub === 'version'
}
