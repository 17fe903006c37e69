// One value at a time in a document, a plan file or an action: accepted, repaired, left out or refused as it was.

import { expect, test } from 'vitest'
import { type Table, tableNow } from './oneByOne.ts'
import { golden, goldenUpdate } from './read.ts'
import { actionOutcome, documentOutcome, fileOutcome } from './tables.ts'

/** One table for each part, such as the parties. */
function byPart({ base, rows }: Table): (readonly [part: string, table: Table])[] {
  const parts = Map.groupBy(rows, ({ at: [part] }) => String(part))
  return [...parts].map(([part, some]) => [part, { base, rows: some }])
}

test.each(byPart(golden('values/document.json')))(
  '[G8] each value under %s of a document reads as it did',
  (_, table) => {
    expect(tableNow(table, documentOutcome)).toEqual(table.rows)
  },
)

test.each(byPart(golden('values/file.json')))(
  '[G9] each value under %s of a plan file is taken as it was',
  (_, table) => {
    expect(tableNow(table, fileOutcome)).toEqual(table.rows)
  },
)

test('[G10] each value in each place of an action is taken or refused as it was', () => {
  const outcome = actionOutcome(goldenUpdate('actions/table'))
  const tables = golden<readonly Table[]>('values/actions.json')
  expect(tables.map((table) => tableNow(table, outcome))).toEqual(tables.map(({ rows }) => rows))
})
