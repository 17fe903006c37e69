// Would the document grow too much in what Yjs never forgets? It searches all roots for each struct it writes, and
// goes through all client ids at every change.

import { isPlanRoot } from '@draaitafel/shared/document/schema.ts'
import { wireLimits } from '@draaitafel/shared/protocol/limits.ts'
import type * as Y from 'yjs'
import type { CommittedDocument } from '../document/committedDocument.ts'

export function remembersTooMuch(
  items: readonly Y.Item[],
  authors: Iterable<number>,
  { structs }: CommittedDocument,
): boolean {
  let newAuthors = 0
  for (const author of authors) if (structs.clockOf(author) === 0) newAuthors += 1
  if (newAuthors > 0 && structs.authorCount + newAuthors > wireLimits.authors) return true
  const newRoots = new Set<string>()
  for (const { parent } of items) {
    // Before integration a root is only a name.
    if (typeof parent === 'string' && !isPlanRoot(parent) && !structs.roots.has(parent)) newRoots.add(parent)
  }
  if (newRoots.size === 0) return false
  const others = [...structs.roots.keys()].filter((name) => !isPlanRoot(name))
  return others.length + newRoots.size > wireLimits.otherRoots
}
