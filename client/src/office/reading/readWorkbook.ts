// A spreadsheet file as neutral rows, or a reason why not. Its bytes tell what kind of file it is; only a CSV is
// recognised by its name. Never throws. The meaning of the rows: shared/exchange/parseSheets.

import type { Problem } from '@draaitafel/shared/base/problem.ts'
import { accepted, type Result, refused } from '@draaitafel/shared/base/result.ts'
import type { SheetRows } from '@draaitafel/shared/exchange/sheetRows.ts'
import { wireLimits } from '@draaitafel/shared/protocol/limits.ts'
import { type CellBudget, MAX_CELLS } from './collectRows.ts'
import { wrongZip } from './fileKind.ts'
import { readCsv } from './readCsv.ts'
import { readOds } from './readOds.ts'
import { readXlsx } from './readXlsx.ts'
import { Unpackable, unpack } from './unpack.ts'

/** The maximum size of an unpacked file. */
const MAX_UNPACKED_BYTES = 24 * 1024 * 1024
const ZIP = [0x50, 0x4b, 0x03, 0x04]
/** Excel's own container: of files from before 2007, and of every file with a password. */
const OLD_EXCEL = [0xd0, 0xcf, 0x11, 0xe0]

function problemOf(why: Unpackable['why']): Problem {
  switch (why) {
    case 'broken':
      return { kind: 'import.notRead' }
    case 'locked':
    case 'tooFull':
      return { kind: `import.${why}` }
    default:
      return { kind: 'import.wrongFile', what: why }
  }
}

/** `isCsv`: text is a table; otherwise text is not a spreadsheet. */
export function readWorkbook(bytes: Uint8Array, isCsv = false): Result<readonly SheetRows[], Problem> {
  if (bytes.length > wireLimits.importBytes) {
    return refused({ kind: 'import.tooLarge', maxBytes: wireLimits.importBytes })
  }
  try {
    return accepted(sheetsIn(bytes, isCsv, { left: MAX_CELLS }))
  } catch (error) {
    if (error instanceof Unpackable) return refused(problemOf(error.why))
    throw error
  }
}

function sheetsIn(bytes: Uint8Array, isCsv: boolean, budget: CellBudget): SheetRows[] {
  if (startsWith(bytes, OLD_EXCEL)) throw new Unpackable('locked')
  if (!startsWith(bytes, ZIP)) {
    if (isCsv) return readCsv(bytes, budget)
    throw new Unpackable('broken')
  }
  const packed = unpack(bytes, MAX_UNPACKED_BYTES)
  // An OpenDocument with a password is still a zip and says so here.
  if (packed.text('META-INF/manifest.xml').includes('encryption-data')) throw new Unpackable('locked')
  const wrong = wrongZip(packed)
  if (wrong !== null) throw new Unpackable(wrong)
  return packed.has('content.xml') ? readOds(packed, budget) : readXlsx(packed, budget)
}

function startsWith(bytes: Uint8Array, wanted: readonly number[]): boolean {
  return wanted.every((byte, at) => bytes[at] === byte)
}
