// Writes what is done with a knob: turning it, whether the table agrees, why it stands there, and where all stood at the start.

import type * as Y from 'yjs'
import type { ActionOf } from '../actions/action.ts'
import type { Actor } from '../actions/actor.ts'
import { isSetting, knobNumbers, type Setting } from '../model/knobs.ts'
import type { FactWriter } from './factWriter.ts'
import { type FactValue, rootMap } from './schema.ts'
import { turnOf } from './turn.ts'

export function writeKnob(
  doc: Y.Doc,
  writer: FactWriter,
  action: ActionOf<'knob.turn' | 'knob.baseline' | 'knob.discuss' | 'knob.reason' | 'baseline.set' | 'today.take'>,
  actor: Actor,
  now: string,
): void {
  switch (action.type) {
    case 'knob.turn':
      writer.setFact('settings', String(action.knob), turnFact(action.setting, actor, now))
      return
    case 'knob.baseline': {
      const key = String(action.knob)
      if (settingNow(doc, action.knob) === baselineNow(doc, action.knob)) {
        writer.setFact('settings', key, turnFact(action.setting, actor, now))
      }
      writer.setFact('baselines', key, action.setting)
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
      return
    case 'today.take':
      for (const one of action.knobs) writeKnob(doc, writer, { type: action.how, ...one }, actor, now)
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

function turnFact(setting: Setting, { name, party }: Actor, at: string): FactValue {
  return { setting, name, party, at }
}

function baselineNow(doc: Y.Doc, knob: number): Setting {
  const baseline = rootMap(doc, 'baselines').get(String(knob))
  return isSetting(baseline) ? baseline : 0
}

function settingNow(doc: Y.Doc, knob: number): Setting {
  return turnOf(rootMap(doc, 'settings').get(String(knob)))?.setting ?? 0
}
