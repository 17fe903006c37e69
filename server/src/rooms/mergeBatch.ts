// Joins the updates of one batch as bytes, without any document.

import * as Y from 'yjs'

const MERGED_AT_ONCE = 16

/**
 * Merges these updates in order of arrival. Only ever over one batch: merging with the
 * whole document would cost its whole size for every character typed. Updates that cannot be merged stay separate.
 */
export function mergeBatch(updates: readonly Uint8Array[]): readonly Uint8Array[] {
  if (updates.length === 1) return updates
  try {
    return [mergeInGroups(updates)]
  } catch {
    // Each was decodable by itself, so each can be stored by itself.
    return updates
  }
}

/** Yjs re-sorts everything for each struct it merges, so a hundred at once cost far more than ten times ten. */
function mergeInGroups(updates: readonly Uint8Array[]): Uint8Array {
  if (updates.length <= MERGED_AT_ONCE) return Y.mergeUpdates([...updates])
  const groups: Uint8Array[] = []
  for (let at = 0; at < updates.length; at += MERGED_AT_ONCE) {
    groups.push(Y.mergeUpdates(updates.slice(at, at + MERGED_AT_ONCE)))
  }
  return mergeInGroups(groups)
}
