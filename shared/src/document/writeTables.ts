// Which variants lie side by side, what is chosen from them, and taking it over; and, by the server alone, the tables
// themselves.

import type * as Y from 'yjs'
import type { Actor } from '../actions/actor.ts'
import type { VariantAction } from '../actions/variantAction.ts'
import { type PartOf, type SubTable, tableLetters } from '../plan/tables.ts'
import type { FactWriter } from './factWriter.ts'
import { tableKey } from './readTables.ts'
import { rootMap } from './schema.ts'

export function writeVariants(
  doc: Y.Doc,
  writer: FactWriter,
  action: VariantAction,
  { name, party }: Actor,
  at: string,
): void {
  switch (action.type) {
    case 'compare.set': {
      writer.setFact('session', 'compared', action.moments.join(' '))
      // What was chosen was chosen from other variants.
      for (const knob of [...rootMap(doc, 'picks').keys()]) writer.setFact('picks', knob, null)
      return
    }
    case 'variant.pick':
      for (const { knob, letter, setting } of action.picks) writer.setFact('picks', String(knob), { letter, setting })
      return
    case 'variant.take':
      for (const { knob, setting } of action.knobs) {
        writer.setFact('settings', String(knob), { setting, name, party, at })
      }
      return
    case 'replay.start':
      writer.setFact('session', 'replay', at)
      return
  }
}

/** In the parent: these are its tables now. Use inside one `doc.transact`. */
export function writeTables(doc: Y.Doc, tables: readonly SubTable[]): void {
  const session = rootMap(doc, 'session')
  for (const letter of tableLetters) {
    const table = tables.find(({ id }) => id === letter)
    if (!table) {
      if (session.has(tableKey(letter))) session.set(tableKey(letter), null)
      continue
    }
    const { id: _id, ...fact } = table
    if (JSON.stringify(session.get(tableKey(letter))) !== JSON.stringify(fact)) session.set(tableKey(letter), fact)
  }
}

/** When the group splits: nothing lies side by side, and nothing is chosen. */
export function clearCompared(doc: Y.Doc): void {
  rootMap(doc, 'session').set('compared', '')
  for (const knob of [...rootMap(doc, 'picks').keys()]) rootMap(doc, 'picks').set(knob, null)
}

/** In a table. */
export function writePartOf(doc: Y.Doc, partOf: PartOf): void {
  rootMap(doc, 'session').set('partOf', { ...partOf })
}
