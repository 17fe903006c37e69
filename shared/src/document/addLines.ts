// Writes lines prepared elsewhere into the document: new lines at the end of their lists, in order, and changes to
// existing lines.

import type * as Y from 'yjs'
import type { Actor } from '../actions/actor.ts'
import type { Agreement } from '../nouns/agreement.ts'
import type { ListNoun } from '../nouns/define.ts'
import type { Effect } from '../nouns/effect.ts'
import { listNouns, rootOf } from '../nouns/nouns.ts'
import type { Parked } from '../nouns/parked.ts'
import type { BesideScript, PlanAddition } from '../plan/addition.ts'
import type { FactWriter } from './factWriter.ts'
import { ordersAfter } from './order.ts'
import { type EntityRoot, type FactValue, sharedText } from './schema.ts'
import { changeInvestment } from './writeInvestment.ts'
import { fieldsOf } from './writePlan.ts'

/** Use inside one `doc.transact`. */
export function addLines(doc: Y.Doc, writer: FactWriter, addition: PlanAddition, actor: Actor): void {
  const { parties, needs, investments, changed } = addition
  add(doc, writer, listNouns.party, parties)
  add(doc, writer, listNouns.need, needs)
  add(doc, writer, listNouns.investment, investments)
  for (const { id, changes } of changed?.needs ?? []) {
    for (const [key, value] of Object.entries(changes) as [string, FactValue][])
      writer.setField('needs', id, key, value)
  }
  for (const { id, changes } of changed?.investments ?? []) changeInvestment(doc, writer, id, changes, actor)
}

export function addEffects(doc: Y.Doc, writer: FactWriter, lines: readonly Omit<Effect, 'order'>[]): void {
  add(doc, writer, listNouns.effect, lines)
}

export function addPoints(doc: Y.Doc, writer: FactWriter, lines: readonly Omit<Parked, 'order'>[]): void {
  add(doc, writer, listNouns.parked, lines)
}

export function addAgreements(doc: Y.Doc, writer: FactWriter, lines: readonly Omit<Agreement, 'order'>[]): void {
  add(doc, writer, listNouns.agreement, lines)
}

/** A vision of the table's own stays as it is. */
export function addBeside(
  doc: Y.Doc,
  writer: FactWriter,
  { parties, needs, vision }: BesideScript,
  actor: Actor,
): void {
  addLines(doc, writer, { parties, needs, investments: [] }, actor)
  const text = sharedText(doc, 'vision')
  if (text.length === 0 && vision !== '') text.insert(0, vision)
}

function add<T extends object>(
  doc: Y.Doc,
  writer: FactWriter,
  noun: ListNoun<string, string, T, EntityRoot>,
  lines: readonly ({ readonly id: string } & T)[],
): void {
  const root = rootOf(noun)
  const orders = ordersAfter(doc, root, lines.length)
  for (const [at, { id, ...rest }] of lines.entries()) {
    writer.addEntity(root, id, { ...fieldsOf(noun, rest as unknown as T), order: orders[at] ?? '' })
  }
}
