// Which workshop is a sub-table of which. Written together with the workshop itself: workshops.ts.

import type { StoredSubTable, SubTables } from '../workshopStore.ts'
import type { SqliteRow as Row, SqliteFile } from './sqliteFile.ts'

export function sqliteSubTables({ statements }: SqliteFile): SubTables {
  return {
    async listSubTables(parent: string): Promise<readonly StoredSubTable[]> {
      return statements.subTables.all(parent).map(toSubTable)
    },

    async findSubTable(workshop: string): Promise<StoredSubTable | null> {
      const row = statements.subTable.get(workshop)
      return row ? toSubTable(row) : null
    },

    async leadSubTable(workshop: string, browser: string): Promise<boolean> {
      return Number(statements.leadSubTable.run({ workshop, browser }).changes) > 0
    },
  }
}

export function subTableRow({ mayLead, ...facts }: StoredSubTable) {
  return { ...facts, mayLead: mayLead ? 1 : 0 }
}

function toSubTable(row: Row): StoredSubTable {
  return {
    workshop: String(row.workshop),
    parent: String(row.parent),
    split: Number(row.split),
    letter: String(row.letter),
    name: String(row.name),
    mayLead: row.may_lead === 1,
    leader: String(row.leader),
  }
}
