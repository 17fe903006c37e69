// Removes a person's name from a document, wherever it says who did or said something. What they did stays, for their
// party. The values are overwritten, and Yjs garbage-collects the old ones; texts that people typed are left alone.

import type * as Y from 'yjs'
import { isSameName } from '../base/name.ts'
import { isOfThese, type OfParties } from '../plan/person.ts'
import { createFactWriter, type EntityFields, readEntity, readFact } from './factWriter.ts'
import { type FactRoot, type FactValue, factRoots, rootMap } from './schema.ts'

/** Use inside one `doc.transact`. Returns in how many places it was. */
export function forgetName(doc: Y.Doc, name: string, parties: OfParties = null): number {
  const writer = createFactWriter(doc)
  for (const root of factRoots) {
    for (const key of [...rootMap(doc, root).keys()]) {
      const fact = readFact(doc, root, null, key)
      if (isOf(fact, name) && isOfThese(fact, parties)) writer.setFact(root, key, { ...fact, name: '' })
    }
  }
  for (const vote of [...rootMap(doc, 'votes').keys()]) {
    const fields = readEntity(doc, 'votes', vote)
    if (isOf(fields, name) && isOfThese(fields, parties)) writer.setField('votes', vote, 'name', '')
  }
  return writer.journal.length
}

/** In any spelling that counts as the same name. */
export function isOf(fact: FactValue | EntityFields | undefined, name: string): fact is EntityFields {
  if (typeof fact !== 'object' || fact === null || typeof fact.name !== 'string') return false
  return isSameName(fact.name, name)
}

interface Named {
  readonly name: string
  readonly party: unknown
}

/** Calls back with each name that another device removed, and its party; returns how to stop. */
export function watchForgotten(doc: Y.Doc, onForgotten: (who: Named) => void): () => void {
  const stops = factRoots.map((root: FactRoot) => {
    const facts = rootMap(doc, root)
    const watch = (event: Y.YMapEvent<unknown>) => {
      for (const [key, { action, oldValue }] of event.changes.keys) {
        const who = action === 'update' ? nameLostBy(oldValue, facts.get(key)) : null
        if (who) onForgotten(who)
      }
    }
    facts.observe(watch)
    return () => facts.unobserve(watch)
  })
  return () => {
    for (const stop of stops) stop()
  }
}

/** Null unless the name is the only thing removed. */
function nameLostBy(before: unknown, after: unknown): Named | null {
  if (typeof before !== 'object' || before === null || typeof after !== 'object' || after === null) return null
  const [was, is] = [before as EntityFields, after as EntityFields]
  const { name, party } = was
  if (typeof name !== 'string' || name === '' || is.name !== '') return null
  const others = Object.keys(was).filter((key) => key !== 'name')
  return others.length === Object.keys(is).length - 1 && others.every((key) => was[key] === is[key])
    ? { name, party }
    : null
}
