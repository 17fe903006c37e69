// All that is stored, as both kinds of storage know it: tables in an order in which each finds what it refers to, columns
// by what they hold, and the key that puts the rows in the same order on both sides. Which server has a room is not among
// it: nobody does.

export type ColumnKind = 'text' | 'whole' | 'flag' | 'bytes'

export interface MovedTable {
  readonly name: string
  readonly columns: Readonly<Record<string, ColumnKind>>
  readonly key: readonly string[]
}

/** One value per column. */
export type MovedRow = readonly (string | number | boolean | Uint8Array)[]

export const movedTables: readonly MovedTable[] = [
  {
    name: 'workshops',
    columns: {
      id: 'text',
      code: 'text',
      created_at: 'text',
      last_used_at: 'text',
      door_open: 'flag',
      link_generation: 'whole',
      paused: 'flag',
      locks: 'text',
      clock: 'whole',
    },
    key: ['id'],
  },
  { name: 'deleted', columns: { id: 'text', code: 'text', deleted_at: 'text' }, key: ['id'] },
  { name: 'snapshots', columns: { workshop: 'text', seq: 'whole', bytes: 'bytes' }, key: ['workshop'] },
  { name: 'updates', columns: { workshop: 'text', seq: 'whole', bytes: 'bytes' }, key: ['workshop', 'seq'] },
  {
    name: 'rounds',
    columns: { workshop: 'text', id: 'text', kind: 'text', voters: 'text', shown: 'flag' },
    key: ['workshop', 'id'],
  },
  {
    name: 'votes',
    columns: {
      workshop: 'text',
      round: 'text',
      voter: 'text',
      browser: 'text',
      party: 'text',
      person: 'text',
      name: 'text',
      value: 'whole',
    },
    key: ['workshop', 'round', 'voter'],
  },
  {
    name: 'moments',
    columns: { workshop: 'text', id: 'text', name: 'text', at: 'text', automatic: 'flag', plan: 'bytes' },
    key: ['workshop', 'id'],
  },
  { name: 'notes', columns: { workshop: 'text', version: 'whole', text: 'text' }, key: ['workshop'] },
  {
    name: 'cues',
    columns: { workshop: 'text', step: 'text', text: 'text', written: 'whole' },
    key: ['workshop', 'step'],
  },
  {
    name: 'seen',
    columns: { workshop: 'text', key: 'text', fact: 'text', written: 'whole' },
    key: ['workshop', 'key'],
  },
  {
    name: 'subtables',
    columns: {
      workshop: 'text',
      parent: 'text',
      split: 'whole',
      letter: 'text',
      name: 'text',
      may_lead: 'flag',
      leader: 'text',
    },
    key: ['workshop'],
  },
]

export function columnNames({ columns }: MovedTable): readonly string[] {
  return Object.keys(columns)
}

export function sameRow(one: MovedRow, other: MovedRow): boolean {
  return one.length === other.length && one.every((value, at) => sameValue(value, other[at]))
}

function sameValue(one: MovedRow[number], other: MovedRow[number] | undefined): boolean {
  if (one instanceof Uint8Array && other instanceof Uint8Array) return Buffer.compare(one, other) === 0
  return one === other
}
