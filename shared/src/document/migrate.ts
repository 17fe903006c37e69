// Brings a stored document up to our version, one step per version. Runs in one place only: on the server, when a
// room is loaded and before anyone is in it, so two devices never migrate the same document side by side.

import * as Y from 'yjs'
import type { Problem } from '../base/problem.ts'
import { accepted, type Result, refused } from '../base/result.ts'
import { isOption } from '../model/choices.ts'
import { MODEL_VERSION } from '../model/modelVersion.ts'
import { chosenId } from '../nouns/chosen.ts'
import { inDocument, isPromise } from '../nouns/promise.ts'
import { readEntity } from './factWriter.ts'
import { SETUP_ORIGIN } from './origin.ts'
import { promiseIn } from './promise.ts'
import { DOCUMENT_VERSION, rootMap } from './schema.ts'

/** steps[n] brings version n to n + 1. A step may only add or rewrite keys that the schema names. */
const steps: Readonly<Record<number, (doc: Y.Doc) => void>> = {
  // 0: documents from before there were versions.
  0: (doc) => {
    const meta = rootMap(doc, 'meta')
    if (!meta.has('modelVersion')) meta.set('modelVersion', MODEL_VERSION)
  },
  // 1: promises without who made them. They counted, and keep counting for the money they are about.
  1: (doc) => {
    for (const [id, fields] of rootMap(doc, 'investments')) {
      if (!(fields instanceof Y.Map)) continue
      const promise = promiseIn(readEntity(doc, 'investments', id) ?? {})
      if (promise && isPromise(promise.certainty) && !promise.word)
        fields.set('certainty', inDocument(promise).certainty)
    }
  },
  // 2: the allocation of homes had one answer; now it can have several, each a separate fact.
  2: (doc) => {
    const choices = rootMap(doc, 'choices')
    const chosen = choices.get('toewijzing')
    if (isOption('toewijzing', chosen)) choices.set(chosenId('toewijzing', chosen), true)
    choices.delete('toewijzing')
  },
}

export function documentVersion(doc: Y.Doc): number {
  const version = rootMap(doc, 'meta').get('version')
  return typeof version === 'number' && Number.isInteger(version) && version >= 0 ? version : 0
}

/** How many steps were taken; 0 when the document was up to date. A newer document is left alone. */
export function migrate(doc: Y.Doc): Result<number, Problem> {
  const found = documentVersion(doc)
  if (found > DOCUMENT_VERSION) return refused({ kind: 'document.newer', version: found })
  doc.transact(() => {
    for (let version = found; version < DOCUMENT_VERSION; version++) {
      steps[version]?.(doc)
      rootMap(doc, 'meta').set('version', version + 1)
    }
  }, SETUP_ORIGIN)
  return accepted(DOCUMENT_VERSION - found)
}
