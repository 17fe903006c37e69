// The plan as it was at one time.

import type { MomentRecord, Moments } from '../workshopStore.ts'
import { bytesIn, type SqliteRow as Row, type SqliteFile } from './sqliteFile.ts'

export function sqliteMoments({ statements, inOneTransaction, emptyLog }: SqliteFile): Moments {
  return {
    async keepMoment(record: MomentRecord, plan: Uint8Array, most: number): Promise<boolean> {
      const { workshop, id, name, at, automatic } = record
      return inOneTransaction(() => {
        if (Number(statements.countMoments.get(workshop)?.count) >= most) {
          const oldest = statements.oldestAutomatic.get(workshop)
          if (!oldest) return false
          statements.deleteMoment.run(workshop, String(oldest.id))
        }
        const row = { workshop, moment: id, name, at, automatic: automatic ? 1 : 0, plan }
        return Number(statements.insertMoment.run(row).changes) > 0
      })
    },

    async listMoments(workshop: string): Promise<readonly MomentRecord[]> {
      return statements.moments.all(workshop).map(toMoment)
    },

    async loadMoment(workshop: string, id: string): Promise<Uint8Array | null> {
      const row = statements.moment.get(workshop, id)
      return row ? bytesIn(row.plan) : null
    },

    async rewriteMoment(workshop: string, id: string, plan: Uint8Array): Promise<void> {
      statements.rewriteMoment.run(plan, workshop, id)
      emptyLog()
    },

    async removeMoment(workshop: string, id: string): Promise<void> {
      statements.deleteMoment.run(workshop, id)
      emptyLog()
    },
  }
}

function toMoment(row: Row): MomentRecord {
  return {
    workshop: String(row.workshop),
    id: String(row.id),
    name: String(row.name),
    at: String(row.at),
    automatic: row.automatic === 1,
  }
}
