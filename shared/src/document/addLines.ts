// Writes lines prepared elsewhere into the document, at the end of their lists and in their order.

import type * as Y from 'yjs'
import type { PlanAddition } from '../plan/addition.ts'
import type { EntityFields, FactWriter } from './factWriter.ts'
import { ordersAfter } from './order.ts'
import { storedInvestment } from './promise.ts'
import type { EntityRoot } from './schema.ts'

/** Use inside one `doc.transact`. */
export function addLines(doc: Y.Doc, writer: FactWriter, { parties, needs, investments }: PlanAddition): void {
  add(doc, writer, 'parties', parties)
  add(doc, writer, 'needs', needs)
  add(doc, writer, 'investments', investments.map(storedInvestment))
}

function add(doc: Y.Doc, writer: FactWriter, root: EntityRoot, lines: readonly { readonly id: string }[]): void {
  const orders = ordersAfter(doc, root, lines.length)
  for (const [at, { id, ...rest }] of lines.entries()) {
    writer.addEntity(root, id, { ...(rest as EntityFields), order: orders[at] ?? '' })
  }
}
