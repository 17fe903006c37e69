// Joins the updates of one batch as bytes, without any document.

import * as Y from 'yjs'
import { joinReads } from './joinReads.ts'
import type { ReadUpdate } from './judge/judge.ts'

const MERGED_AT_ONCE = 16

export interface Mergeable {
  readonly update: Uint8Array
  /** What is in it, as far as that is known. */
  readonly read: ReadUpdate | null
}

/**
 * Merges these updates in order of arrival. Only ever over one batch: merging with the
 * whole document would cost its whole size for every character typed. Updates that cannot be merged stay separate.
 */
export function mergeBatch(batch: readonly Mergeable[]): readonly Uint8Array[] {
  const updates = batch.map(({ update }) => update)
  if (updates.length === 1) return updates
  try {
    const reads = batch.flatMap(({ read }) => read ?? [])
    return [(reads.length === batch.length && joinReads(reads)) || mergeInGroups(updates)]
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
