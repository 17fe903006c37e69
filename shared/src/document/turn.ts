// The stored form of one turn of a knob, and of what the table said about one, parsed. Anything else under such a key is
// neither.

import { isId } from '../base/ids.ts'
import { shortText } from '../base/text.ts'
import { isSetting, type Setting } from '../model/knobs.ts'
import { type Discussion, isDiscussionState } from '../plan/discussion.ts'
import { type Gather, isPlace } from '../plan/gather.ts'
import type { Turn } from '../plan/knobState.ts'
import type { Lead } from '../plan/lead.ts'
import { planLimits } from '../plan/limits.ts'
import type { Practice } from '../plan/practice.ts'
import type { StepNow } from '../plan/step.ts'
import { type Adopted, isPrint } from '../plan/workshop.ts'

/** ISO 8601 with milliseconds is 24 long. */
const MAX_MOMENT_LENGTH = 40

export interface StoredTurn {
  readonly setting: Setting
  /** Null for a setting that came with a template or a file. */
  readonly turn: Turn | null
}

export function turnOf(value: unknown): StoredTurn | null {
  const record = recordOf(value)
  return isSetting(record.setting) ? { setting: record.setting, turn: whoOf(record) } : null
}

export function discussionOf(value: unknown): Discussion | null {
  const record = recordOf(value)
  const { state, setting } = record
  const who = whoOf(record)
  return who && isSetting(setting) && isDiscussionState(state) ? { state, setting, ...who } : null
}

/** Half a day is the longest any step can last. */
const MAX_SECONDS = 12 * 60 * 60

export function stepNowOf(value: unknown): StepNow | null {
  const { step, endsAt, leftSeconds } = recordOf(value)
  const left = typeof leftSeconds === 'number' && Math.abs(leftSeconds) <= MAX_SECONDS ? Math.round(leftSeconds) : 0
  return isId(step) ? { step, endsAt: isMoment(endsAt) ? endsAt : null, leftSeconds: left } : null
}

export function gatherOf(value: unknown): Gather | null {
  const { place, at } = recordOf(value)
  return isPlace(place) && isMoment(at) ? { place, at } : null
}

export function adoptedOf(value: unknown): Adopted | null {
  const { at, print } = recordOf(value)
  return isMoment(at) && isPrint(print) ? { at, print } : null
}

export function practiceOf(value: unknown): Practice | null {
  const { moment, at } = recordOf(value)
  return isId(moment) && isMoment(at) ? { moment, at } : null
}

export function leadOf(value: unknown): Lead | null {
  const { person, name, at } = recordOf(value)
  return isId(person) && isMoment(at) ? { person, name: shortText(name, planLimits.nameLength), at } : null
}

function recordOf(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {}
}

/** Null without a moment: nobody did it in this workshop. */
function whoOf({ name, party, at }: Record<string, unknown>): Turn | null {
  return isMoment(at) ? { name: shortText(name, planLimits.nameLength), party: isId(party) ? party : null, at } : null
}

/** ISO 8601, as a device writes it. */
export function isMoment(value: unknown): value is string {
  return typeof value === 'string' && value.length <= MAX_MOMENT_LENGTH && isFourDigitYear(value)
}

/** Years beyond those can be parsed, but nothing can be added to the last of them. */
function isFourDigitYear(value: string): boolean {
  const time = Date.parse(value)
  return time >= Date.UTC(1000) && time < Date.UTC(10_000)
}
