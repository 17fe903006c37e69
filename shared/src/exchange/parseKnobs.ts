// The ten knobs of a plan file: where each stands, what was said about it, and who turned or decided.

import { knobNumbers, settings } from '../model/knobs.ts'
import { type Discussion, discussionStates } from '../plan/discussion.ts'
import type { KnobState, Turn } from '../plan/knobState.ts'
import { planLimits } from '../plan/limits.ts'
import { emptyPlan } from '../plan/plan.ts'
import type { Talk, TalkPart } from '../plan/talk.ts'
import type { FieldReader } from './fieldReader.ts'
import { ID_LENGTH } from './parseId.ts'
import { uniqueList } from './parseLists.ts'

/** ISO 8601 with milliseconds and zone, and some room. */
export const MOMENT_LENGTH = 40

export function parseKnobs(file: FieldReader): KnobState[] {
  const found = uniqueList(file, 'knobs', knobNumbers.length, parseKnob, ({ number }) => number, 'number')
  if (found.length < knobNumbers.length) file.fault('knobs', 'missing')
  const byNumber = new Map(found.map((knob) => [knob.number, knob]))
  return emptyPlan.knobs.map((empty) => byNumber.get(empty.number) ?? empty)
}

function parseKnob(fields: FieldReader): KnobState {
  return {
    number: fields.choice('number', knobNumbers),
    setting: fields.choice('setting', settings),
    baseline: fields.choice('baseline', settings, 0),
    lastTurn: parseTurn(fields.objectOrNull('lastTurn')),
    note: fields.text('note', planLimits.noteLength, ''),
    talk: parseTalk(fields.objectOrNull('talk')),
    discussion: parseDiscussion(fields.objectOrNull('discussion')),
    reason: fields.text('reason', planLimits.reasonLength, ''),
  }
}

function parseDiscussion(fields: FieldReader | null): Discussion | null {
  if (!fields) return null
  const state = fields.choice('state', discussionStates)
  return { state, setting: fields.choice('setting', settings), ...parseWho(fields) }
}

function parseTalk(fields: FieldReader | null): Talk {
  const answer = (part: TalkPart) => fields?.text(part, planLimits.noteLength, '') ?? ''
  return { how: answer('how'), worth: answer('worth'), means: answer('means') }
}

/** The party may have left the plan since: it is history, not a reference. */
function parseTurn(fields: FieldReader | null): Turn | null {
  return fields && parseWho(fields)
}

export function parseWho(fields: FieldReader): Turn {
  const at = fields.text('at', MOMENT_LENGTH)
  if (Number.isNaN(Date.parse(at))) fields.fault('at', 'unknownValue')
  const name = fields.text('name', planLimits.nameLength)
  return { name, party: fields.textOrNull('party', ID_LENGTH), at }
}
