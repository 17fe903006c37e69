// The subjects of the tables of values: a document, a plan file, an action on the small table.

import type { Action } from '@draaitafel/shared/actions/action.ts'
import type { Actor } from '@draaitafel/shared/actions/actor.ts'
import * as Y from 'yjs'
import { asAskedNow } from './fieldsSince.ts'
import * as seen from './observe.ts'
import { checkOutcome } from './observeAction.ts'
import type { Outcome } from './oneByOne.ts'

/** Roots by name: lists of lines, facts, or a text. */
export const documentOutcome: Outcome = (state) => {
  const doc = new Y.Doc()
  doc.transact(() => {
    for (const [root, value] of Object.entries(state)) {
      if (typeof value === 'string') doc.getText(root).insert(0, value)
      else for (const [key, one] of Object.entries(value as object)) doc.getMap(root).set(key, stored(root, one))
    }
  })
  return seen.readingOf(doc)
}

function stored(root: string, value: unknown): unknown {
  const isLine = seen.entityRootNames.includes(root) && typeof value === 'object' && value !== null
  return isLine && !Array.isArray(value) ? new Y.Map(Object.entries(value)) : value
}

export const fileOutcome: Outcome = (state) => seen.fileOutcome(fileOf(state))

/**
 * For the script that makes the table: null where the document stores something other than the file says, so that is
 * no promise.
 */
export const keptOutcome: Outcome = (state) => seen.keptOutcome(fileOf(state))

function fileOf(state: object): string {
  return JSON.stringify(state, null, 2)
}

export function actionOutcome(update: Uint8Array): Outcome {
  const plan = seen.planIn(seen.documentOf(update))
  return ({ who, action }) => checkOutcome(plan, asAskedNow(action as Action), who as Actor)
}
