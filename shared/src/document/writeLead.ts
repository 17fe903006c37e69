// Writes what the facilitator does with the table: calling everyone, practising, leading, the script and where it is.

import type * as Y from 'yjs'
import type { ActionOf } from '../actions/action.ts'
import type { Actor } from '../actions/actor.ts'
import { type AnyListNoun, listNouns } from '../nouns/nouns.ts'
import { addBeside } from './addLines.ts'
import type { FactWriter } from './factWriter.ts'
import { inOrder } from './order.ts'
import { replaceLines, writePlan } from './writePlan.ts'

export function writeLead(
  doc: Y.Doc,
  writer: FactWriter,
  action: ActionOf<'gather.call' | `practice.${string}` | 'lead.take' | 'script.set' | 'step.go'>,
  actor: Actor,
  now: string,
): void {
  switch (action.type) {
    case 'gather.call':
      writer.setFact('session', 'gather', { place: action.place, at: now })
      return
    case 'practice.start':
      writePlan(doc, writer, action.plan)
      writer.setFact('session', 'practice', { moment: action.moment, at: now })
      return
    case 'practice.stop':
      writePlan(doc, writer, action.plan)
      writer.setFact('session', 'practice', null)
      return
    case 'lead.take':
      writer.setFact('session', 'lead', { person: action.person, name: actor.name, at: now })
      return
    case 'script.set':
      replaceLines(doc, writer, listNouns.step as unknown as AnyListNoun, inOrder(action.steps))
      if (action.also) addBeside(doc, writer, action.also, actor)
      return
    case 'step.go':
      writer.setFact('session', 'now', action.now)
      return
  }
}
