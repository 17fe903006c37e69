// The stored form of one turn of a knob, parsed. Anything else under that key is not a turn.

import { isId } from '../base/ids.ts'
import { shortText } from '../base/text.ts'
import { isSetting, type Setting } from '../model/knobs.ts'
import type { Turn } from '../plan/knobState.ts'
import { planLimits } from '../plan/limits.ts'

/** ISO 8601 with milliseconds is 24 long. */
const MAX_MOMENT_LENGTH = 40

export interface StoredTurn {
  readonly setting: Setting
  /** Null for a setting that came with a template or a file. */
  readonly turn: Turn | null
}

export function turnOf(value: unknown): StoredTurn | null {
  if (typeof value !== 'object' || value === null) return null
  const { setting, name, party, at } = value as Record<string, unknown>
  if (!isSetting(setting)) return null
  if (!isMoment(at)) return { setting, turn: null }
  return {
    setting,
    turn: {
      name: shortText(name, planLimits.nameLength),
      party: isId(party) ? party : null,
      at,
    },
  }
}

/** ISO 8601, as a device writes it. */
export function isMoment(value: unknown): value is string {
  return typeof value === 'string' && value.length <= MAX_MOMENT_LENGTH && !Number.isNaN(Date.parse(value))
}
