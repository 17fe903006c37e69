// Writes an investment and, for a promise, who gave it.

import type * as Y from 'yjs'
import type { Actor } from '../actions/actor.ts'
import { effortCents } from '../nouns/effort.ts'
import type { InvestmentFacts } from '../nouns/investment.ts'
import { whyWaits } from '../nouns/promise.ts'
import { type FactWriter, readEntity } from './factWriter.ts'
import { orderAfter } from './order.ts'
import { promiseIn, saidAfterChange, saidBy } from './promise.ts'
import { type FactValue, rootMap } from './schema.ts'

const ROOT = 'investments'

export function addInvestment(doc: Y.Doc, writer: FactWriter, id: string, facts: InvestmentFacts, actor: Actor): void {
  const certainty = saidBy(actor, facts.certainty, facts, null)
  writer.addEntity(ROOT, id, { ...facts, certainty, order: orderAfter(doc, ROOT) })
}

export function changeInvestment(
  doc: Y.Doc,
  writer: FactWriter,
  id: string,
  { certainty, ...changes }: Partial<InvestmentFacts>,
  actor: Actor,
): void {
  const before = promiseAt(doc, id)
  for (const [key, value] of Object.entries(changes) as [string, FactValue][]) writer.setField(ROOT, id, key, value)
  const now = promiseAt(doc, id)
  if (!before || !now) return
  const said = certainty === undefined ? saidAfterChange(actor, now, before) : saidBy(actor, certainty, now, before)
  if (said !== undefined) writer.setField(ROOT, id, 'certainty', said)
}

export function confirmPromise(doc: Y.Doc, writer: FactWriter, id: string, actor: Actor): void {
  const now = promiseAt(doc, id)
  if (now) writer.setField(ROOT, id, 'certainty', saidBy(actor, now.certainty, now, null))
}

/** Back to what the party itself last said: its own promise, or the certainty before someone else promised it. */
export function putPromiseBack(doc: Y.Doc, writer: FactWriter, id: string, actor: Actor): void {
  const now = promiseAt(doc, id)
  const why = now && whyWaits(now)
  if (!now || !why) return
  if (why.kind === 'byOther') {
    writer.setField(ROOT, id, 'certainty', saidBy(actor, now.word?.was ?? 'bespreken', now, null))
    return
  }
  for (const [key, value] of Object.entries(why.promised)) {
    // The party may have been removed.
    if (key !== 'party' || rootMap(doc, 'parties').has(String(value))) writer.setField(ROOT, id, key, value)
  }
  if (now.effort && effortCents(now.effort) !== why.promised.amountCents) writer.setField(ROOT, id, 'effort', null)
}

function promiseAt(doc: Y.Doc, id: string) {
  const fields = readEntity(doc, ROOT, id)
  return fields ? promiseIn(fields) : null
}
