// Can every browser read what a struct contains? We could decode a value that is thousands of lists deep, but it
// crashes the browser with the smallest stack; a document inside a document costs a hundred times its bytes in
// memory.

import { wireLimits } from '@draaitafel/shared/protocol/limits.ts'
import * as Y from 'yjs'

export function isPlain(struct: Y.AbstractStruct): boolean {
  if (!(struct instanceof Y.Item)) return true
  const { content } = struct
  if (content instanceof Y.ContentDoc) return false
  if (content instanceof Y.ContentFormat) return isShallow(content.value, wireLimits.valueDepth)
  // Characters are numerous and harmless, and a Yjs type has no values of its own.
  if (content instanceof Y.ContentString || content instanceof Y.ContentType) return true
  return content.getContent().every((value) => isShallow(value, wireLimits.valueDepth))
}

function isShallow(value: unknown, left: number): boolean {
  if (typeof value !== 'object' || value === null || ArrayBuffer.isView(value)) return true
  if (left === 0) return false
  return Object.values(value).every((inner) => isShallow(inner, left - 1))
}
