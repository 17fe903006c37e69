// A cache of what was read from a map or text of the document, as long as nothing in it changes: one turn of a knob
// is no reason to read every investment again. Code that keeps a document open creates one; reading it once needs
// none.

import type * as Y from 'yjs'

type SharedType = Y.Map<unknown> | Y.Text

export interface ReadCache {
  /** The result of `read`, which depends on this type, its contents, and `given`: nothing else that changes. */
  readonly of: <T>(type: SharedType, given: readonly unknown[], read: () => T) => T
}

/** Reads everything every time. */
export const noCache: ReadCache = { of: (_type, _given, read) => read() }

/** For use between transactions: Yjs reports the changes of a transaction when it ends. */
export function createReadCache(doc: Y.Doc): ReadCache & { readonly stop: () => void } {
  const known = new WeakMap<object, { readonly given: readonly unknown[]; readonly value: unknown }>()
  const forget = ({ changedParentTypes }: Y.Transaction) => {
    for (const type of changedParentTypes.keys()) known.delete(type)
  }
  doc.on('afterTransaction', forget)
  return {
    of: <T>(type: SharedType, given: readonly unknown[], read: () => T): T => {
      const before = known.get(type)
      if (before && given.every((one, at) => one === before.given[at])) return before.value as T
      const value = read()
      known.set(type, { given, value })
      return value
    },
    stop: () => doc.off('afterTransaction', forget),
  }
}
