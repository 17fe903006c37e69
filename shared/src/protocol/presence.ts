// What others may see of a person right now, and may vanish: who, and what is in hand.
// Travels in y-websocket's awareness frames as JSON; parsed here, because any client may send anything.

import { isKnobNumber, type KnobNumber } from '../model/knobs.ts'
import { isSourceNumber, type SourceNumber } from '../model/sources.ts'
import { isRole, type Role } from './roles.ts'

export interface Presence {
  readonly name: string
  /** Party id; null for a facilitator or viewer without a party. */
  readonly party: string | null
  /** Stamped by the server from the session's cookie; what a client claims is overwritten. */
  readonly role: Role
  /** The knob in hand, held until 5 s after the last move. */
  readonly knob: KnobNumber | null
  /** While turning: where the dial points, 0–4, between the settings. Null when let go. */
  readonly position: number | null
  /** The card or the placed investment someone is carrying. */
  readonly carrying: SourceNumber | null
  /** The party lane it hangs above. */
  readonly above: string | null
}

const MAX_NAME = 60

export function parsePresence(value: unknown): Presence | null {
  if (typeof value !== 'object' || value === null) return null
  const { name, party, role, knob, position, carrying, above } = value as Record<string, unknown>
  return {
    name: typeof name === 'string' ? name.slice(0, MAX_NAME) : '',
    party: idOrNull(party),
    role: isRole(role) ? role : 'viewer',
    knob: isKnobNumber(knob) ? knob : null,
    position: typeof position === 'number' && position >= 0 && position <= 4 ? position : null,
    carrying: isSourceNumber(carrying) ? carrying : null,
    above: idOrNull(above),
  }
}

function idOrNull(value: unknown): string | null {
  return typeof value === 'string' && value.length <= 40 ? value : null
}
