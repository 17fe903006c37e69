// The only place that writes keys. Skips writes that change nothing, and keeps a journal: the value of each fact
// before and after. Undo is built on that journal (undo.ts).

import * as Y from 'yjs'
import { type EntityRoot, type FactRoot, type FactValue, rootMap } from './schema.ts'

export type EntityFields = Readonly<Record<string, FactValue>>

/**
 * `id` null: a fact in a fact root. `key` null: a whole entity was added or removed. `undefined`: there was no value.
 */
export type FactChange =
  | {
      readonly kind: 'fact'
      readonly root: EntityRoot | FactRoot
      readonly id: string | null
      readonly key: string
      readonly before: FactValue | undefined
      readonly after: FactValue | undefined
    }
  | { readonly kind: 'added'; readonly root: EntityRoot; readonly id: string; readonly fields: EntityFields }
  | { readonly kind: 'removed'; readonly root: EntityRoot; readonly id: string; readonly fields: EntityFields }

export interface FactWriter {
  setFact(root: FactRoot, key: string, value: FactValue): void
  setField(root: EntityRoot, id: string, key: string, value: FactValue): void
  addEntity(root: EntityRoot, id: string, fields: EntityFields): void
  removeEntity(root: EntityRoot, id: string): void
  /** Deletes a fact; only undo does that, and trimming the log. */
  clear(root: EntityRoot | FactRoot, id: string | null, key: string): void
  readonly journal: readonly FactChange[]
}

/** Use inside one `doc.transact`. */
export function createFactWriter(doc: Y.Doc): FactWriter {
  const journal: FactChange[] = []

  return {
    journal,
    setFact(root, key, value) {
      const before = readFact(doc, root, null, key)
      if (sameFact(before, value)) return
      rootMap(doc, root).set(key, value)
      journal.push({ kind: 'fact', root, id: null, key, before, after: value })
    },
    setField(root, id, key, value) {
      const entity = rootMap(doc, root).get(id)
      if (!(entity instanceof Y.Map)) return
      const before = readFact(doc, root, id, key)
      if (sameFact(before, value)) return
      entity.set(key, value)
      journal.push({ kind: 'fact', root, id, key, before, after: value })
    },
    addEntity(root, id, fields) {
      rootMap(doc, root).set(id, new Y.Map(Object.entries(fields)))
      journal.push({ kind: 'added', root, id, fields })
    },
    removeEntity(root, id) {
      const fields = readEntity(doc, root, id)
      if (!fields) return
      rootMap(doc, root).delete(id)
      journal.push({ kind: 'removed', root, id, fields })
    },
    clear(root, id, key) {
      const before = readFact(doc, root, id, key)
      const holder = id === null ? rootMap(doc, root) : rootMap(doc, root).get(id)
      if (before === undefined || !(holder instanceof Y.Map)) return
      holder.delete(key)
      journal.push({ kind: 'fact', root, id, key, before, after: undefined })
    },
  }
}

export function readEntity(doc: Y.Doc, root: EntityRoot, id: string): EntityFields | undefined {
  const entity = rootMap(doc, root).get(id)
  return entity instanceof Y.Map ? (entity.toJSON() as EntityFields) : undefined
}

export function readFact(
  doc: Y.Doc,
  root: EntityRoot | FactRoot,
  id: string | null,
  key: string,
): FactValue | undefined {
  const holder = id === null ? rootMap(doc, root) : rootMap(doc, root).get(id)
  const value = holder instanceof Y.Map ? holder.get(key) : undefined
  // A shared type under a fact's key is not a fact, and cannot be written back once it is removed.
  return value instanceof Y.AbstractType ? undefined : (value as FactValue | undefined)
}

/** Written by this very copy of the document: nobody else can have replaced or delivered it in the meantime. */
export function isWrittenHere(doc: Y.Doc, root: FactRoot, key: string): boolean {
  return rootMap(doc, root)._map.get(key)?.id.client === doc.clientID
}

export function sameFact(a: FactValue | undefined, b: FactValue | undefined): boolean {
  if (a === b) return true
  if (a === null || b === null || typeof a !== 'object' || typeof b !== 'object') return false
  const keys = Object.keys(a)
  return keys.length === Object.keys(b).length && keys.every((key) => a[key] === b[key])
}

export function sameEntity(a: EntityFields | undefined, b: EntityFields | undefined): boolean {
  if (!a || !b) return a === b
  const keys = Object.keys(a)
  return keys.length === Object.keys(b).length && keys.every((key) => sameFact(a[key], b[key]))
}
