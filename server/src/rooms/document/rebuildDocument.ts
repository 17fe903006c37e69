// From stored rows to a document that works and whose snapshot can be loaded again. A row that Yjs can decode but not
// apply leaves a document half changed: such a document is discarded, and rebuilt without that row.

import { CommittedDocument } from './committedDocument.ts'

/**
 * If more rows than this are bad only in combination, they are not searched for: then all rows after the first of
 * them are dropped.
 */
const MAX_SEARCHES = 20

export interface Rebuilt {
  readonly document: CommittedDocument
  /** Rows that were left out. */
  readonly skipped: number
  /** Whether the first row, which contains most of a plan once there is a snapshot, is one of them. */
  readonly firstIsBad: boolean
}

/** Always returns a document, whatever the rows are; an empty one if none of them is usable. */
export function rebuildDocument(rows: readonly Uint8Array[]): Rebuilt {
  const whole = provenDocument(rows)
  if (whole) return { document: whole, skipped: 0, firstIsBad: false }
  let good = rowsThatApply(rows)
  for (let search = 0; ; search++) {
    const document = provenDocument(good)
    if (document) return { document, skipped: rows.length - good.length, firstIsBad: good[0] !== rows[0] }
    const works = longestThatWorks(good)
    good = search < MAX_SEARCHES ? good.toSpliced(works, 1) : good.slice(0, works)
  }
}

/** Null when a row cannot be applied, or when the result could not be loaded again. */
function provenDocument(rows: readonly Uint8Array[]): CommittedDocument | null {
  try {
    const document = new CommittedDocument(rows)
    document.provenWhole()
    return document
  } catch {
    // Whatever Yjs throws here means the same: not these rows.
    return null
  }
}

function rowsThatApply(rows: readonly Uint8Array[]): readonly Uint8Array[] {
  const good: Uint8Array[] = []
  let document = new CommittedDocument([])
  for (const row of rows) {
    try {
      document.apply(row)
      good.push(row)
    } catch {
      document.destroy()
      document = new CommittedDocument(good)
    }
  }
  document.destroy()
  return good
}

/** How many of the first rows work, such that with the next one they do not. */
function longestThatWorks(rows: readonly Uint8Array[]): number {
  let works = 0
  let fails = rows.length
  while (fails - works > 1) {
    const middle = Math.floor((works + fails) / 2)
    if (provenDocument(rows.slice(0, middle))) works = middle
    else fails = middle
  }
  return works
}
