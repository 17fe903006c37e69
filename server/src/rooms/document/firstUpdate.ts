import { setUpDocument } from '@draaitafel/shared/document/writePlan.ts'
import type { Plan } from '@draaitafel/shared/plan/plan.ts'
import * as Y from 'yjs'

/** The first update of a new workshop. */
export function firstUpdate(plan: Plan): Uint8Array {
  const doc = new Y.Doc()
  setUpDocument(doc, plan)
  const update = Y.encodeStateAsUpdate(doc)
  doc.destroy()
  return update
}
