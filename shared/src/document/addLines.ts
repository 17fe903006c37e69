// Writes lines prepared elsewhere into the document, at the end of their lists and in their order.

import type * as Y from 'yjs'
import type { PlanAddition } from '../plan/addition.ts'
import type { EntityFields, FactWriter } from './factWriter.ts'
import { ordersAfter } from './order.ts'

const roots = ['parties', 'needs', 'investments'] as const

/** Use inside one `doc.transact`. */
export function addLines(doc: Y.Doc, writer: FactWriter, addition: PlanAddition): void {
  for (const root of roots) {
    const lines: readonly { readonly id: string }[] = addition[root]
    const orders = ordersAfter(doc, root, lines.length)
    for (const [at, { id, ...rest }] of lines.entries()) {
      writer.addEntity(root, id, { ...(rest as EntityFields), order: orders[at] ?? '' })
    }
  }
}
