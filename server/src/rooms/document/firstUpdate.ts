import { setUpDocument } from '@draaitafel/shared/document/writePlan.ts'
import type { Plan } from '@draaitafel/shared/plan/plan.ts'
import * as Y from 'yjs'

/** The first update of a new workshop. `also`: what it has besides a plan. */
export function firstUpdate(plan: Plan, also?: (doc: Y.Doc) => void): Uint8Array {
  const doc = new Y.Doc()
  setUpDocument(doc, plan)
  also?.(doc)
  const update = Y.encodeStateAsUpdate(doc)
  doc.destroy()
  return update
}
