// The facilitators' notes.

import type { Notes, StoredNotes } from '../workshopStore.ts'
import { type Lane, textFor } from './lane.ts'
import { statements } from './statements.ts'

export function postgresNotes(lane: Lane): Notes {
  return {
    async readNotes(workshop: string): Promise<StoredNotes> {
      const [row] = await lane.call((ask) => ask(statements.notes, [workshop]))
      return row ? { text: String(row.text), version: Number(row.version) } : { text: '', version: 0 }
    },

    async writeNotes(workshop: string, text: string, basedOn: number): Promise<boolean> {
      return lane.inTransaction(async (ask) => {
        if ((await ask(statements.lockWorkshop, [workshop])).length === 0) return false
        return (await ask(statements.writeNotes, [workshop, textFor(text), basedOn])).length > 0
      })
    },
  }
}
