// A file of ours as JSON → what is in it, or the first fault and its line. Never throws.

import { type FaultBox, type FieldReader, readFields } from '../base/fieldReader.ts'
import type { Problem } from '../base/problem.ts'
import { accepted, type Result, refused } from '../base/result.ts'
import { wireLimits } from '../protocol/limits.ts'
import { lineAt, lineOfPath, parseJson, pathText } from './jsonText.ts'

export interface FileKind {
  readonly format: string
  readonly version: number
  /** When it is of another format. */
  readonly otherwise: Problem
}

/**
 * `text`: a whole file. Refused with import.tooLarge, import.notJson, what the kind says of other formats, import.newer or
 * import.invalid, the first that applies.
 */
export function parseJsonFile<T>(text: string, kind: FileKind, parse: (file: FieldReader) => T): Result<T, Problem> {
  if (!fitsInBytes(text, wireLimits.importBytes)) {
    return refused({ kind: 'import.tooLarge', maxBytes: wireLimits.importBytes })
  }
  // Some editors put an invisible byte order mark first.
  const bare = text.startsWith('\ufeff') ? text.slice(1) : text
  const read = parseJson(bare)
  if ('reason' in read) return refused({ kind: 'import.notJson', line: lineAt(bare, read.offset), reason: read.reason })
  const json = read.value
  if (!isOfFormat(json, kind.format)) return refused(kind.otherwise)
  const { version } = json
  if (typeof version === 'number' && version > kind.version) return refused({ kind: 'import.newer', version })

  const box: FaultBox = { first: null }
  const file = readFields(json, [], box)
  file.choice('version', [kind.version])
  const parsed = parse(file)
  if (box.first === null) return accepted(parsed)
  const { path, ...wrong } = box.first
  return refused({ kind: 'import.invalid', line: lineOfPath(bare, path), path: pathText(path), ...wrong })
}

function isOfFormat(json: unknown, format: string): json is { readonly version?: unknown } {
  return typeof json === 'object' && json !== null && 'format' in json && json.format === format
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
