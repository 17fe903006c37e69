// Writes lines prepared elsewhere into the document: new ones at the end of their lists and in their order, and what
// becomes other in lines that stand there.

import type * as Y from 'yjs'
import type { Actor } from '../actions/actor.ts'
import type { PlanAddition } from '../plan/addition.ts'
import type { EntityFields, FactWriter } from './factWriter.ts'
import { ordersAfter } from './order.ts'
import { storedInvestment } from './promise.ts'
import type { EntityRoot, FactValue } from './schema.ts'
import { changeInvestment } from './writeInvestment.ts'

/** Use inside one `doc.transact`. */
export function addLines(doc: Y.Doc, writer: FactWriter, addition: PlanAddition, actor: Actor): void {
  const { parties, needs, investments, changed } = addition
  add(doc, writer, 'parties', parties)
  add(doc, writer, 'needs', needs)
  add(doc, writer, 'investments', investments.map(storedInvestment))
  for (const { id, changes } of changed?.needs ?? []) {
    for (const [key, value] of Object.entries(changes) as [string, FactValue][])
      writer.setField('needs', id, key, value)
  }
  for (const { id, changes } of changed?.investments ?? []) changeInvestment(doc, writer, id, changes, actor)
}

function add(doc: Y.Doc, writer: FactWriter, root: EntityRoot, lines: readonly { readonly id: string }[]): void {
  const orders = ordersAfter(doc, root, lines.length)
  for (const [at, { id, ...rest }] of lines.entries()) {
    writer.addEntity(root, id, { ...(rest as EntityFields), order: orders[at] ?? '' })
  }
}
