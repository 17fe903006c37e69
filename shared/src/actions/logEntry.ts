// One entry of the activity log ("wie deed wat"): who did which action, with the facts needed to put it into a
// sentence later (copy/nl/log.ts). The entry itself has the name of its subject, so a removed cost still has its
// name. Not part of a plan or its files: it says of people what they did and when.

import type { Per } from '../base/money.ts'
import { choiceFacts, isChoiceId } from '../model/choices.ts'
import type { SourceNumber } from '../model/sources.ts'
import type { LogPart, LogTopic, LogValue } from '../nouns/logParts.ts'
import { isLineType, type LineAction, lineTypes, nounOfAction } from '../nouns/nouns.ts'
import type { Action } from './action.ts'

/** A stopped round leaves nothing, and bringing people somewhere or showing them something changes nothing. */
export type LoggedType = Exclude<Action['type'], 'gather.call' | 'round.stop' | 'replay.start'>

/** For actions other than those on a line of a list. */
const topics: Readonly<Record<Exclude<LoggedType, LineAction['type']>, LogTopic>> = {
  'workshop.describe': 'other',
  'workshop.setIndexation': 'money',
  'workshop.setYears': 'other',
  'party.add': 'other',
  'party.change': 'other',
  'party.remove': 'other',
  'placing.set': 'other',
  'plan.adopt': 'agreements',
  'plan.ask': 'agreements',
  'plan.seal': 'agreements',
  'plan.unseal': 'agreements',
  'verdict.give': 'agreements',
  'lookBack.say': 'agreements',
  'practice.start': 'other',
  'practice.stop': 'other',
  'lead.take': 'other',
  'knob.turn': 'knobs',
  'knob.discuss': 'knobs',
  'knob.reason': 'knobs',
  'baseline.set': 'knobs',
  'knob.baseline': 'knobs',
  'today.take': 'knobs',
  'consent.give': 'agreements',
  'round.open': 'knobs',
  'round.show': 'knobs',
  'script.set': 'other',
  'step.go': 'other',
  'compare.set': 'other',
  'variant.pick': 'knobs',
  'variant.take': 'knobs',
  'choice.set': 'knobs',
  'aim.set': 'other',
  'aim.time': 'other',
  'question.answer': 'other',
  'remark.write': 'other',
  'remark.remove': 'other',
  'caseMap.add': 'other',
  'points.add': 'agreements',
  'agreements.add': 'agreements',
  'promise.confirm': 'money',
  'promise.putBack': 'money',
  'text.edit': 'knobs',
  'plan.replace': 'other',
  'plan.add': 'money',
}

/** Done by a reader from outside the table, who has no party and is no facilitator. */
export function isByReader(type: unknown): boolean {
  return type === 'remark.write' || type === 'remark.remove'
}

export const loggedTypes: readonly LoggedType[] = [...(Object.keys(topics) as LoggedType[]), ...lineTypes]

export function isLoggedType(value: unknown): value is LoggedType {
  return typeof value === 'string' && (Object.hasOwn(topics, value) || isLineType(value))
}

/** Done, or undone or redone by the one who did it. */
export const logMoves = ['do', 'undo', 'redo'] as const
export type LogMove = (typeof logMoves)[number]

export interface LogFacts {
  readonly type: LoggedType
  /** Number of the knob, or id or key of the subject; '' for the plan as a whole. */
  readonly subject: string
  /** Its name at that time, or the words it was about; may be empty. */
  readonly label: string
  readonly part: LogPart
  /** The value before and after: a setting, whole cents, a stance, a name … Null: none. */
  readonly from: LogValue
  readonly to: LogValue
  /** How often the amount is paid. */
  readonly per: Per | null
  /** Source of an investment: stands in for its name when it has none of its own. */
  readonly source: SourceNumber | null
  /** Name of the party it is about, if that is not the subject. */
  readonly whose: string
}

export interface LogEntry extends LogFacts {
  /** Its key in the document: the time it began plus a random part. */
  readonly id: string
  readonly move: LogMove
  /** As with a turn. */
  readonly name: string
  readonly party: string | null
  /** ISO 8601, from the device's clock; for a text that is being written, the latest time. */
  readonly at: string
}

/** A text, by its name in the document (document/schema.ts). */
export const VISION_TEXT = 'vision'

export function topicOf({ type, subject }: Pick<LogFacts, 'type' | 'subject'>): LogTopic {
  if (type === 'text.edit' && subject === VISION_TEXT) return 'other'
  return isLineType(type) ? nounOfAction({ type }).log.topic : topics[type]
}

/** The number of the knob that an entry is about, as text; null when there is none. */
export function knobSubject({ type, subject }: Pick<LogFacts, 'type' | 'subject'>): string | null {
  if (type === 'text.edit') return subject === VISION_TEXT ? null : (subject.split('.')[1] ?? '')
  if (type === 'choice.set') return isChoiceId(subject) ? String(choiceFacts[subject].knob) : ''
  if (type === 'variant.pick') return subject === '' ? null : subject
  return type.startsWith('knob.') || type.startsWith('round.') ? subject : null
}
