// Which workshop is a sub-table of which. Written together with the workshop itself: workshops.ts.

import type { StoredSubTable, SubTables } from '../workshopStore.ts'
import { type Lane, type PostgresRow as Row, textFor } from './lane.ts'
import { statements } from './statements.ts'

export function postgresSubTables(lane: Lane): SubTables {
  return {
    async listSubTables(parent: string): Promise<readonly StoredSubTable[]> {
      return (await lane.call((ask) => ask(statements.subTables, [parent]))).map(toSubTable)
    },

    async findSubTable(workshop: string): Promise<StoredSubTable | null> {
      const [row] = await lane.call((ask) => ask(statements.subTable, [workshop]))
      return row ? toSubTable(row) : null
    },

    async leadSubTable(workshop: string, browser: string): Promise<boolean> {
      return (await lane.call((ask) => ask(statements.leadSubTable, [workshop, browser]))).length > 0
    },
  }
}

export function subTableValues({ workshop, parent, split, letter, name, mayLead, leader }: StoredSubTable) {
  return [workshop, parent, split, letter, textFor(name), mayLead, leader]
}

function toSubTable(row: Row): StoredSubTable {
  return {
    workshop: String(row.workshop),
    parent: String(row.parent),
    split: Number(row.split),
    letter: String(row.letter),
    name: String(row.name),
    mayLead: row.may_lead === true,
    leader: String(row.leader),
  }
}
