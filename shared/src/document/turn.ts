// Parses the stored form of one turn of a knob, and of its discussion state. Anything else under such a key is
// invalid.

import { isId } from '../base/ids.ts'
import { isMoment } from '../base/moment.ts'
import { cleanName } from '../base/name.ts'
import { isSetting, type Setting } from '../model/knobs.ts'
import { type Discussion, discussionPart } from '../nouns/discussion.ts'
import { factIn } from '../nouns/parts.ts'
import type { StepNow } from '../nouns/stepNow.ts'
import { isTaskId } from '../nouns/task.ts'
import { type Turn, whoPart } from '../nouns/who.ts'
import { type Sealing, sealingPart } from '../nouns/workshop.ts'
import { type Gather, isPlace } from '../plan/gather.ts'
import type { Lead } from '../plan/lead.ts'
import type { Practice } from '../plan/practice.ts'

export interface StoredTurn {
  readonly setting: Setting
  /** Null for a setting that came with a template or a file. */
  readonly turn: Turn | null
}

export function turnOf(value: unknown): StoredTurn | null {
  const record = recordOf(value)
  return isSetting(record.setting) ? { setting: record.setting, turn: factIn(whoPart, record) } : null
}

export function discussionOf(value: unknown): Discussion | null {
  return factIn(discussionPart, value)
}

/** Half a day: the longest a step can last. */
const MAX_SECONDS = 12 * 60 * 60

export function stepNowOf(value: unknown): StepNow | null {
  const { step, endsAt, leftSeconds, task, aside, stepSeconds, shown } = recordOf(value)
  const isBefore = step === '' && isTaskId(aside)
  if (!isId(step) && !isBefore) return null
  return {
    step: String(step),
    endsAt: isMoment(endsAt) ? endsAt : null,
    leftSeconds: secondsIn(leftSeconds),
    ...(isTaskId(task) && { task }),
    ...(shown === true && { shown }),
    ...(isTaskId(aside) && { aside, stepSeconds: secondsIn(stepSeconds) }),
  }
}

function secondsIn(value: unknown): number {
  return typeof value === 'number' && Math.abs(value) <= MAX_SECONDS ? Math.round(value) : 0
}

export function sealingOf(value: unknown): Sealing | null {
  return factIn(sealingPart, value)
}

export function gatherOf(value: unknown): Gather | null {
  const { place, at } = recordOf(value)
  return isPlace(place) && isMoment(at) ? { place, at } : null
}

export function practiceOf(value: unknown): Practice | null {
  const { moment, at } = recordOf(value)
  return isId(moment) && isMoment(at) ? { moment, at } : null
}

export function leadOf(value: unknown): Lead | null {
  const { person, name, at } = recordOf(value)
  return isId(person) && isMoment(at) ? { person, name: cleanName(name), at } : null
}

function recordOf(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {}
}
