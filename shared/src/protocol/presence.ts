// What others may see of a person right now, and which may be lost: who it is, and what they are holding. Travels in
// y-websocket's awareness frames as JSON; parsed here, because any client may send anything.

import * as v from 'valibot'
import { knobNumbers } from '../model/knobs.ts'
import { sourceNumbers } from '../model/sources.ts'
import { personName } from '../nouns/fields.ts'
import { mended, orNull } from '../nouns/parts.ts'
import { idSchema } from '../nouns/references.ts'
import { roles } from './roles.ts'

/** 'vision', 'note.3', 'talk.10.worth'. */
const TEXT_NAME = /^[a-z0-9.]{1,24}$/
/** A sign for each knob: its setting, '?' for not known, '-' for not said. */
const TODAY = /^[0-4?-]{10}$/
const SHOWN = /^[a-zA-Z]{1,12}\.[a-z0-9-]{1,40}$/

const idOrNull = orNull(idSchema)

const presenceSchema = v.object({
  /** As the person typed it, cleaned; may be empty. */
  name: mended(personName),
  /**
   * Party id; null for a reader and a viewer, and for a facilitator without a party. Stamped by the server: the party that the
   * session joined with or, if it gave none, the first that its states name.
   */
  party: idOrNull,
  /** Stamped by the server from the session's cookie; what a client claims is overwritten. */
  role: v.fallback(v.picklist(roles), 'viewer'),
  /** The knob in hand, held until 5 s after the last move. */
  knob: orNull(v.picklist(knobNumbers)),
  /** While turning: where the dial points, 0–4, between the settings. Null when released. */
  position: orNull(v.pipe(v.number(), v.minValue(0), v.maxValue(4))),
  /** The card or the placed investment someone is carrying. */
  carrying: orNull(v.picklist(sourceNumbers)),
  /** The party lane it is held above. */
  above: idOrNull,
  /** The long text someone is writing in, by its name in the document. */
  writing: orNull(v.pipe(v.string(), v.regex(TEXT_NAME))),
  /** The step of the script this person is done with. */
  ready: idOrNull,
  /** The private round this person has chosen in; never what. */
  voted: idOrNull,
  /** This facilitator leads: the large screen follows. */
  leads: v.fallback(v.boolean(), false),
  /**
   * What is selected on this screen, as 'knob.5', 'route.beter-team', 'coreValue.werkplezier' or, of the list that the
   * task goes along, 'item.2': a large screen follows it.
   */
  shows: orNull(v.pipe(v.string(), v.regex(SHOWN))),
  /** Where this person says that each knob is today; what the table makes of it is the facilitator's to set. */
  today: orNull(v.pipe(v.string(), v.regex(TODAY))),
})

export type Presence = Readonly<v.InferOutput<typeof presenceSchema>>

export function parsePresence(value: unknown): Presence | null {
  const { success, output } = v.safeParse(presenceSchema, value)
  return success ? output : null
}

/** Holding nothing: also the state of someone whose screen went dark. */
export const emptyHands = { knob: null, position: null, carrying: null, above: null, writing: null } as const
/** For someone who has only just joined, and always for a reader and a viewer. */
export const nothingShown = { ...emptyHands, ready: null, voted: null, leads: false, shows: null, today: null } as const
