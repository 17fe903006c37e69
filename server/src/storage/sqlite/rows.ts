// The rows and snapshots of each document.

import type { Appended, RowStore, StorageEntry, StoredRoom } from '../rowStore.ts'
import { bytesIn, type SqliteFile } from './sqliteFile.ts'

export function sqliteRows({ statements, inOneTransaction }: SqliteFile): RowStore {
  return {
    async loadRoom(id: string): Promise<StoredRoom> {
      const snapshot = statements.snapshot.get(id)
      const rows = statements.updatesOf.all(id)
      const last = rows.at(-1)?.seq ?? snapshot?.seq ?? 0
      return {
        updates: [...(snapshot ? [snapshot] : []), ...rows].map((row) => bytesIn(row.bytes)),
        lastSeq: Number(last),
        looseRows: rows.length,
      }
    },

    async append(entries: readonly StorageEntry[]): Promise<readonly Appended[]> {
      return inOneTransaction(() =>
        entries.map(({ workshop, update }) => {
          const row = statements.appendUpdate.get({ workshop, bytes: update })
          return row ? Number(row.seq) : 'gone'
        }),
      )
    },

    async compact(workshop: string, snapshot: Uint8Array, upToSeq: number): Promise<void> {
      inOneTransaction(() => {
        if (!statements.workshopById.get(workshop)) return
        statements.writeSnapshot.run(workshop, upToSeq, snapshot)
        statements.deleteUpdates.run(workshop, upToSeq)
      })
    },
  }
}
