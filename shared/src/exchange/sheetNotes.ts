// What to report about a file before it is imported: what is hidden, doubtful or skipped.

import type { SheetNote } from './linesRead.ts'
import type { Table } from './sheetTable.ts'
import type { SortedSheets } from './sortSheets.ts'

type Asides = Pick<Table<never>, 'examples' | 'totals' | 'hiddenHeads'>

export function notesOf(
  { found, passedOver, keepsMore }: SortedSheets,
  tables: readonly Asides[],
  lines: readonly { readonly isHidden: boolean }[],
): SheetNote[] {
  const sheets = [...found.values()]
  const count = lines.filter(({ isHidden }) => isHidden).length
  const heads = tables.flatMap(({ hiddenHeads }) => hiddenHeads)
  const words = [...new Set(sheets.flatMap(({ doubtful }) => doubtful ?? []))]
  const [totals, examples] = [tables.flatMap((table) => table.totals), tables.flatMap((table) => table.examples)]
  const all: readonly (readonly [SheetNote, boolean])[] = [
    [{ kind: 'hiddenRows', count }, count > 0],
    [{ kind: 'hiddenColumns', heads }, heads.length > 0],
    ...sheets.map(({ name, isHidden }) => [{ kind: 'hiddenSheet', sheet: name }, isHidden === true] as const),
    [{ kind: 'doubtful', words }, words.length > 0],
    ...passedOver.map((sheet) => [{ kind: 'passedOver', sheet }, true] as const),
    [{ kind: 'totals', names: totals }, totals.length > 0],
    [{ kind: 'examples', names: examples }, examples.length > 0],
    [{ kind: 'keepsMore' }, keepsMore],
  ]
  return all.filter(([, applies]) => applies).map(([note]) => note)
}
