// The stored form of one turn of a knob, parsed. Anything else under that key is not a turn.

import { isSetting, type Setting } from '../model/knobs.ts'
import type { Turn } from '../plan/knobState.ts'
import { planLimits } from '../plan/limits.ts'

export interface StoredTurn {
  readonly setting: Setting
  /** Null for a setting that came with a template or a file. */
  readonly turn: Turn | null
}

export function turnOf(value: unknown): StoredTurn | null {
  if (typeof value !== 'object' || value === null) return null
  const { setting, name, party, at } = value as Record<string, unknown>
  if (!isSetting(setting)) return null
  if (typeof at !== 'string' || Number.isNaN(Date.parse(at))) return { setting, turn: null }
  return {
    setting,
    turn: {
      name: typeof name === 'string' ? name.slice(0, planLimits.nameLength) : '',
      party: typeof party === 'string' ? party : null,
      at,
    },
  }
}
