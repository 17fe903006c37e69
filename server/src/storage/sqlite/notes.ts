// The facilitators' notes.

import type { Notes, StoredNotes } from '../workshopStore.ts'
import type { SqliteFile } from './sqliteFile.ts'

export function sqliteNotes({ statements }: SqliteFile): Notes {
  return {
    async readNotes(workshop: string): Promise<StoredNotes> {
      const row = statements.notes.get(workshop)
      return row ? { text: String(row.text), version: Number(row.version) } : { text: '', version: 0 }
    },

    async writeNotes(workshop: string, text: string, basedOn: number): Promise<boolean> {
      return Number(statements.writeNotes.run({ workshop, text, basedOn }).changes) > 0
    },
  }
}
