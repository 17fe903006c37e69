// Changes by the server itself, as updates that are not applied here: they are committed and shown like any other.

import { documentVersion } from '@draaitafel/shared/document/migrate.ts'
import { DOCUMENT_VERSION, rootMap } from '@draaitafel/shared/document/schema.ts'
import { isLogTooLong, trimLog } from '@draaitafel/shared/document/trimLog.ts'
import * as Y from 'yjs'
import type { CommittedDocument } from './committedDocument.ts'

/** The update of this change; null when it writes nothing. */
export function updateOf(document: CommittedDocument, change: (doc: Y.Doc) => void): Uint8Array | null {
  const copy = new Y.Doc()
  Y.applyUpdate(copy, document.whole())
  const before = Y.encodeStateVector(copy)
  let update: Uint8Array | null = null
  copy.on('update', () => {
    update = Y.encodeStateAsUpdate(copy, before)
  })
  copy.transact(() => change(copy))
  copy.destroy()
  return update
}

/**
 * Repairs what only a server may: the version, when an update claims that the document is of a newer one; and the
 * log, when it is too long. Null when nothing is wrong.
 */
export function mendingOf(document: CommittedDocument): Uint8Array | null {
  if (document.ask(documentVersion) > DOCUMENT_VERSION)
    return updateOf(document, (copy) => rootMap(copy, 'meta').set('version', DOCUMENT_VERSION))
  return document.ask(isLogTooLong) ? updateOf(document, trimLog) : null
}
