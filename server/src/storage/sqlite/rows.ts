// The rows and snapshots of each document.

import { readBody } from '../commitRecord.ts'
import type { StoredRoom } from '../rowStore.ts'
import type { Archive } from '../storage.ts'
import { insertUpdate } from './insertUpdate.ts'
import { bytesIn, type SqliteFile } from './sqliteFile.ts'

type SqliteRows = Pick<Archive, 'loadRoom' | 'lastSeqOf' | 'takeIn' | 'compact'>

export function sqliteRows({ statements, inOneTransaction }: SqliteFile): SqliteRows {
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

    async lastSeqOf(workshop: string): Promise<number> {
      return Number(statements.lastSeq.get(workshop)?.seq ?? 0)
    },

    async takeIn(bodies: readonly Uint8Array[]): Promise<void> {
      inOneTransaction(() => {
        for (const body of bodies) for (const row of readBody(body)) insertUpdate(statements, row)
      })
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
