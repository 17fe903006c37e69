// From storage to a document in our version, before anyone is in it. Refused rather than started empty or half: what is
// in the room is what people believe their plan to be.

import { accepted, type Result, refused } from '@draaitafel/shared/base/result.ts'
import { type CloseCode, closeCodes } from '@draaitafel/shared/protocol/closeCodes.ts'
import type { Log } from '../log.ts'
import type { Storage } from '../storage/storage.ts'
import { CommittedDocument } from './committedDocument.ts'
import { RowKeeper } from './rowKeeper.ts'

export interface LoadedDocument {
  readonly document: CommittedDocument
  readonly rows: RowKeeper
}

export async function loadDocument(storage: Storage, log: Log, id: string): Promise<Result<LoadedDocument, CloseCode>> {
  try {
    const stored = await storage.loadRoom(id)
    const document = new CommittedDocument(stored.updates)
    const rows = new RowKeeper({ workshop: id, document, storage, log }, stored.looseRows, stored.lastSeq)
    const migrated = document.migrate()
    if (!migrated.ok) return refused(closeCodes.newerDocument)
    if (migrated.value) {
      const [seq = 0] = await storage.append([{ workshop: id, update: migrated.value }])
      rows.added(1, seq)
    }
    return accepted({ document, rows })
  } catch (error) {
    log.error({ err: error, workshop: id }, 'room could not be loaded')
    return refused(closeCodes.storageFailed)
  }
}
