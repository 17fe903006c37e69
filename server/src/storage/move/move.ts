// Moves all that is stored from one place to another, row for row, reads both from the start and compares each row before
// it counts. Of a move that fails nothing is left behind.

import { MoveRefused, type Place } from './place.ts'
import { type MovedRow, type MovedTable, movedTables, sameRow } from './tables.ts'

export interface Moved {
  readonly workshops: number
  readonly rows: number
}

/** Throws MoveRefused. Closes both. */
export async function move(from: Place, to: Place): Promise<Moved> {
  try {
    for (const table of movedTables) await copy(table, from, to)
    const counts = new Map<string, number>()
    for (const table of movedTables) counts.set(table.name, await compare(table, from, to))
    await to.keep()
    return { workshops: counts.get('workshops') ?? 0, rows: [...counts.values()].reduce((sum, one) => sum + one, 0) }
  } finally {
    await Promise.all([from.close(), to.close()])
  }
}

async function copy(table: MovedTable, from: Place, to: Place): Promise<void> {
  for await (const row of from.rows(table)) {
    try {
      await to.insert(table, row)
    } catch (error) {
      const why = error instanceof Error ? error.message : String(error)
      throw new MoveRefused(
        `Een rij uit ‘${table.name}’ (${keyOf(table, row)}) kan niet mee (${why}); er is niets verplaatst.`,
      )
    }
  }
}

/** How many rows it has on both sides. */
async function compare(table: MovedTable, from: Place, to: Place): Promise<number> {
  const there = to.rows(table)[Symbol.asyncIterator]()
  let count = 0
  for await (const row of from.rows(table)) {
    const { value, done } = await there.next()
    if (done || !sameRow(row, value)) throw differs(table, row)
    count += 1
  }
  const { value, done } = await there.next()
  if (!done) throw differs(table, value)
  return count
}

function differs(table: MovedTable, row: MovedRow): MoveRefused {
  return new MoveRefused(`Een rij van ‘${table.name}’ (${keyOf(table, row)}) kwam anders aan; er is niets verplaatst.`)
}

function keyOf({ columns, key }: MovedTable, row: MovedRow): string {
  const names = Object.keys(columns)
  return key.map((name) => String(row[names.indexOf(name)])).join(', ')
}
