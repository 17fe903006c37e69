// From storage to a document in our version, before anyone is in it. A row that cannot be accepted is left out, so that
// no single update can shut a workshop; storage that cannot be read refuses, rather than starting empty.

import { accepted, type Result, refused } from '@draaitafel/shared/base/result.ts'
import { DOCUMENT_VERSION } from '@draaitafel/shared/document/schema.ts'
import { type CloseCode, closeCodes } from '@draaitafel/shared/protocol/closeCodes.ts'
import type { Log } from '../../base/log.ts'
import type { Metrics } from '../../base/metrics.ts'
import type { Storage } from '../../storage/storage.ts'
import { CommittedDocument } from './committedDocument.ts'
import { rebuildDocument } from './rebuildDocument.ts'
import { RowKeeper } from './rowKeeper.ts'
import { summaryOf } from './summary.ts'

export interface LoadedDocument {
  readonly document: CommittedDocument
  readonly rows: RowKeeper
}

export interface LoadParts {
  readonly storage: Storage
  readonly log: Log
  readonly metrics: Metrics
}

export async function loadDocument(parts: LoadParts, id: string): Promise<Result<LoadedDocument, CloseCode>> {
  const { storage, log, metrics } = parts
  try {
    const stored = await storage.loadRoom(id)
    const [only, ...more] = stored.updates
    // The first row of a new workshop, or a snapshot: both were test-loaded before they were written.
    const summary = only && more.length === 0 ? summaryOf(only) : null
    if (only && summary?.version === DOCUMENT_VERSION) {
      const document = CommittedDocument.resting(only, summary)
      return accepted({ document, rows: new RowKeeper({ workshop: id, document, storage, log }, stored) })
    }
    const { document, skipped, firstIsBad } = rebuildDocument(stored.updates)
    if (skipped > 0) {
      log.error({ workshop: id, rows: stored.updates.length, skipped }, 'stored rows could not be taken in')
      metrics.rowsSkipped(skipped)
    }
    // The first row contains most of a plan. If even that cannot be read or found (every workshop is created with
    // one) the disk is at fault, and nothing may be written over what a backup or a person could still recover.
    if (firstIsBad || only === undefined) return refused(closeCodes.storageFailed)
    const rows = new RowKeeper({ workshop: id, document, storage, log }, stored)
    const migrated = document.migrate()
    // Left as it is, bad rows and all: a newer version may know what to do with them.
    if (!migrated.ok) return refused(closeCodes.newerDocument)
    if (migrated.value) {
      const [appended] = await storage.append([{ workshop: id, update: migrated.value }])
      if (typeof appended !== 'number') return refused(appended === 'gone' ? closeCodes.deleted : closeCodes.restarting)
      rows.added(1, appended)
    }
    if (skipped > 0) await rows.replaceRows()
    return accepted({ document, rows })
  } catch (error) {
    log.error({ err: error, workshop: id }, 'room could not be loaded')
    return refused(closeCodes.storageFailed)
  }
}
