// The plan as it was at one time.

import type { MomentRecord, Moments } from '../workshopStore.ts'
import { bytesFor, bytesIn, type Lane, type PostgresRow as Row, textFor } from './lane.ts'
import { statements } from './statements.ts'

export function postgresMoments(lane: Lane): Moments {
  return {
    async keepMoment(record: MomentRecord, plan: Uint8Array, most: number): Promise<boolean> {
      const { workshop, id, name, at, automatic } = record
      const bytes = bytesFor(plan)
      return lane.inTransaction(async (ask) => {
        if ((await ask(statements.lockWorkshop, [workshop])).length === 0) return false
        const [counted] = await ask(statements.countMoments, [workshop])
        if (Number(counted?.count) >= most) {
          const [oldest] = await ask(statements.oldestAutomatic, [workshop])
          if (!oldest) return false
          await ask(statements.deleteMoment, [workshop, oldest.id])
        }
        return (await ask(statements.insertMoment, [workshop, id, textFor(name), at, automatic, bytes])).length > 0
      })
    },

    async listMoments(workshop: string): Promise<readonly MomentRecord[]> {
      return (await lane.call((ask) => ask(statements.moments, [workshop]))).map(toMoment)
    },

    async loadMoment(workshop: string, id: string): Promise<Uint8Array | null> {
      const [row] = await lane.call((ask) => ask(statements.moment, [workshop, id]))
      return row ? bytesIn(row.plan) : null
    },

    async rewriteMoment(workshop: string, id: string, plan: Uint8Array): Promise<void> {
      const bytes = bytesFor(plan)
      await lane.call((ask) => ask(statements.rewriteMoment, [workshop, id, bytes]))
    },

    async removeMoment(workshop: string, id: string): Promise<void> {
      await lane.call((ask) => ask(statements.deleteMoment, [workshop, id]))
    },
  }
}

function toMoment(row: Row): MomentRecord {
  return {
    workshop: String(row.workshop),
    id: String(row.id),
    name: String(row.name),
    at: String(row.at),
    automatic: row.automatic === true,
  }
}
