// Writes what is done with a knob: turning it, whether the table agrees, why it stands there, and where all stood at the start.

import type * as Y from 'yjs'
import type { ActionOf } from '../actions/action.ts'
import type { Actor } from '../actions/actor.ts'
import { knobNumbers, type Setting } from '../model/knobs.ts'
import type { FactWriter } from './factWriter.ts'
import { type FactValue, rootMap } from './schema.ts'
import { turnOf } from './turn.ts'

export function writeKnob(
  doc: Y.Doc,
  writer: FactWriter,
  action: ActionOf<'knob.turn' | 'knob.discuss' | 'knob.reason' | 'baseline.set'>,
  actor: Actor,
  now: string,
): void {
  switch (action.type) {
    case 'knob.turn': {
      const { name, party } = actor
      writer.setFact('settings', String(action.knob), { setting: action.setting, name, party, at: now })
      return
    }
    case 'knob.discuss':
      writer.setFact('discussions', String(action.knob), discussionFact(doc, action, actor, now))
      return
    case 'knob.reason':
      writer.setFact('reasons', String(action.knob), action.reason)
      return
    case 'baseline.set':
      for (const knob of knobNumbers) writer.setFact('baselines', String(knob), settingNow(doc, knob))
  }
}

/** About the present setting: turning the knob later reopens the decision. */
function discussionFact(
  doc: Y.Doc,
  { knob, state }: ActionOf<'knob.discuss'>,
  { name, party }: Actor,
  at: string,
): FactValue {
  return state && { state, setting: settingNow(doc, knob), name, party, at }
}

function settingNow(doc: Y.Doc, knob: number): Setting {
  return turnOf(rootMap(doc, 'settings').get(String(knob)))?.setting ?? 0
}
