// Does a reader touch nothing but remarks, and the log that says so? Where a place is not known for certain the answer is
// no: a reader's own client writes in no other way. Whose remark it is: wordGuard.ts.

import type { Place } from '@draaitafel/shared/document/place.ts'
import { isOpenToReaders } from '@draaitafel/shared/document/rights.ts'
import * as Y from 'yjs'
import type { CommittedDocument } from '../document/committedDocument.ts'
import type { Whereabouts } from '../document/whereabouts.ts'
import type { ReadUpdate } from './readUpdate.ts'

interface Around {
  readonly document: CommittedDocument
  /** Places within the update itself. */
  readonly own: Whereabouts
}

/** `touched`: from `placesTouched`. */
export function isOnlyRemarks({ structs }: ReadUpdate, { document, own }: Around, touched: readonly Place[]): boolean {
  if (!touched.every(isOpenToReaders)) return false
  return structs.every((struct) => {
    if (document.structs.clockOf(struct.id.client) >= struct.id.clock + struct.length) return true
    const place = struct instanceof Y.Item ? own.placeOf(struct) : null
    return place !== null && isOpenToReaders(place)
  })
}
