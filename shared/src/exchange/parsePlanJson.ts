// A plan file → a plan, or the first fault and its line. Never throws.
// The fields themselves: parsePlanFields.ts. Bringing the plan into a workshop: the action plan.replace.

import { type FaultBox, readFields } from '../base/fieldReader.ts'
import type { Problem } from '../base/problem.ts'
import { accepted, type Result, refused } from '../base/result.ts'
import type { Plan } from '../plan/plan.ts'
import { wireLimits } from '../protocol/limits.ts'
import { lineAt, lineOfPath, parseJson, pathText } from './jsonText.ts'
import { parsePlanFields } from './parsePlanFields.ts'
import { PLAN_FORMAT, PLAN_FORMAT_VERSION } from './planJson.ts'

/**
 * `text`: a whole file. Refused with import.tooLarge, import.notJson, import.otherFormat, import.newer or
 * import.invalid, the first that applies. Order keys are generated again; unknown fields are ignored.
 */
export function parsePlanJson(text: string): Result<Plan, Problem> {
  if (!fitsInBytes(text, wireLimits.importBytes)) {
    return refused({ kind: 'import.tooLarge', maxBytes: wireLimits.importBytes })
  }
  // Some editors put an invisible byte order mark first.
  const bare = text.startsWith('\ufeff') ? text.slice(1) : text
  const read = parseJson(bare)
  if ('reason' in read) return refused({ kind: 'import.notJson', line: lineAt(bare, read.offset), reason: read.reason })
  const json = read.value
  if (!isPlanFile(json)) return refused({ kind: 'import.otherFormat' })
  const { version } = json
  if (typeof version === 'number' && version > PLAN_FORMAT_VERSION) return refused({ kind: 'import.newer', version })

  const box: FaultBox = { first: null }
  const file = readFields(json, [], box)
  file.choice('version', [PLAN_FORMAT_VERSION])
  const plan = parsePlanFields(file)
  if (box.first === null) return accepted(plan)
  const { path, ...wrong } = box.first
  return refused({ kind: 'import.invalid', line: lineOfPath(bare, path), path: pathText(path), ...wrong })
}

function isPlanFile(json: unknown): json is { readonly format: typeof PLAN_FORMAT; readonly version?: unknown } {
  return typeof json === 'object' && json !== null && 'format' in json && json.format === PLAN_FORMAT
}

/** Is the text at most `max` bytes as UTF-8? Counts no further than it must. */
function fitsInBytes(text: string, max: number): boolean {
  if (text.length > max) return false
  let bytes = 0
  for (const char of text) {
    const code = char.codePointAt(0) ?? 0
    bytes += code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4
  }
  return bytes <= max
}
