// What others may see of a person right now, and may vanish: who, and what is in hand.
// Travels in y-websocket's awareness frames as JSON; parsed here, because any client may send anything.

import { isId } from '../base/ids.ts'
import { cleanName } from '../base/name.ts'
import { isKnobNumber, type KnobNumber } from '../model/knobs.ts'
import { isSourceNumber, type SourceNumber } from '../model/sources.ts'
import { isRole, type Role } from './roles.ts'

export interface Presence {
  /** As the person says, cleaned; may be empty. */
  readonly name: string
  /**
   * Party id; null for a viewer, and for a facilitator without a party. Stamped by the server: what the session came
   * with, and only while no party is named there, what its first states say.
   */
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
  /** The long text someone is writing in, by its name in the document. */
  readonly writing: string | null
  /** The step of the script this person is done with. */
  readonly ready: string | null
  /** The private round this person has chosen in; never what. */
  readonly voted: string | null
  /** This facilitator leads: the large screen follows. */
  readonly leads: boolean
  /** What is chosen on this screen, as 'knob.5', 'route.beter-team' or 'coreValue.werkplezier': what a large screen follows. */
  readonly shows: string | null
}

/** Nothing in hand: also what someone is known to hold whose screen went dark. */
export const emptyHands = { knob: null, position: null, carrying: null, above: null, writing: null } as const
/** Of someone who has only just come in, and of a viewer always. */
export const nothingShown = { ...emptyHands, ready: null, voted: null, leads: false, shows: null } as const

/** 'vision', 'note.3', 'talk.10.worth'. */
const SHOWN = /^[a-zA-Z]{1,12}\.[a-z0-9-]{1,40}$/
const TEXT_NAME = /^[a-z0-9.]{1,24}$/
export function parsePresence(value: unknown): Presence | null {
  if (typeof value !== 'object' || value === null) return null
  const { name, party, role, knob, position, carrying, above, writing, ready, voted, leads, shows } = value as Record<
    string,
    unknown
  >
  return {
    name: cleanName(name),
    party: isId(party) ? party : null,
    role: isRole(role) ? role : 'viewer',
    knob: isKnobNumber(knob) ? knob : null,
    position: typeof position === 'number' && position >= 0 && position <= 4 ? position : null,
    carrying: isSourceNumber(carrying) ? carrying : null,
    above: isId(above) ? above : null,
    ready: isId(ready) ? ready : null,
    voted: isId(voted) ? voted : null,
    leads: leads === true,
    shows: typeof shows === 'string' && SHOWN.test(shows) ? shows : null,
    writing: typeof writing === 'string' && TEXT_NAME.test(writing) ? writing : null,
  }
}
